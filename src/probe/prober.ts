import { type Failure, type FailureWord, waitingHelps, withRetryAfter } from "../errors.ts";
import { count } from "../lib/text.ts";
import { retryAfterMs } from "../lib/time/backoff.ts";
import type { Deadline } from "../lib/time/deadline.ts";
import { type HttpOutcome, header } from "../net/http.ts";
import { Course, type Stretch } from "./course.ts";
import type { Hop } from "./redirects.ts";
import type { Schedule } from "./schedule.ts";
import type { Verdict } from "./verdict.ts";

/** One question and its answer, judged. */
export interface Attempt {
  readonly outcome: HttpOutcome;
  /** The redirects that led to it. */
  readonly hops: readonly Hop[];
  readonly verdict: Verdict;
  /** Set where it was only looked at, which left nothing to ask: this counts as an attempt too. */
  readonly looked?: true;
  /** Which version of the service was there, where that is known: answers of several versions are not in a row. */
  readonly version?: string | undefined;
}

/**
 * Asks once, in as many milliseconds as `limitMs` gives, which is 0 once the deadline has passed. It is to be called when
 * the request begins: what comes before, such as a sign-in, uses up time until the deadline but not of the attempt. What
 * it gives later is what is left then.
 */
export type Ask<One extends Attempt = Attempt> = (limitMs: () => number) => Promise<One>;

export interface ProbeRun<One extends Attempt = Attempt> {
  /** None where the deadline passed, or the run was cancelled, before it was asked. */
  readonly attempts: number;
  /** The last attempt that counts: one that only the deadline cut short says less than the whole one before. */
  readonly last: One;
  /** The judgement over all attempts: that of the last, unless it was not healthy often enough in a row. */
  readonly verdict: Verdict;
  /** What the attempts came to, one after the other; those that only the deadline cut short left out. */
  readonly course: readonly Stretch[];
}

export interface ProberContext {
  /** When the waiting ends; it is the same for everything one run does. */
  readonly deadline: Deadline;
  /** Gets rid of a token that was refused, so that the next attempt signs in anew; false where there is no other. */
  renew(): boolean;
  /** Called with every attempt that was not the last. */
  onRetry(attempt: Attempt, number: number, pauseMs: number): void;
}

/**
 * Asks until the endpoint was healthy `consecutive` times in a row, until waiting cannot fix what is wrong, or until the
 * deadline. Without a deadline it asks once. A refused token is renewed and that attempt repeated at once; a new token that
 * is refused too ends it.
 */
export async function probe<One extends Attempt>(
  ask: Ask<One>,
  timeoutMs: number,
  schedule: Schedule,
  context: ProberContext,
): Promise<ProbeRun<One>> {
  const { deadline } = context;
  const leftMs = () => (schedule.waitMs === 0 ? timeoutMs : deadline.leftMs);
  let decisive: One | undefined;
  let healthyInARow = 0;
  let version: string | undefined;
  let refusedBefore = false;
  let waited = false;
  const course = new Course(deadline.clock.now());
  for (let attempts = 1; ; attempts++) {
    let limit: number | undefined;
    const attempt = await ask(() => {
      const left = Math.min(timeoutMs, leftMs());
      limit ??= left;
      return left;
    });
    const cutShort = limit !== undefined && limit < timeoutMs && timedOut(attempt.outcome);
    if (decisive === undefined || !cutShort) decisive = attempt;
    if (!cutShort) {
      const isOther = attempt.version !== undefined && version !== undefined && attempt.version !== version;
      version = attempt.version ?? version;
      healthyInARow = attempt.verdict.healthy ? (isOther ? 0 : healthyInARow) + 1 : 0;
      course.note(attempt.verdict.failure?.word ?? "healthy", deadline.clock.now());
    }

    const made = wasMade(attempt) ? attempts : attempts - 1;
    const told = waited ? withCourse(decisive.verdict, course.sentence(made, deadline.clock.now())) : decisive.verdict;
    const verdict = steady(told, healthyInARow, schedule.consecutive);
    const end = { attempts: made, last: decisive, verdict, course: course.stretches };
    if (deadline.signal.aborted || healthyInARow >= schedule.consecutive) return end;
    const { failure } = attempt.verdict;
    const refused = failure !== undefined && refusedTokenWords.has(failure.word);
    if (refused) {
      if (refusedBefore || leftMs() === 0 || !context.renew()) return end;
      refusedBefore = true;
      continue;
    }
    refusedBefore = false;
    if (schedule.waitMs === 0 || (failure !== undefined && !waitingHelps(failure))) return end;
    const retryAfter = attempt.verdict.healthy ? undefined : retryAfterOf(attempt.outcome);
    const { intervalMs: longestPauseMs } = schedule;
    const onPause = (pauseMs: number) => context.onRetry(attempt, attempts, pauseMs);
    if (await deadline.pause(attempts, { longestPauseMs, retryAfter, onPause })) {
      waited = true;
      continue;
    }
    return deadline.signal.aborted ? end : { ...end, verdict: withRetryAfterOf(retryAfter, end.verdict, deadline) };
  }
}

/** One healthy answer is no verdict where several in a row are asked for. */
function steady(verdict: Verdict, inARow: number, wanted: number): Verdict {
  if (!verdict.healthy || inARow >= wanted) return verdict;
  const failure: Failure = {
    word: "expectation-failed",
    happened: `It was healthy ${count(inARow, "time")} in a row when the waiting ended; consecutive asks for ${wanted}.`,
    likely: "The service has only just become healthy, or it alternates between healthy and unhealthy.",
    remedy: "Raise wait, or lower consecutive.",
  };
  return { ...verdict, healthy: false, failure };
}

/** The verdict that says how long and how often it was asked before. */
function withCourse(verdict: Verdict, sentence: string): Verdict {
  const { failure } = verdict;
  if (failure === undefined) return verdict;
  return { ...verdict, failure: { ...failure, happened: `${failure.happened} ${sentence}` } };
}

function withRetryAfterOf(retryAfter: string | undefined, verdict: Verdict, deadline: Deadline): Verdict {
  if (verdict.failure === undefined) return verdict;
  const askedMs = retryAfterMs(retryAfter, deadline.clock.now());
  return { ...verdict, failure: withRetryAfter(verdict.failure, askedMs, deadline.leftMs) };
}

const refusedTokenWords: ReadonlySet<FailureWord> = new Set<FailureWord>(["sign-in-required", "access-denied"]);

function timedOut(outcome: HttpOutcome): boolean {
  return outcome.kind === "failed" && ["timeout", "aborted", "not-sent"].includes(outcome.reason);
}

const wasMade = ({ outcome, looked }: Attempt) =>
  looked === true || outcome.kind === "answered" || outcome.reason !== "not-sent";

function retryAfterOf(outcome: HttpOutcome): string | undefined {
  return outcome.kind === "answered" ? header(outcome.headers, "retry-after") : undefined;
}
