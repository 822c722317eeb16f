import type { Failure } from "../errors.ts";
import type { Redact } from "../lib/redactor.ts";
import { count, excerpt } from "../lib/text.ts";
import type { HttpAnswer, HttpSilence } from "../net/http.ts";
import { Answer } from "./conditions/answer.ts";
import type { Condition, ConditionResult } from "./conditions/condition.ts";
import { type Journey, redirectTarget } from "./redirects.ts";

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
  /** What the lack of an answer means. */
  explainSilence(silence: HttpSilence, url: URL): Failure;
  /** Takes known secrets out of what is shown of an answer. */
  readonly redact: Redact;
  readonly now: Date;
  /** True when the request itself asks for a range of bytes. */
  readonly asksForPart: boolean;
}

/** Only the service's own answer, and only a whole one, is judged by the conditions; they must all hold. */
export function judge(
  journey: Journey,
  conditions: readonly Condition[],
  { recogniseGateway, explainSilence, redact, now, asksForPart }: JudgeContext,
): Verdict {
  const { outcome, url } = journey;
  const unjudged = (failure: Failure) => ({ healthy: false, failure, conditions: [] });
  if (outcome.kind === "unanswered") return unjudged(explainSilence(outcome, url));
  const gateway = recogniseGateway(outcome, url);
  if (gateway !== undefined) return unjudged(gateway);
  if (outcome.status === 206 && !asksForPart) return unjudged(partFailure(url));
  const answer = new Answer({ ...outcome, durationMs: outcome.timings.total, now, redact });
  const results = conditions.map((condition) => condition.evaluate(answer));
  const unmet = results.filter((result) => !result.met);
  if (unmet.length === 0 && results.length > 0) return { healthy: true, conditions: results };
  return { healthy: false, failure: unmetFailure(outcome, journey, results, unmet), conditions: results };
}

/** What 206 means to somebody who asked for everything: the rest is missing (RFC 9110, 15.3.7). */
function partFailure(url: URL): Failure {
  return {
    word: "connection-lost",
    happened: `${url.host} answered 206, a part only, to a request that asked for no part.`,
    likely: "Something on the way, such as a cache, has only a piece of the answer.",
    remedy: "Look at what answers this path; to probe a part on purpose, set a Range header.",
  };
}

const unmetCount = (unmet: number, all: number) =>
  all === 1 ? "the condition" : `${unmet} of ${count(all, "condition")}`;

function unmetFailure(
  answer: HttpAnswer,
  { url, unfollowed }: Journey,
  results: readonly ConditionResult[],
  unmet: readonly ConditionResult[],
): Failure {
  const target = unfollowed === undefined ? undefined : redirectTarget(answer, url);
  const redirect =
    target === undefined
      ? undefined
      : `The app redirects ${excerpt(url.pathname, 200)} to ${excerpt(target.origin === url.origin ? target.href.slice(url.origin.length) : target.href, 200)}, and ${unfollowed}.`;
  const followable = target !== undefined && target.origin === url.origin;
  return {
    word: "expectation-failed",
    happened: `The service answered ${answer.status}, but ${unmetCount(unmet.length, results.length)} did not hold.`,
    details: unmet.map((result) => `${result.condition}: it was ${result.actual}`),
    ...(redirect === undefined ? {} : { likely: redirect }),
    remedy:
      redirect === undefined
        ? "If this answer is right, say so in expect; else the service's own log tells why it answers like this."
        : followable
          ? "Probe the path it redirects to, let the action follow (max-redirects: 3), or expect the redirect: status in 200-399."
          : "Expect the redirect if it is right (status in 200-399); else look at how the app makes its URLs.",
  };
}
