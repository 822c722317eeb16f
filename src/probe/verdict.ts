import type { Failure } from "../errors.ts";
import type { Redact } from "../lib/secrets/redactor.ts";
import { count, excerpt } from "../lib/text.ts";
import type { HttpAnswer, NetworkFailure } from "../net/http.ts";
import type { Condition, ConditionResult } from "./conditions/condition.ts";
import { show } from "./conditions/finding/show.ts";
import { type JudgeElsewhere, judgeAnswer } from "./judging/judge-answer.ts";
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
  explainNetworkFailure(silence: NetworkFailure, url: URL): Failure;
  /** Judges what could take so long that nothing else would be seen meanwhile. */
  readonly judgeElsewhere: JudgeElsewhere;
  /** Takes known secrets out of what is shown of an answer. */
  readonly redact: Redact;
  readonly now: Date;
  /** True when the request itself asks for a range of bytes. */
  readonly asksForPart: boolean;
}

/** Only the service's own answer, and only a whole one, is judged by the conditions; they must all hold. */
export async function judge(
  journey: Journey,
  conditions: readonly Condition[],
  { recogniseGateway, explainNetworkFailure, judgeElsewhere, redact, now, asksForPart }: JudgeContext,
): Promise<Verdict> {
  const { outcome, url } = journey;
  const unjudged = (failure: Failure) => ({ healthy: false, failure, conditions: [] });
  if (outcome.kind === "failed") return unjudged(explainNetworkFailure(outcome, url));
  const gateway = recogniseGateway(outcome, url);
  if (gateway !== undefined) return unjudged(gateway);
  if (outcome.status === 206 && !asksForPart) return unjudged(partFailure(url));
  const { status, headers, body, certificate, timings } = outcome;
  const facts = { status, headers, body, ...(certificate && { certificate }), durationMs: timings.total, now };
  const findings = await judgeAnswer(conditions, facts, judgeElsewhere);
  const results = findings.map(({ met, actual }, index) => ({
    condition: conditions[index]?.text ?? "",
    actual: show(actual, redact),
    met,
  }));
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
    target === undefined || unfollowed === undefined
      ? undefined
      : {
          happened: `The app redirects ${excerpt(url.pathname, 200)} to ${shownTarget(target, url)}, and ${unfollowed.why}.`,
          remedy:
            unfollowed.remedy === undefined
              ? "Expect the redirect if it is right (status in 200-399); else look at how the app makes its URLs."
              : `Probe the path it redirects to, ${unfollowed.remedy}, or expect the redirect: status in 200-399.`,
        };
  return {
    word: "expectation-failed",
    happened: `The service answered ${answer.status}, but ${unmetCount(unmet.length, results.length)} did not hold.`,
    details: unmet.map((result) => `${result.condition}: it was ${result.actual}`),
    ...(redirect === undefined ? {} : { likely: redirect.happened }),
    remedy:
      redirect?.remedy ??
      "If this answer is right, say so in expect; else the service's own log tells why it answers like this.",
  };
}

/** Where it leads, within the origin as a path; a user and password in it are nobody's to read. */
function shownTarget(target: URL, { origin }: URL): string {
  const path = `${target.pathname}${target.search}`;
  if (target.username !== "" || target.password !== "")
    return excerpt(`${target.protocol}//***@${target.host}${path}`, 200);
  return excerpt(target.origin === origin ? path : target.href, 200);
}
