import { Answer, type AnswerFacts } from "../conditions/answer/answer.ts";
import type { Condition } from "../conditions/condition.ts";
import { Allowance, TooCostly } from "../conditions/finding/allowance.ts";
import type { Finding } from "../conditions/finding/finding.ts";

/** Some tens of milliseconds of what slow machines do. */
const stepsAtOnce = 20_000_000;

/** Has conditions judged elsewhere, given as texts: one finding for each, in their order. */
export type JudgeElsewhere = (conditions: readonly string[], facts: AnswerFacts) => Promise<readonly Finding[]>;

/** Judges at once what cannot take long, which mostly is all, and has the rest judged elsewhere. */
export async function judgeAnswer(
  conditions: readonly Condition[],
  facts: AnswerFacts,
  elsewhere: JudgeElsewhere,
): Promise<readonly Finding[]> {
  const answer = new Answer(facts, new Allowance(stepsAtOnce));
  const findings = new Map<Condition, Finding>();
  const costly: Condition[] = [];
  for (const condition of conditions) {
    const finding = judgedAtOnce(condition, answer);
    if (finding === undefined) costly.push(condition);
    else findings.set(condition, finding);
  }
  if (costly.length === 0) return [...findings.values()];
  const texts = costly.map(({ text }) => text);
  const others = await elsewhere(texts, facts);
  for (const [index, condition] of costly.entries()) findings.set(condition, others[index] as Finding);
  return conditions.map((condition) => findings.get(condition) as Finding);
}

function judgedAtOnce(condition: Condition, answer: Answer): Finding | undefined {
  try {
    return condition.evaluate(answer);
  } catch (error) {
    if (error instanceof TooCostly) return undefined;
    throw error;
  }
}
