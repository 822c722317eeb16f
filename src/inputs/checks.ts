import { nearest } from "../lib/nearest.ts";
import type { Secret } from "../lib/secrets/secret.ts";
import { count, excerpt } from "../lib/text.ts";
import { type Check, type CheckInput, checkInputs, readCheck } from "./check.ts";
import { Reader } from "./reader.ts";
import type { ReadFile } from "./request.ts";

/** The value of a key in the list, and its line in the input. */
interface Entry {
  readonly line: number;
  readonly text: string;
}

type Key = CheckInput | "name";
const keys: readonly Key[] = ["name", ...checkInputs];

const mostChecks = 100;
const example =
  "Write a list, each entry with any of the keys name, path, method, headers, body, body-file, expect, timeout.";

/**
 * The checks of the input `checks`. The inputs for a single request are the defaults of every check, key by key. A problem is
 * reported with its line, and once: a problem with a default is not repeated for every check.
 */
export async function readChecks(
  text: string,
  inputs: Reader,
  readFile: ReadFile,
  mask: (secret: Secret) => void,
): Promise<readonly Check[]> {
  const entries = await readEntries(text, inputs);
  const seen = new Map<string, number>();
  const checks: Check[] = [];
  for (const entry of entries) {
    const reader = new Reader((input) => givenOrDefault(entry, input, inputs), mask);
    const name = entry.get("name");
    const check = await readCheck(reader, readFile, mask);
    for (const { input, fault, remedy, excerpt: shown } of reader.problems) {
      const given = entry.get(input as Key);
      if (given === undefined) continue;
      const article = input === "expect" ? "an" : "a";
      inputs.report(
        "checks",
        `has ${article} ${input} in line ${given.line} that ${fault}`,
        remedy,
        shown === undefined ? {} : { excerpt: shown },
      );
    }
    checks.push(name === undefined ? check : { ...check, name: excerpt(name.text, 80) });
    if (name === undefined) continue;
    const first = seen.get(name.text);
    seen.set(name.text, first ?? name.line);
    if (first !== undefined) {
      inputs.report(
        "checks",
        `has the name "${excerpt(name.text, 40)}" in line ${first} and again in line ${name.line}`,
        "Give each check a name of its own.",
      );
    }
  }
  return checks;
}

/** A line at the wrong indentation, such as a header with an API key, can stand where a key is expected. */
const shownKey = (key: string) =>
  /^[a-z][\w-]{0,30}$/i.test(key) ? `"${key}"` : `of ${count(key.length, "character")}, which are not shown`;

/** The parser's message, without what it quotes of the text. */
const withoutQuotes = (message: string) =>
  excerpt((message.split("\n")[0] ?? "").replace(/(: |["'`]).*$/, ""), 200).replace(/[.:\s]+$/, "");

/** A check's own `body` or `body-file` replaces both inputs of these names. */
function givenOrDefault(entry: ReadonlyMap<Key, Entry>, input: string, defaults: Reader): string {
  const given = entry.get(input as Key)?.text;
  if (given !== undefined) return given;
  const other = { body: "body-file", "body-file": "body" } as const;
  if ((input === "body" || input === "body-file") && entry.has(other[input])) return "";
  return defaults.verbatim(input) ?? "";
}

async function readEntries(text: string, inputs: Reader): Promise<readonly ReadonlyMap<Key, Entry>[]> {
  // The parser is a tenth of all code, and few runs need it.
  const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const report = (fault: string, remedy: string): undefined => inputs.report("checks", fault, remedy);
  const lineOf = (node: unknown) => lines.linePos((node as { range?: [number] } | null)?.range?.[0] ?? 0).line;
  const resolved = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);

  const faults = [...document.errors, ...document.warnings];
  for (const { pos, message } of faults) {
    const { line, col } = lines.linePos(pos[0]);
    report(`cannot be read as YAML at line ${line}, column ${col}`, `${withoutQuotes(message)}.`);
  }
  if (faults.length > 0) return [];
  const { contents } = document;
  if (!isSeq(contents)) {
    report("is not a list", example);
    return [];
  }
  const { length } = contents.items;
  if (length === 0 || length > mostChecks) {
    report(length === 0 ? "has no entry" : `has ${length} entries`, `Write one to ${mostChecks} checks. ${example}`);
    return [];
  }

  return contents.items.map((item, index) => {
    const entry = new Map<Key, Entry>();
    const node = resolved(item);
    if (!isMap(node)) {
      report(`has an entry in line ${lineOf(item)} that is not a mapping`, example);
      return entry;
    }
    for (const pair of node.items) {
      const written = resolved(pair.key);
      const line = lineOf(pair.key);
      const key = isScalar(written) ? String(written.value) : "";
      const known = keys.find((candidate) => candidate === key);
      const value = resolved(pair.value);
      if (known === undefined) {
        const near = nearest(key, keys);
        report(
          `has the unknown key ${shownKey(key)} in line ${line} (check ${index + 1})`,
          `${near === undefined ? "" : `Did you mean ${near}? `}The keys of a check are ${keys.join(", ")}.`,
        );
      } else if (value !== null && !isScalar(value)) {
        report(
          `has a value of ${known} in line ${line} that is not text`,
          `Write several lines as a block: "${known}: |", and the lines below it, indented.`,
        );
      } else if (value !== null && value.value !== null) {
        entry.set(known, {
          line,
          text: typeof value.value === "string" ? value.value : (value.source ?? ""),
        });
      }
    }
    return entry;
  });
}
