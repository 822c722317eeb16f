import { excerpt } from "../lib/text.ts";
import type { HostGuard } from "../snowflake/host-guard.ts";
import { type Check, readCheck } from "./check.ts";
import { accountsFault, CheckEndpoints } from "./checks/check-endpoints.ts";
import { type Entry, type Key, readEntries } from "./checks/entries.ts";
import type { ListText } from "./checks/list-text.ts";
import { type EndpointInput, placeInputs } from "./endpoint.ts";
import { type Problem, Reader } from "./reader.ts";
import type { ReadFile } from "./request.ts";

interface ChecksContext {
  readonly guard: HostGuard;
  readonly readFile: ReadFile;
  /** Of the checks that name none of their own; absent where the inputs name none, or it cannot be used. */
  readonly endpoint: EndpointInput | undefined;
}

/**
 * The checks of a list. The inputs for a single request are the defaults of every check, key by key. A problem is
 * reported with its line, and once: a problem with a default is not repeated for every check.
 */
export async function readChecks(list: ListText, inputs: Reader, context: ChecksContext): Promise<readonly Check[]> {
  const { input: source, from } = list;
  const entries = await readEntries(list, inputs);
  const seen = new Map<string, string>();
  const checks: Check[] = [];
  const endpoints = new CheckEndpoints(context.guard, context.endpoint);
  const ofInputs: Problem[] = [];
  for (const entry of entries) {
    const reader = new Reader((input) => givenOrDefault(entry, input, inputs), inputs.mask, inputs.redact);
    const name = entry.get("name");
    const isOwn = [...placeInputs, "endpoint" as const].some((key) => entry.has(key));
    const endpoint = endpoints.read(reader, isOwn);
    const check = await readCheck(reader, context.readFile, endpoint);
    for (const problem of reader.problems) {
      const { input, fault, remedy, excerpt: shown, word } = problem;
      const given = entry.get(input as Key);
      if (given === undefined) {
        ofInputs.push(problem);
        continue;
      }
      const article = /^[ei]/.test(input) ? "an" : "a";
      const more = { ...from, word, ...(shown === undefined ? {} : { excerpt: shown }) };
      inputs.report(source, `has ${article} ${input} in ${given.at} that ${inValue(fault)}`, remedy, more);
    }
    const text = name?.text.trim() ?? "";
    const named = name === undefined ? {} : { name: text };
    if (endpoint !== undefined) checks.push({ ...check, ...named, endpoint });
    if (name === undefined) continue;
    // In characters, as a schema counts them.
    const { length } = [...name.text];
    if (length > longestName) {
      const fault = `has a name in ${name.at} of ${length} characters, and ${longestName} are the most`;
      inputs.report(source, fault, "Shorten it: a name is to be read in a list.", from);
    }
    const first = seen.get(text);
    seen.set(text, first ?? name.at);
    if (first !== undefined) {
      const fault = `has the name "${excerpt(inputs.redact(text), 40)}" in ${first} and again in ${name.at}`;
      inputs.report(source, fault, "Give each check a name of its own.", from);
    }
  }
  reportOnce(ofInputs, checks, inputs);
  const fault = accountsFault(checks);
  if (fault !== undefined) inputs.report(source, ...fault, from);
  if (source === "checks-file") warnOfExpressions(entries, inputs);
  // Now that all secrets are known: whoever cuts a name later must not leave half of one.
  return checks.map((check) => (check.name === undefined ? check : { ...check, name: inputs.redact(check.name) }));
}

const longestName = 255;

/** What is wrong with an input in the light of a check: of several checks with the same, once. */
function reportOnce(found: readonly Problem[], checks: readonly Check[], { problems }: Reader): void {
  const anyByService = checks.some(({ endpoint }) => endpoint.kind === "service");
  for (const problem of found) {
    // They are for the checks that name a service, and of no effect for the others.
    if (anyByService && ["resume", "when-suspended"].includes(problem.input)) continue;
    if (!problems.some(({ input }) => input === problem.input)) problems.push(problem);
  }
}

/** GitHub fills expressions in where they stand in a workflow, and nowhere else. */
function warnOfExpressions(entries: readonly ReadonlyMap<Key, Entry>[], { warnings }: Reader): void {
  const entry = entries.flatMap((one) => [...one.values()]).find(({ text }) => text.includes("${{"));
  if (entry === undefined) return;
  warnings.push(
    `checks-file has an expression (\${{ … }}) in ${entry.at}. It is sent as it stands there: GitHub fills expressions in only in a workflow. What differs from run to run can be given in the inputs, which are the defaults of every check.`,
  );
}

/** Of these, a check's own one replaces all the inputs of the row. */
const alternatives: readonly (readonly Key[])[] = [["body", "body-file"], placeInputs];

function givenOrDefault(entry: ReadonlyMap<Key, Entry>, input: string, defaults: Reader): string {
  const given = entry.get(input as Key)?.text;
  if (given !== undefined) return given;
  const row = alternatives.find((keys) => keys.some((key) => key === input)) ?? [];
  if (row.some((key) => entry.has(key))) return "";
  // A service may have the endpoint that the input names; a URL or a gateway is of its own.
  if (input === "endpoint" && (entry.has("ingress-url") || entry.has("gateway"))) return "";
  return defaults.verbatim(input) ?? "";
}

/** A place in conditions counts from where they begin, and not as that of the value before it. */
const inValue = (fault: string) => fault.replace(/^(cannot be read at line \d+, column \d+):/, "$1 of this value:");
