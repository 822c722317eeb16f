import { excerpt } from "../lib/text.ts";
import { type Check, readCheck } from "./check.ts";
import { type Entry, type Key, readEntries } from "./checks/entries.ts";
import type { ListText } from "./checks/list-text.ts";
import { Reader } from "./reader.ts";
import type { ReadFile } from "./request.ts";

/**
 * The checks of a list. The inputs for a single request are the defaults of every check, key by key. A problem is
 * reported with its line, and once: a problem with a default is not repeated for every check.
 */
export async function readChecks(list: ListText, inputs: Reader, readFile: ReadFile): Promise<readonly Check[]> {
  const { input: source, from } = list;
  const entries = await readEntries(list, inputs);
  const seen = new Map<string, string>();
  const checks: Check[] = [];
  for (const entry of entries) {
    const reader = new Reader((input) => givenOrDefault(entry, input, inputs), inputs.mask);
    const name = entry.get("name");
    const check = await readCheck(reader, readFile);
    for (const { input, fault, remedy, excerpt: shown } of reader.problems) {
      const given = entry.get(input as Key);
      if (given === undefined) continue;
      const article = input === "expect" ? "an" : "a";
      const more = shown === undefined ? from : { ...from, excerpt: shown };
      inputs.report(source, `has ${article} ${input} in ${given.at} that ${fault}`, remedy, more);
    }
    if (name === undefined) {
      checks.push(check);
      continue;
    }
    checks.push({ ...check, name: excerpt(name.text, 80) });
    const first = seen.get(name.text);
    seen.set(name.text, first ?? name.at);
    if (first !== undefined) {
      const fault = `has the name "${excerpt(name.text, 40)}" in ${first} and again in ${name.at}`;
      inputs.report(source, fault, "Give each check a name of its own.", from);
    }
  }
  if (source === "checks-file") warnOfExpressions(entries, inputs);
  return checks;
}

/** GitHub fills expressions in where they stand in a workflow, and nowhere else. */
function warnOfExpressions(entries: readonly ReadonlyMap<Key, Entry>[], { warnings }: Reader): void {
  const entry = entries.flatMap((one) => [...one.values()]).find(({ text }) => text.includes("${{"));
  if (entry === undefined) return;
  warnings.push(
    `checks-file has an expression (\${{ … }}) in ${entry.at}. It is sent as it stands there: GitHub fills expressions in only in a workflow. What differs from run to run can be given in the inputs, which are the defaults of every check.`,
  );
}

/** A check's own `body` or `body-file` replaces both inputs of these names. */
function givenOrDefault(entry: ReadonlyMap<Key, Entry>, input: string, defaults: Reader): string {
  const given = entry.get(input as Key)?.text;
  if (given !== undefined) return given;
  const other = { body: "body-file", "body-file": "body" } as const;
  if ((input === "body" || input === "body-file") && entry.has(other[input])) return "";
  return defaults.verbatim(input) ?? "";
}
