import type { Failure } from "../errors.ts";
import { count, excerpt } from "../lib/text.ts";
import { type HttpAnswer, type HttpOutcome, header } from "../net/http.ts";
import { Answer } from "./conditions/answer.ts";
import type { Condition, ConditionResult } from "./conditions/condition.ts";
import { silenceFailure } from "./silence-failure.ts";

/** The judgement over one attempt: a value, whichever way it goes. `failure` is there exactly when it is not healthy. */
export interface Verdict {
  readonly healthy: boolean;
  readonly failure?: Failure;
  /** Every condition with what was found; empty when the service itself did not answer. */
  readonly conditions: readonly ConditionResult[];
}

/** Says what was answered in the service's stead, or `undefined` where the service itself answered. */
export type RecogniseGateway = (answer: HttpAnswer, url: URL) => Failure | undefined;

export interface JudgeContext {
  readonly recogniseGateway: RecogniseGateway;
  /** Takes known secrets out of what is shown of an answer. */
  readonly redact: (text: string) => string;
  readonly now: Date;
}

/** Only the service's own answer is judged by the conditions; they must all hold. */
export function judge(
  outcome: HttpOutcome,
  url: URL,
  conditions: readonly Condition[],
  { recogniseGateway, redact, now }: JudgeContext,
): Verdict {
  if (outcome.kind === "unanswered") return { healthy: false, failure: silenceFailure(outcome, url), conditions: [] };
  const gateway = recogniseGateway(outcome, url);
  if (gateway !== undefined) return { healthy: false, failure: gateway, conditions: [] };
  const answer = new Answer({ ...outcome, durationMs: outcome.timings.total, now, redact });
  const results = conditions.map((condition) => condition.evaluate(answer));
  const unmet = results.filter((result) => !result.met);
  if (unmet.length === 0 && results.length > 0) return { healthy: true, conditions: results };
  return { healthy: false, failure: unmetFailure(outcome, url, results, unmet), conditions: results };
}

function unmetFailure(
  answer: HttpAnswer,
  url: URL,
  results: readonly ConditionResult[],
  unmet: readonly ConditionResult[],
): Failure {
  const location = header(answer.headers, "location");
  const redirects = answer.status >= 300 && answer.status < 400 && location !== undefined;
  return {
    word: "expectation-failed",
    happened: `The service answered ${answer.status}, but ${unmet.length} of ${count(results.length, "condition")} did not hold.`,
    details: unmet.map((result) => `${result.condition}: it was ${result.actual}`),
    ...(redirects
      ? { likely: `The app redirects ${url.pathname} to ${excerpt(location, 200)}, and redirects are not followed.` }
      : {}),
    remedy: redirects
      ? "Probe the path it redirects to, or expect the redirect: status in 200-399."
      : "If this answer is right, say so in expect; else the service's own log tells why it answers like this.",
  };
}
