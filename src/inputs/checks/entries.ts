import { nearest } from "../../lib/nearest.ts";
import { count } from "../../lib/text.ts";
import { type CheckInput, checkInputs } from "../check.ts";
import type { Reader } from "../reader.ts";
import type { ListText } from "./list-text.ts";
import { repeatedKey, unknownAlias, type YamlFault, yamlFault } from "./yaml-fault.ts";

/** The value of a key in the list, and its place: `line 2`, of a file `line 2, column 3`. */
export interface Entry {
  readonly at: string;
  readonly text: string;
}

/** What a check can have. */
export type Key = CheckInput | "name";
const keys: readonly Key[] = ["name", ...checkInputs];

const mostChecks = 1_000;
const example = `Write a list, each entry with any of the keys ${keys.join(", ")}.`;

/**
 * The entries of the list, each with the keys that have a value. A key with nothing behind it, or with an empty text, is not
 * given. Of a text that is no YAML the first fault is reported: what follows is often but its consequence.
 */
export async function readEntries(source: ListText, inputs: Reader): Promise<readonly ReadonlyMap<Key, Entry>[]> {
  const { text, input, from } = source;
  // The parser is a tenth of all code, and few runs need it.
  const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  // To compare every key with every other takes minutes where there are many.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const report = (fault: string, remedy: string): undefined => inputs.report(input, fault, remedy, from);
  const positionOf = (node: unknown) => lines.linePos((node as { range?: [number] } | null)?.range?.[0] ?? 0);
  const placeOf = (node: unknown) => {
    const { line, col } = positionOf(node);
    return input === "checks" ? `line ${line}` : `line ${line}, column ${col}`;
  };
  const notYaml = ({ line, col }: { line: number; col: number }, { fault, remedy }: YamlFault) =>
    report(`cannot be read as YAML at line ${line}, column ${col}: ${fault}`, remedy);
  const resolved = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);

  const [first] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (first !== undefined) {
    notYaml(lines.linePos(first.pos[0]), yamlFault(first, text));
    return [];
  }
  const { contents } = document;
  if (contents !== null && !isSeq(contents)) {
    report("is not a list", isMap(contents) ? `Begin each check with a dash: "- path: /health". ${example}` : example);
    return [];
  }
  const items = contents?.items ?? [];
  const { length } = items;
  if (length === 0 || length > mostChecks) {
    report(length === 0 ? "has no entry" : `has ${length} entries`, `Write one to ${mostChecks} checks. ${example}`);
    return [];
  }

  return items.map((item, index) => {
    const entry = new Map<Key, Entry>();
    const node = resolved(item);
    if (!isMap(node)) {
      const written = isScalar(node) && typeof node.value === "string" ? node.value : "";
      report(`has an entry in ${placeOf(item)} that is not a mapping`, mappingRemedy(written));
      return entry;
    }
    const seen = new Set<Key>();
    for (const pair of node.items) {
      const written = resolved(pair.key);
      // An entry that stands for another one is where it stands.
      const place = isAlias(item) ? item : pair.key;
      const at = placeOf(place);
      const key = isScalar(written) ? String(written.value) : "";
      const known = keys.find((candidate) => candidate === key);
      const value = resolved(pair.value);
      if (isScalar(written) && written.source === "<<") {
        report(`has the merge key "<<" in ${at} (check ${index + 1}), and merge keys are not supported`, withoutMerge);
      } else if (known === undefined) {
        const near = nearest(key.replaceAll("_", "-"), keys);
        report(
          `has the unknown key ${shownKey(key)} in ${at} (check ${index + 1})`,
          `${near === undefined ? "" : `Did you mean ${near}? `}The keys of a check are ${keys.join(", ")}.`,
        );
      } else if (seen.size === seen.add(known).size) {
        notYaml(positionOf(place), repeatedKey);
      } else if (value === undefined) {
        report(`has a value of ${known} in ${at} that ${unknownAlias.fault}`, unknownAlias.remedy);
      } else if (value !== null && !isScalar(value)) {
        const flow = (value as { readonly flow?: boolean }).flow === true;
        report(`has a value of ${known} in ${at} that is not text`, flow ? quoted(known) : block(known));
      } else if (value !== null && value.value !== null) {
        const given = typeof value.value === "string" ? value.value : (value.source ?? "");
        // Blanks may be a body, and are nothing else.
        if ((known === "body" ? given : given.trim()) !== "") entry.set(known, { at, text: given });
      }
    }
    return entry;
  });
}

const withoutMerge =
  "Write the keys into each check, or what all checks share into the inputs of the same names, which are the defaults of every check.";

const block = (key: Key) => `Write several lines as a block: "${key}: |", and the lines below it, indented.`;

/** Braces and brackets are YAML's own, and JSON is meant mostly. */
const quoted = (key: Key) =>
  `Put it in single quotes, so that YAML takes it for text: ${key}: '…'. Or write it as a block below "${key}: |".`;

/** What is shown of an entry is nothing but a key of ours: a line may hold a secret. */
function mappingRemedy(written: string): string {
  const key = keys.find((candidate) => written.startsWith(`${candidate}:`));
  if (key !== undefined) return `Put a space behind the colon: "- ${key}: …".`;
  return written.startsWith("/") ? `Name the key: "- path: /…". ${example}` : example;
}

/** A line at the wrong indentation, such as a header with an API key, can stand where a key is expected. */
const shownKey = (key: string) =>
  /^[a-z][\w-]{0,30}$/i.test(key) ? `"${key}"` : `of ${count(key.length, "character")}, which are not shown`;
