import type { Failure, FailureWord } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { count } from "../lib/text.ts";
import { type HttpOutcome, header } from "../net/http.ts";
import { pauseBefore, type Schedule } from "./schedule.ts";
import type { Verdict } from "./verdict.ts";

/** One question and its answer, judged. */
export interface Attempt {
  readonly outcome: HttpOutcome;
  readonly verdict: Verdict;
}

/** Asks once, in at most `timeoutMs` milliseconds, or less. */
export type Ask = (timeoutMs: number) => Promise<Attempt>;

export interface ProbeRun {
  readonly attempts: number;
  readonly last: Attempt;
  /** The judgement over all attempts: that of the last, unless it was not healthy often enough in a row. */
  readonly verdict: Verdict;
}

export interface ProberContext {
  readonly clock: Clock;
  /** When the waiting ends, in milliseconds since the epoch; it is the same for everything one run does. */
  readonly deadline: number;
  /** Ends the waiting between attempts: the cancellation of the workflow. */
  readonly signal: AbortSignal;
  /** Gets rid of a token that was refused, so that the next attempt signs in anew; false where there is no other. */
  renew(): boolean;
  /** Told of every attempt that was not the last. */
  progress(attempt: Attempt, number: number, pauseMs: number): void;
}

/**
 * Asks until the endpoint was healthy `consecutive` times in a row, until waiting cannot mend what is wrong, or until the
 * deadline. Without a deadline it asks once. A refused token is renewed once, and that attempt repeated at once.
 */
export async function probe(
  ask: Ask,
  timeoutMs: number,
  schedule: Schedule,
  context: ProberContext,
): Promise<ProbeRun> {
  const { clock, deadline, signal, progress } = context;
  let last: Attempt | undefined;
  let healthyInARow = 0;
  let renewed = false;
  for (let attempts = 1; ; attempts++) {
    const left = schedule.waitMs === 0 ? timeoutMs : Math.max(1, deadline - clock.now());
    const attempt = await ask(Math.min(timeoutMs, left));
    // An attempt that only the deadline cut short says less than the whole one before it.
    const cutShort = left < timeoutMs && attempt.verdict.failure?.word === "timeout";
    last = cutShort && last !== undefined ? last : attempt;
    healthyInARow = attempt.verdict.healthy ? healthyInARow + 1 : 0;

    const done = { attempts, last, verdict: steady(last.verdict, healthyInARow, schedule.consecutive) };
    if (signal.aborted || healthyInARow >= schedule.consecutive) return done;
    const word = attempt.verdict.failure?.word;
    if (tokenRefused(word)) {
      if (renewed || !context.renew()) return done;
      renewed = true;
      continue;
    }
    if (word !== undefined && !mendable(word)) return done;
    const pause = pauseBefore(attempts, schedule, clock.random(), retryAfter(attempt.outcome), clock.now());
    if (schedule.waitMs === 0 || clock.now() + pause >= deadline) return done;
    progress(attempt, attempts, pause);
    await clock.sleep(pause, signal);
    if (signal.aborted) return done;
  }
}

/** One healthy answer is no verdict where several in a row are asked for. */
function steady(verdict: Verdict, inARow: number, wanted: number): Verdict {
  if (!verdict.healthy || inARow >= wanted) return verdict;
  const failure: Failure = {
    word: "expectation-failed",
    happened: `It was healthy ${count(inARow, "time")} in a row when the waiting ended; consecutive asks for ${wanted}.`,
    likely: "The service has only just become healthy, or it is healthy by turns.",
    remedy: "Raise wait, or lower consecutive.",
  };
  return { ...verdict, healthy: false, failure };
}

const tokenRefused = (word: FailureWord | undefined) => word === "sign-in-required" || word === "access-denied";

/** What passes by itself while a service starts; all else stays as it is however long one waits. */
function mendable(word: FailureWord): boolean {
  return waitingMends.has(word);
}

const waitingMends: ReadonlySet<FailureWord> = new Set<FailureWord>([
  "account-unreachable",
  "connect",
  "connection-lost",
  "dns",
  "endpoint-provisioning",
  "expectation-failed",
  "service-not-ready",
  "timeout",
]);

function retryAfter(outcome: HttpOutcome): string | undefined {
  return outcome.kind === "answered" ? header(outcome.headers, "retry-after") : undefined;
}
