import { formatDuration } from "../lib/quantities/duration.ts";
import { oneLine } from "../lib/text.ts";
import type { Clock } from "../lib/time/clock.ts";
import type { Attempt } from "../probe/prober.ts";
import { answerLine } from "./log.ts";

const alwaysTold = 3;
const quietMs = 30_000;

/** What is said while the action waits: each thing that is new, and of what repeats itself a few and then two a minute. */
export class Progress {
  readonly #clock: Clock;
  readonly #tell: (line: string) => void;
  #last: { readonly event: string; readonly since: number; told: number; toldAt: number } | undefined;

  constructor(clock: Clock, tell: (line: string) => void) {
    this.#clock = clock;
    this.#tell = tell;
  }

  /** @param event the same for attempts that came out the same */
  tell(event: string, number: number, line: string, pauseMs: number): void {
    const now = this.#clock.now();
    if (this.#last?.event !== event) this.#last = { event, since: number, told: 0, toldAt: now };
    const last = this.#last;
    if (last.told >= alwaysTold && now - last.toldAt < quietMs) return;
    const repeats = last.told >= alwaysTold ? `, the same since attempt ${last.since}` : "";
    this.#tell(`  attempt ${number}: ${line}${repeats}; next in ${formatDuration(pauseMs)}`);
    last.told++;
    last.toldAt = now;
  }

  /** An attempt that was not the last, as one line. */
  attempt({ outcome, verdict }: Attempt, number: number, pauseMs: number): void {
    const why = verdict.failure?.word ?? "healthy";
    const status = outcome.kind === "answered" ? outcome.status : outcome.reason;
    this.tell(`${status} ${why}`, number, `${answerLine(outcome)} (${why})`, pauseMs);
  }
}

/** Progress of one of several checks says which. */
export function named(name: string, tell: (line: string) => void): (line: string) => void {
  return (line) => tell(`  ${oneLine(name)}:${line.replace(/^ +/, " ")}`);
}
