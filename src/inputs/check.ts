import { parseDuration } from "../lib/quantities/duration.ts";
import { excerpt } from "../lib/text.ts";
import type { Condition } from "../probe/conditions/condition.ts";
import { ConditionSyntaxError } from "../probe/conditions/condition-syntax-error.ts";
import { loadConditions } from "../probe/conditions/load-conditions.ts";
import type { RequestShape } from "../probe/request.ts";
import type { EndpointInput } from "./endpoint.ts";
import type { Reader } from "./reader.ts";
import { type ReadFile, readRequest } from "./request.ts";

/** One request and what must hold of its answer. */
export interface Check {
  /** Absent when the user gave none; then the request is its name. */
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
] as const;
export type CheckInput = (typeof checkInputs)[number];

/** The check that the inputs for a single request describe, but for its endpoint. */
export async function readCheck(reader: Reader, readFile: ReadFile): Promise<Omit<Check, "name" | "endpoint">> {
  return {
    request: readRequest(reader, readFile),
    conditions: await readConditions(reader),
    timeoutMs: readDuration(reader, "timeout", 30_000, 1),
  };
}

const success = "status in 200-299";

/**
 * A status outside 200 to 299 is healthy only if a condition says so. The right text on the page of a 500 is not enough.
 */
async function readConditions(reader: Reader): Promise<readonly Condition[]> {
  try {
    const conditions = await loadConditions(reader.text("expect") ?? success);
    const judgesStatus = conditions.some(({ subject }) => subject === "status");
    return judgesStatus ? conditions : [...(await loadConditions(success)), ...conditions];
  } catch (error) {
    if (!(error instanceof ConditionSyntaxError)) throw error;
    for (const { line, column, fault, remedy, excerpt: shown } of error.problems) {
      reader.report("expect", `cannot be read at line ${line}, column ${column}: ${fault}`, remedy, { excerpt: shown });
    }
    return [];
  }
}

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
