import type { Actual } from "./finding.ts";

/**
 * The answer does not have what a condition speaks of. It is an error and not a finding so that no negation can turn it
 * round: whatever the condition says, it is not met, and `actual` says why.
 */
export class NotEvaluable extends Error {
  override readonly name = "NotEvaluable";
  readonly actual: Actual;

  constructor(...actual: Actual) {
    super("The condition cannot be evaluated.");
    this.actual = actual;
  }
}
