import type { Failure } from "../errors.ts";
import { ForeignText } from "../lib/foreign-text.ts";
import type { Redact } from "../lib/secrets/redactor.ts";
import { count } from "../lib/text.ts";
import { type HttpAnswer, header, type NetworkFailure } from "../net/http.ts";
import { appReason } from "./app-reason.ts";
import type { Condition, ConditionResult } from "./conditions/condition.ts";
import { show } from "./conditions/finding/show.ts";
import { type JudgeElsewhere, judgeAnswer } from "./judging/judge-answer.ts";
import { type Journey, redirectTarget } from "./redirects.ts";
import { statusHint } from "./status-hint.ts";

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
  /** What the lack of an answer means. */
  explainNetworkFailure(failure: NetworkFailure, url: URL): Failure;
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
  { notTheService, explainNetworkFailure, judgeElsewhere, redact, now, asksForPart }: JudgeContext,
): Promise<Verdict> {
  const { outcome, url } = journey;
  const unjudged = (failure: Failure) => ({ healthy: false, failure, conditions: [] });
  if (outcome.kind === "failed") return unjudged(explainNetworkFailure(outcome, url));
  if (notTheService !== undefined) return unjudged(notTheService);
  if (outcome.status === 206 && !asksForPart) return unjudged(partFailure(url));
  const { status, headers, body, certificate, timings } = outcome;
  const facts = { status, headers, body, ...(certificate && { certificate }), durationMs: timings.total, now };
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
    failure: unmetFailure(outcome, journey, results, appSays, foreign),
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

const unmetCount = (unmet: number, all: number) =>
  all === 1 ? "the condition" : `${unmet} of ${count(all, "condition")}`;

function unmetFailure(
  answer: HttpAnswer,
  journey: Journey,
  results: readonly ConditionResult[],
  appSays: string | undefined,
  foreign: ForeignText,
): Failure {
  const unmet = results.filter((result) => !result.met);
  const advice = redirectAdvice(answer, journey, foreign) ?? statusAdvice(answer, journey, foreign);
  return {
    word: "expectation-failed",
    happened: `The service answered ${answer.status}, but ${unmetCount(unmet.length, results.length)} did not hold.`,
    details: [
      ...unmet.map((result) => `${result.condition}: it was ${result.actual}`),
      ...(appSays === undefined ? [] : [`the app says: "${appSays}"`]),
    ],
    ...advice,
  };
}

function statusAdvice(
  answer: HttpAnswer,
  { question }: Journey,
  foreign: ForeignText,
): Pick<Failure, "likely" | "remedy"> {
  const hint = statusHint(answer, question, foreign);
  if (hint !== undefined) return { ...hint, remedy: `${hint.remedy} If this answer is right, say so in expect.` };
  return {
    remedy: "If this answer is right, say so in expect; else the service's own log tells why it answers like this.",
  };
}

/** A range of statuses would be met by any other redirect too, so what is to be expected is exactly this one. */
function redirectAdvice(
  answer: HttpAnswer,
  { url, unfollowed }: Journey,
  foreign: ForeignText,
): Pick<Failure, "likely" | "remedy"> | undefined {
  const target = unfollowed === undefined ? undefined : redirectTarget(answer, url);
  if (target === undefined || unfollowed === undefined) return undefined;
  const location = header(answer.headers, "location") ?? "";
  const harmless = target.username === "" && target.password === "" && foreign.excerpt(location, 200) === location;
  const wanted = harmless ? `== ${JSON.stringify(location)}` : "exists";
  // A URL makes slashes of the backslashes in `\u0041`, and no secret can be recognised any more.
  const shown = redirectTarget({ ...answer, headers: { location: foreign.redacted(location) } }, url) ?? target;
  const exactly = `If this redirect is right, expect exactly it:\n    expect: |\n      status == ${answer.status}\n      header location ${wanted}`;
  return {
    likely: `The app redirects ${foreign.excerpt(url.pathname, 200)} to ${foreign.excerpt(shownTarget(shown, url), 200)}, and ${unfollowed.why}.`,
    remedy:
      unfollowed.remedy === undefined
        ? `Look at how the app makes its URLs. ${exactly}`
        : `Probe the path it redirects to, or ${unfollowed.remedy}. ${exactly}`,
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

/** Where it leads, within the origin as a path; a user and password in it are nobody's to read. */
function shownTarget(target: URL, { origin }: URL): string {
  const path = `${target.pathname}${target.search}`;
  if (target.username !== "" || target.password !== "") return `${target.protocol}//***@${target.host}${path}`;
  return target.origin === origin ? path : target.href;
}
