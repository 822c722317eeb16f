import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isSeq, parseDocument, visit, type YAMLMap } from "yaml";

/** A block of YAML in one of our documents that shows how to use the action. */
export interface YamlExample {
  /** Such as `README.md:42`. */
  readonly place: string;
  readonly text: string;
}

const OUR_ACTION = /\/snowflake-endpoint-action(\/[^@]*)?@/;

/** Every example that names our action, in the README and the pages of docs/. */
export function examplesIn(root: string): YamlExample[] {
  return everyBlockIn(root).filter(({ text }) => OUR_ACTION.test(text));
}

/** Every block of YAML in the README and the pages of docs/. */
export function everyBlockIn(root: string): YamlExample[] {
  const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" });
  const files = ["README.md", ...docs.filter((file) => file.endsWith(".md")).map((file) => join("docs", file))];
  return files.flatMap((file) => blocks(file, readFileSync(join(root, file), "utf8")));
}

export function yamlBlocks(file: string, markdown: string): YamlExample[] {
  return blocks(file, markdown).filter(({ text }) => OUR_ACTION.test(text));
}

/** The texts of all blocks of YAML in a document. */
export const yamlBlocksOf = (markdown: string): string[] => blocks("", markdown).map(({ text }) => text);

function blocks(file: string, markdown: string): YamlExample[] {
  return [...markdown.matchAll(/^( *)```ya?ml\r?\n([\s\S]*?)^\1```/gm)].map(
    ({ index, 1: indent = "", 2: text = "" }) => ({
      place: `${file}:${markdown.slice(0, index).split("\n").length}`,
      text: text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    }),
  );
}

/** The example as a workflow of its own: a list is the steps of a job, `steps` belongs in a job, `jobs` in a workflow. */
export function asWorkflow(text: string): string {
  const { contents } = parseDocument(text);
  if (isSeq(contents)) return asWorkflow(`steps:\n${indented(text)}`);
  if (isMap(contents) && contents.has("steps")) {
    const runner = contents.has("runs-on") ? "" : "runs-on: ubuntu-latest\n";
    return asWorkflow(`jobs:\n  example:\n${indented(indented(runner + text))}`);
  }
  return isMap(contents) && !contents.has("on") ? `on: push\n${text}` : text;
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}

/** The names that an action.yml declares. */
export interface ActionNames {
  readonly inputs: ReadonlySet<string>;
  readonly outputs: ReadonlySet<string>;
}

/** What an example asks of our action, or of its sub-action `report`, that it does not have. */
export function unknownNames(example: YamlExample, action: ActionNames, report: ActionNames): string[] {
  const unknown: string[] = [];
  for (const step of stepsOf(example.text)) {
    const { inputs, outputs } = /\/report@/.test(String(step.get("uses"))) ? report : action;
    const given = step.get("with");
    const names = isMap(given) ? given.items.map(({ key }) => String(key)) : [];
    unknown.push(...names.filter((name) => !inputs.has(name)).map((name) => `${example.place}: input ${name}`));
    const used = example.text.matchAll(new RegExp(`steps\\.${String(step.get("id"))}\\.outputs\\.([\\w-]+)`, "g"));
    for (const [, name = ""] of used) if (!outputs.has(name)) unknown.push(`${example.place}: output ${name}`);
  }
  return unknown;
}

/** The steps that use our action; what calls a workflow of ours is no step. */
function stepsOf(text: string): YAMLMap[] {
  const steps: YAMLMap[] = [];
  visit(parseDocument(text), {
    Map: (_, map) => {
      const uses = map.get("uses");
      if (typeof uses === "string" && OUR_ACTION.test(uses) && !uses.includes("/.github/workflows/")) steps.push(map);
    },
  });
  return steps;
}
