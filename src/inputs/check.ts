import { parseDuration } from "../lib/quantities/duration.ts";
import { excerpt, list } from "../lib/text.ts";
import { type Condition, isAboutService } from "../probe/conditions/condition.ts";
import { type ConditionProblem, ConditionSyntaxError } from "../probe/conditions/condition-syntax-error.ts";
import { success } from "../probe/conditions/success.ts";
import type { RequestShape } from "../probe/request.ts";
import type { EndpointInput } from "./endpoint.ts";
import type { Reader } from "./reader.ts";
import { type ReadFile, readRequest } from "./request.ts";

/** One request and what must hold of its answer. */
export interface Check {
  /** As it was given, without secrets; absent when the user gave none; then the request is its name. */
  readonly name?: string;
  /** The same object for all checks of the same endpoint. */
  readonly endpoint: EndpointInput;
  readonly request: RequestShape;
  /** At least one. */
  readonly conditions: readonly Condition[];
  readonly timeoutMs: number;
}

/** The keys of a check. The inputs of the same names are the defaults of every check. */
export const checkInputs = [
  "path",
  "method",
  "headers",
  "body",
  "body-file",
  "expect",
  "timeout",
  "ingress-url",
  "service",
  "endpoint",
  "gateway",
] as const;
export type CheckInput = (typeof checkInputs)[number];

/** The check that the inputs for a single request describe, but for where it asks, `endpoint`. */
export async function readCheck(
  reader: Reader,
  readFile: ReadFile,
  endpoint: EndpointInput | undefined,
): Promise<Omit<Check, "name" | "endpoint">> {
  return {
    request: readRequest(reader, readFile),
    conditions: await readConditions(reader, endpoint),
    timeoutMs: readDuration(reader, "timeout", 30_000, 1),
  };
}

/**
 * A status outside 200 to 299 is healthy only if a condition says so. The right text on the page of a 500 is not enough.
 */
async function readConditions(reader: Reader, endpoint: EndpointInput | undefined): Promise<readonly Condition[]> {
  const text = reader.text("expect");
  if (text === undefined) return [success];
  try {
    const conditions = await conditionsOf(text);
    if (endpoint !== undefined && endpoint.kind !== "service") refuseAboutService(conditions, reader);
    const judgesStatus = conditions.some(({ subject }) => subject === "status");
    return judgesStatus ? conditions : [success, ...conditions];
  } catch (error) {
    if (!(error instanceof ConditionSyntaxError)) throw error;
    // What is said of a line without its secrets quotes no part of one.
    const clean = await problemsOf(reader.redact(text));
    for (const problem of error.problems) {
      const { line, column, fault, remedy, excerpt } =
        clean.find((one) => one.line === problem.line) ?? unquoted(problem);
      const shown = excerpt === "" ? {} : { excerpt };
      reader.report("expect", `cannot be read at line ${line}, column ${column}: ${fault}`, remedy, shown);
    }
    return [];
  }
}

/** Only by its name is a service looked at. */
function refuseAboutService(conditions: readonly Condition[], reader: Reader): void {
  const asked = conditions.filter(isAboutService);
  if (asked.length === 0) return;
  reader.report(
    "expect",
    `asks about the service itself (${list([...new Set(asked.map(({ subject }) => subject))])}), and no service is given`,
    "Give service (DATABASE.SCHEMA.SERVICE) and account in place of the host: these conditions are looked up in the account.",
    { excerpt: asked.map(({ text }) => `  ${excerpt(reader.redact(text), 100)}`).join("\n") },
  );
}

/** Most runs ask nothing of their own, and then the language is not loaded. */
async function conditionsOf(text: string): Promise<readonly Condition[]> {
  const { loadConditions } = await import("../probe/conditions/load-conditions.ts");
  return await loadConditions(text);
}

async function problemsOf(conditions: string): Promise<readonly ConditionProblem[]> {
  try {
    await conditionsOf(conditions);
    return [];
  } catch (error) {
    if (error instanceof ConditionSyntaxError) return error.problems;
    throw error;
  }
}

const unquoted = (problem: ConditionProblem): ConditionProblem => ({
  ...problem,
  fault: "the line holds a secret, and is not quoted",
  remedy: "Put a text into double quotes, and a backslash before quotes in it.",
  excerpt: "",
});

/** A timer of Node's holds about 24 days. */
const longestDurationMs = 24 * 86_400_000;

/** A duration of at least so many milliseconds, and of no more than 24 days. */
export function readDuration(reader: Reader, input: string, fallback: number, least: number): number {
  const value = reader.quantity(input, parseDuration, fallback);
  if (value >= least && value <= longestDurationMs) return value;
  reader.report(
    input,
    `is "${excerpt(reader.text(input) ?? "", 40)}", which is out of range`,
    `Write a duration from ${least === 0 ? "0s" : `${least}ms`} to 24d.`,
  );
  return fallback;
}
