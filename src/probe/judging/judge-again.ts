import type { ServiceFacts } from "../conditions/answer/service-facts.ts";
import { type Condition, isAboutService } from "../conditions/condition.ts";
import { show } from "../conditions/finding/show.ts";
import type { JudgeContext, Verdict } from "../verdict.ts";
import { judgeAnswer } from "./judge-answer.ts";

/** The verdict over a healthy answer after another look at the service: what was asked of it must hold still. */
export async function judgeAgain(
  verdict: Verdict,
  conditions: readonly Condition[],
  service: ServiceFacts,
  { judgeElsewhere, redact, now }: Pick<JudgeContext, "judgeElsewhere" | "redact" | "now">,
): Promise<Verdict> {
  const asked = conditions.filter(isAboutService);
  const nothing = { status: 0, headers: {}, body: new Uint8Array(), durationMs: 0, now };
  const findings = await judgeAnswer(asked, { ...nothing, service }, judgeElsewhere);
  const again = asked.map(({ text }, index) => {
    const { met, actual } = findings[index] ?? { met: false, actual: [] };
    return { condition: text, actual: show(actual, redact), met };
  });
  const unmet = again.filter(({ met }) => !met);
  const results = verdict.conditions.map(
    (result, index) => again[asked.indexOf(conditions[index] as Condition)] ?? result,
  );
  if (unmet.length === 0) return { ...verdict, conditions: results };
  return {
    ...verdict,
    healthy: false,
    conditions: results,
    failure: {
      word: "expectation-failed",
      happened:
        "The service answered and every condition held, but not any more when it was looked at again after the answer.",
      details: unmet.map(({ condition, actual }) => `${condition}: it was ${actual}`),
      remedy: "Let the action wait (wait: 10m).",
    },
  };
}
