import { dueBetween } from "./cron.ts";
import { dayMs, firstHour, floor, type History, hourMs, sumOf } from "./history.ts";

/** How it was within the last hours or days. */
export interface Uptime {
  /** The part of the answers that were healthy, cut after four digits: 1 only where all were. Null without answers. */
  readonly up: number | null;
  readonly answers: number;
  /** How many runs there should have been; null where no schedule tells it. */
  readonly due: number | null;
  /** How many runs there were. Of a span that began before, as many as were due until then are taken to have been before. */
  readonly runs: number;
}

const windows = [
  { name: "24h", shown: "24 hours", length: dayMs },
  { name: "7d", shown: "7 days", length: 7 * dayMs },
  { name: "30d", shown: "30 days", length: 30 * dayMs },
] as const;

type WindowName = (typeof windows)[number]["name"];
export type Uptimes = Readonly<Record<WindowName, Uptime>>;

/**
 * The uptime of each window until now. Who begins or ends in the middle of an hour has that hour whole.
 *
 * @param schedule the cron line of the event, where there is one
 */
export function uptimesOf(history: History, schedule: string | undefined, nowMs: number): Uptimes {
  const due = (fromMs: number, toMs: number) =>
    schedule === undefined ? undefined : dueBetween(schedule, fromMs, toMs);
  const of = (length: number): Uptime => {
    const from = nowMs - length;
    const edge = floor(from, from < firstHour(nowMs) ? dayMs : hourMs);
    const inside = [...history.days, ...history.hours].filter(({ at }) => at >= edge);
    const { runs, answers, up } = sumOf(inside);
    const began = history.since > from;
    const counted = due(began ? history.since : from, nowMs);
    const atEdge = sumOf(inside.filter(({ at }) => at === edge)).runs;
    const before = began ? 0 : Math.min(atEdge, due(edge - 1, from) ?? 0);
    return {
      up: answers === 0 ? null : Math.floor((up * 10_000) / answers) / 10_000,
      answers,
      // The run that a history begins with was due before it.
      due: counted === undefined ? null : counted + (began ? 1 : 0),
      runs: runs - before,
    };
  };
  const [day, week, month] = windows.map(({ length }) => of(length));
  return { "24h": day as Uptime, "7d": week as Uptime, "30d": month as Uptime };
}

/** `24 hours: 99.2 % of 640 answers; 32 of 672 expected runs did not happen.` */
export function uptimeSentences(uptimes: Uptimes, { since }: History, nowMs: number): readonly string[] {
  return windows.map(({ name, shown, length }) => {
    const { up, answers, due, runs } = uptimes[name];
    const young =
      since > nowMs - length ? `, since ${new Date(since).toISOString().slice(0, 16).replace("T", " ")} UTC` : "";
    const part = up === null ? "no answers" : `${percent(up)} of ${answers} answer${answers === 1 ? "" : "s"}`;
    const missing = due === null ? 0 : Math.max(0, due - runs);
    const absent = missing === 0 ? "" : `; ${missing} of ${due} expected runs did not happen`;
    return `${shown}: ${part}${absent}${young}.`;
  });
}

/** Cut after a digit, never rounded up: 99.96 % is not 100 %. */
const percent = (part: number) => `${(Math.floor(Math.round(part * 10_000) / 10) / 10).toFixed(part === 1 ? 0 : 1)} %`;
