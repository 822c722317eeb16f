import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What stands under "What to do" of an annotation, as a reader takes it. */
export interface Remedy {
  /** The words, without the statements. */
  readonly words: string;
  /** The statements, without what a comment offers instead of them. */
  readonly sql: readonly string[];
  /** The inputs that the words give a value for, as `role: SVC_CALLER`. */
  readonly inputs: Readonly<Record<string, string>>;
}

const action = readFileSync(join(import.meta.dirname, "..", "..", "..", "action.yml"), "utf8");
const [, inputsOfAction = ""] = /^inputs:\n([\s\S]*?)^\w/m.exec(action) ?? [];
const names = new Set([...inputsOfAction.matchAll(/^ {2}([a-z-]+):/gm)].map(([, name = ""]) => name));

/** Reads it from the annotation, exactly as it was printed. */
export function readRemedy(annotation: string): Remedy {
  const [, text = ""] = /\nWhat to do: ([\s\S]*)$/.exec(annotation) ?? [];
  assert.notEqual(text, "", annotation);
  // A block of YAML is an input of several lines: "expect: |", and below it the conditions.
  const blocks = [...text.matchAll(/^ {4}([a-z-]+): \|\n((?: {6}.*\n?)+)/gm)];
  const lines = text.replaceAll(/^ {4}[a-z-]+: \|\n(?: {6}.*\n?)+/gm, "").split("\n");
  const statements = lines.filter((line) => line.startsWith("    ")).map((line) => line.trim());
  const alternative = statements.findIndex((line) => line.startsWith("--"));
  const words = lines.filter((line) => !line.startsWith("    ")).join(" ");
  const given = [...words.matchAll(/\b([a-z][a-z-]+): ("[^"]+"|[^\s,;)]+)/g)].flatMap(([, name = "", value = ""]) => {
    const plain = value.replace(/^"(.*)"$/, "$1").replace(/\.$/, "");
    return names.has(name) && plain !== "DATABASE.SCHEMA.SERVICE" ? [[name, plain] as const] : [];
  });
  // Where a remedy offers two, a reader takes the first.
  return {
    words,
    sql: alternative < 0 ? statements : statements.slice(0, alternative),
    inputs: {
      ...Object.fromEntries(blocks.map(([, name = "", block = ""]) => [name, block.replaceAll(/^ {6}/gm, "").trim()])),
      ...Object.fromEntries(given.toReversed()),
    },
  };
}

/** What the words ask for without giving its value: the reader knows it. Fails where they do not name it. */
export function asked(remedy: Remedy, what: string): void {
  assert.ok(remedy.words.includes(what), `"${what}" is not in: ${remedy.words}`);
}
