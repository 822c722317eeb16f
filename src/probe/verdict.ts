import type { Failure } from "../errors.ts";
import { ForeignText } from "../lib/foreign-text.ts";
import type { Redact } from "../lib/secrets/redactor.ts";
import type { HttpAnswer, NetworkFailure } from "../net/http.ts";
import { appReason } from "./app-reason.ts";
import type { CredentialFacts } from "./conditions/answer/answer.ts";
import type { ServiceFacts } from "./conditions/answer/service-facts.ts";
import type { Condition, ConditionResult } from "./conditions/condition.ts";
import { show } from "./conditions/finding/show.ts";
import { type JudgeElsewhere, judgeAnswer } from "./judging/judge-answer.ts";
import { type Journey, redirectTarget } from "./redirects.ts";
import { unmetFailure } from "./unmet-failure.ts";

/** The judgement over one attempt: a value, whichever way it goes. `failure` is there exactly when it is not healthy. */
export interface Verdict {
  readonly healthy: boolean;
  readonly failure?: Failure;
  /** Every condition with what was found; empty when the service itself did not answer. */
  readonly conditions: readonly ConditionResult[];
  /** Why the app answered with a status that is not the wanted one, in its own words: one harmless line without secrets. */
  readonly appSays?: string;
}

export interface JudgeContext {
  /** What is wrong with an answer that is not the service's own; absent when the service itself answered. */
  readonly notTheService: Failure | undefined;
  /** What its service was just before the question, where that is known. */
  readonly service?: ServiceFacts;
  /** What the lack of an answer means. */
  explainNetworkFailure(failure: NetworkFailure, url: URL): Failure;
  /** Judges what could take so long that nothing else would be seen meanwhile. */
  readonly judgeElsewhere: JudgeElsewhere;
  /** Takes known secrets out of what is shown of an answer. */
  readonly redact: Redact;
  readonly now: Date;
  /** Where a condition is about it. */
  readonly credential?: CredentialFacts;
  /** True when the request itself asks for a range of bytes. */
  readonly asksForPart: boolean;
}

/** Only the service's own answer, and only a whole one, is judged by the conditions; they must all hold. */
export async function judge(
  journey: Journey,
  conditions: readonly Condition[],
  { notTheService, explainNetworkFailure, judgeElsewhere, redact, now, credential, asksForPart, service }: JudgeContext,
): Promise<Verdict> {
  const { outcome, url } = journey;
  const unjudged = (failure: Failure) => ({ healthy: false, failure, conditions: [] });
  if (outcome.kind === "failed") return unjudged(explainNetworkFailure(outcome, url));
  if (notTheService !== undefined) return unjudged(notTheService);
  if (outcome.status === 206 && !asksForPart) return unjudged(partFailure(url));
  const { status, headers, body, certificate, timings } = outcome;
  const known = { ...(certificate && { certificate }), ...(credential && { credential }), ...(service && { service }) };
  const facts = { status, headers, body, ...known, durationMs: timings.total, now };
  const findings = await judgeAnswer(conditions, facts, judgeElsewhere);
  const results = findings.map(({ met, actual }, index) => ({
    condition: conditions[index]?.text ?? "",
    actual: show(actual, redact),
    met,
  }));
  if (results.length > 0 && results.every((result) => result.met)) return { healthy: true, conditions: results };
  const foreign = new ForeignText(redact);
  const failed = hasFailedStatus(outcome, conditions, results) && redirectTarget(outcome, url) === undefined;
  const appSays = failed ? appReason(outcome, foreign) : undefined;
  return {
    healthy: false,
    failure: unmetFailure(outcome, journey, conditions, results, appSays, foreign),
    conditions: results,
    ...(appSays === undefined ? {} : { appSays }),
  };
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

/** A status that is not the one wanted, or of an error: then the app says why in its body. */
function hasFailedStatus(
  { status }: HttpAnswer,
  conditions: readonly Condition[],
  results: readonly ConditionResult[],
): boolean {
  return status >= 400 || results.some(({ met }, index) => !met && conditions[index]?.subject === "status");
}
