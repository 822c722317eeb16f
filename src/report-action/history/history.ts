import { type Before, outageOf } from "../outage.ts";
import { type Outcome, outcomeOf } from "../outcome.ts";
import type { Result } from "../results/result.ts";
import { addLatencies, type Latency, latencyOf } from "./latency.ts";
import { newerBy, type Seen, withSeen } from "./seen.ts";

/** What was measured within an hour, or a day, that begins at `at` (milliseconds since the epoch, UTC). */
export interface Span {
  readonly at: number;
  /** Runs of the workflow. */
  readonly runs: number;
  /** Checks that were healthy or not; those of which nothing is known are none. */
  readonly answers: number;
  readonly up: number;
  readonly latency: Latency;
}

/** What was measured from run to run: by the hour for a week, by the day for a quarter. */
export interface History {
  /** When the first run was. */
  readonly since: number;
  readonly hours: readonly Span[];
  readonly days: readonly Span[];
  /** How it stood last; absent where it was never known. */
  readonly last?: Before;
  /** What is counted. */
  readonly seen: Seen;
}

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** Hours are kept for a week, until the day that they are of has left it. */
const hoursKeptMs = 7 * dayMs;
const daysKept = 92;

/** The beginning of the hour or day. */
export const floor = (at: number, unit: number): number => Math.floor(at / unit) * unit;

/** A history of nothing, which begins now. */
export const newHistory = (nowMs: number): History => ({ since: nowMs, hours: [], days: [], seen: new Map() });

const measuredOf = ({ results }: Outcome) => results.filter(({ standing }) => standing !== "paused");

/**
 * The outcome as far as it is news: of a check of which the history has a newer result nothing is known. So an outage that is over
 * does not begin again where the report of an older run is made again.
 */
export function newsIn(outcome: Outcome, { seen }: Pick<History, "seen">): Outcome {
  const isOld = (result: Result) => result.standing !== "paused" && newerBy(seen, result) < 0;
  const old = outcome.results.filter(isOld);
  if (old.length === 0) return outcome;
  const results = outcome.results.filter((result) => !isOld(result));
  const unknown = old.map((result) => ({ ...namedOf(result), reason: "was measured again since" }));
  return outcomeOf({ results, unknown: [...outcome.unknown, ...unknown] }, outcome.at);
}

const namedOf = ({ name, ownName, host, at }: Result) => ({
  name,
  host,
  at,
  ...(ownName !== undefined && { ownName }),
});

/** The history with what one run measured. What of it is `counted` already, or older than that, is not counted again. */
export function withOutcome(
  history: History,
  outcome: Outcome,
  nowMs: number,
  counted: Pick<History, "seen"> = history,
): History {
  const none = { answers: 0, up: 0, latency: new Map<number, number>() };
  const measured = measuredOf(outcome);
  const fresh = measured.filter((result) => newerBy(counted.seen, result) > 0);
  const isAgain = measured.length > 0 && fresh.length === 0;
  const spans: Span[] = [
    ...(isAgain ? [] : [{ ...none, at: nowMs, runs: 1 }]),
    ...fresh.map(({ standing, durationMs, status, at }) => ({
      at,
      runs: 0,
      answers: 1,
      up: standing === "healthy" ? 1 : 0,
      latency: status === undefined || durationMs === undefined ? none.latency : latencyOf(durationMs),
    })),
  ];
  const news = newsIn(outcome, counted);
  const known = news.state === "up" || news.state === "down";
  const { down, digest, marks } = outageOf(history.last, news);
  const last = known ? { down, digest, marks } : history.last;
  const earliest = Math.min(history.since, ...spans.map(({ at }) => at));
  return bounded(
    {
      since: Math.max(earliest, nowMs - daysKept * dayMs),
      hours: gathered([...history.hours, ...spans], hourMs),
      days: history.days,
      seen: withSeen(history.seen, fresh),
      ...(last === undefined ? {} : { last }),
    },
    nowMs,
  );
}

/** Before it there are no hours, only days. In milliseconds since the epoch. */
export const firstHour = (nowMs: number): number => floor(nowMs - hoursKeptMs, dayMs);

/** Old hours become days, and old days go. */
function bounded(history: History, nowMs: number): History {
  const oldest = firstHour(nowMs);
  const isOld = ({ at }: Span) => at < oldest;
  const days = gathered([...history.days, ...history.hours.filter(isOld)], dayMs);
  return {
    ...history,
    hours: history.hours.filter((hour) => !isOld(hour)),
    days: days.filter(({ at }) => at >= floor(nowMs, dayMs) - daysKept * dayMs),
  };
}

/** One span for each unit of time in which something was, in their order. */
function gathered(spans: readonly Span[], unit: number): readonly Span[] {
  const groups = Map.groupBy(spans, ({ at }) => floor(at, unit));
  return [...groups].map(([at, group]) => ({ ...sumOf(group), at })).toSorted((a, b) => a.at - b.at);
}

/** Several spans as one. */
export function sumOf(spans: readonly Span[]): Omit<Span, "at"> {
  const sum = (field: "runs" | "answers" | "up") => spans.reduce((total, span) => total + span[field], 0);
  return {
    runs: sum("runs"),
    answers: sum("answers"),
    up: sum("up"),
    latency: addLatencies(spans.map(({ latency }) => latency)),
  };
}
