import { Answer, type AnswerFacts } from "../../../../src/probe/conditions/answer.ts";
import type { ConditionResult } from "../../../../src/probe/conditions/condition.ts";
import { parseConditions } from "../../../../src/probe/conditions/language/parse-conditions.ts";

export const now = new Date("2026-11-23T12:00:00Z");

export type Sample = Partial<Omit<AnswerFacts, "body">> & { readonly body?: string | Uint8Array };

/** An answer that differs from a plain empty 200 only in what a test is about. */
export function answerWith({ body = "", ...facts }: Sample): Answer {
  return new Answer({
    status: 200,
    headers: {},
    durationMs: 100,
    judgingMs: 1_000,
    now,
    redact: (text) => text,
    body: typeof body === "string" ? new TextEncoder().encode(body) : body,
    ...facts,
  });
}

/** What one condition says of an answer. */
export function judge(condition: string, sample: Sample): ConditionResult {
  const [first, ...others] = parseConditions(condition);
  if (first === undefined || others.length > 0) throw new Error("one condition, please");
  return first.evaluate(answerWith(sample));
}
