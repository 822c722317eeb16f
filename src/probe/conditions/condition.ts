import type { Answer } from "./answer.ts";

/** One thing that must hold of an answer. */
export interface Condition {
  /** As the user wrote it, with single spaces between its parts and without a comment. */
  readonly text: string;
  /** What it is about: its first word. */
  readonly subject: string;
  /** Never throws for what an answer holds; takes no longer than the answer's budget. */
  evaluate(answer: Answer): ConditionResult;
}

/** An entry of `conditions` in the `results` output: these names are part of the contract. */
export interface ConditionResult {
  readonly condition: string;
  /** What the answer has instead, or why that cannot be told: one harmless line of at most 120 characters. */
  readonly actual: string;
  readonly met: boolean;
}

/** What a judge found: the two parts of a result that depend on the answer. */
export type Finding = Omit<ConditionResult, "condition">;

/** A condition without its text. Throws {@link NotEvaluable} where the answer has nothing that could be judged. */
export type Judge = (answer: Answer) => Finding;

/**
 * The answer does not have what a condition speaks of. It is an error and not a finding so that no negation can turn it
 * round: whatever the condition says, it is not met, and the message becomes its `actual`.
 */
export class NotEvaluable extends Error {
  override readonly name = "NotEvaluable";
}
