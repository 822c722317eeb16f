import { Answer, type AnswerFacts } from "../../../../src/probe/conditions/answer/answer.ts";
import type { ConditionResult } from "../../../../src/probe/conditions/condition.ts";
import { Allowance } from "../../../../src/probe/conditions/finding/allowance.ts";
import { show } from "../../../../src/probe/conditions/finding/show.ts";
import { parseConditions } from "../../../../src/probe/conditions/parse-conditions.ts";

export const now = new Date("2026-11-23T12:00:00Z");

export type Sample = Partial<Omit<AnswerFacts, "body">> & { readonly body?: string | Uint8Array };

/** What is known of an answer that differs from a plain empty 200 only in what a test is about. */
export function factsWith({ body = "", ...facts }: Sample): AnswerFacts {
  return {
    status: 200,
    headers: {},
    durationMs: 100,
    now,
    body: typeof body === "string" ? new TextEncoder().encode(body) : body,
    ...facts,
  };
}

/** Such an answer, for which anything may be done. */
export function answerWith(sample: Sample): Answer {
  return new Answer(factsWith(sample), new Allowance(Number.POSITIVE_INFINITY));
}

/** What one condition says of an answer. */
export function judge(condition: string, sample: Sample, redact = (text: string) => text): ConditionResult {
  const [first, ...others] = parseConditions(condition);
  if (first === undefined || others.length > 0) throw new Error("one condition, please");
  const { met, actual } = first.evaluate(answerWith(sample));
  return { condition: first.text, actual: show(actual, redact), met };
}
