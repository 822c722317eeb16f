import { excerpt } from "../lib/text.ts";
import { type Check, readCheck } from "./check.ts";
import { type Entry, type Key, readEntries } from "./checks/entries.ts";
import type { EndpointInput } from "./endpoint.ts";
import { Reader } from "./reader.ts";
import type { ReadFile } from "./request.ts";

/**
 * The checks of the input `checks`. The inputs for a single request are the defaults of every check, key by key. A problem is
 * reported with its line, and once: a problem with a default is not repeated for every check.
 */
export async function readChecks(
  text: string,
  inputs: Reader,
  readFile: ReadFile,
  endpoint: EndpointInput | undefined,
): Promise<readonly Check[]> {
  const entries = await readEntries(text, inputs);
  const seen = new Map<string, number>();
  const checks: Check[] = [];
  for (const entry of entries) {
    const reader = new Reader((input) => givenOrDefault(entry, input, inputs), inputs.mask, inputs.redact);
    const name = entry.get("name");
    const check = await readCheck(reader, readFile, endpoint);
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

/** A check's own `body` or `body-file` replaces both inputs of these names. */
function givenOrDefault(entry: ReadonlyMap<Key, Entry>, input: string, defaults: Reader): string {
  const given = entry.get(input as Key)?.text;
  if (given !== undefined) return given;
  const other = { body: "body-file", "body-file": "body" } as const;
  if ((input === "body" || input === "body-file") && entry.has(other[input])) return "";
  return defaults.verbatim(input) ?? "";
}
