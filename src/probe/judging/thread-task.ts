import type { AnswerFacts } from "../conditions/answer/answer.ts";
import type { Finding } from "../conditions/finding/finding.ts";

/** What a thread is given when it starts: conditions as texts, for what they come to cannot be sent. */
export interface ThreadTask {
  readonly conditions: readonly string[];
  readonly facts: AnswerFacts;
}

/** What it says: that it begins, and then what each condition comes to, one after the other. */
export type ThreadMessage = "begun" | Finding;
