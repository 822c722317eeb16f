import { ActionError, type Failure } from "../errors.ts";
import type { Redact } from "../lib/secrets/redactor.ts";
import { excerpt, list } from "../lib/text.ts";
import { type CheckReport, isPaused, isUnhealthy } from "./check-report.ts";

/** The failure inside an exception of ours; any other exception is a fault of the action. */
export function failureOf(error: unknown, redact: Redact): Failure {
  if (error instanceof ActionError) return error.failure;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    word: "internal",
    happened: `The action failed in a way it never should: ${excerpt(redact(message), 300)}`,
    likely: "This is a fault of the action, not of your workflow.",
    remedy:
      "Please open an issue in the action's repository, with this message and the version in the first line of the log.",
  };
}

/** GitHub cuts an annotation at 4096 characters, and what to do stands at its end. */
const mostNames = 10;

/** Why the checks are not healthy: the failure of the first unhealthy one, else of the first paused, and the names of all. */
export function checksFailure(checks: readonly CheckReport[]): Failure | undefined {
  const unhealthy = checks.filter(isUnhealthy);
  const [meant, state] = unhealthy.length > 0 ? [unhealthy, "not healthy"] : [checks.filter(isPaused), "paused"];
  const [first] = meant;
  const failure = first?.verdict.failure;
  if (first === undefined || failure === undefined || checks.length === 1) return failure;
  const shown = meant.slice(0, mostNames).map((check) => excerpt(check.name, 100));
  const more = meant.length - shown.length;
  const names = list(more > 0 ? [...shown, `${more} more`] : shown);
  const each = meant.length === 1 ? "" : `The first, ${excerpt(first.name, 100)}: `;
  return {
    ...failure,
    happened: `${meant.length} of ${checks.length} checks ${meant.length === 1 ? "is" : "are"} ${state}: ${names}. ${each}${failure.happened}`,
  };
}

export const cancelled: Failure = {
  word: "cancelled",
  happened: "The workflow was cancelled before the endpoint was found healthy.",
  remedy:
    "Nothing, if that was meant. Otherwise look for a timeout-minutes shorter than wait, or a newer run of the same concurrency group.",
};
