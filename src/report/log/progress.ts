import { ForeignText } from "../../lib/foreign-text.ts";
import { formatDuration } from "../../lib/quantities/duration.ts";
import type { Clock } from "../../lib/time/clock.ts";
import type { Attempt } from "../../probe/prober.ts";
import type { RunContext } from "../../run-context.ts";
import { answerLine } from "../answer-line.ts";
import { bodyBytesOf } from "../check-report.ts";

const alwaysLogged = 3;
const quietMs = 30_000;

/** Attempts in a row that came to the same. */
interface Run {
  readonly event: string;
  times: number;
  /** The first and the last of those that were not logged yet. */
  held: { readonly first: number; readonly last: number } | undefined;
  loggedAt: number;
}

/**
 * Logs attempts while the action waits: each one that differs, and of equal ones the first three; the others are told together,
 * `attempts 4–9: the same`, twice a minute and when something changes.
 */
export class Progress {
  readonly #clock: Clock;
  readonly #foreign: ForeignText;
  readonly #write: (line: string) => void;
  #run: Run | undefined;

  /** @param name of the check, where there are several */
  constructor({ clock, redact, log }: Pick<RunContext, "clock" | "redact" | "log">, name?: string) {
    this.#clock = clock;
    this.#foreign = new ForeignText(redact);
    const shown = name === undefined ? undefined : this.#foreign.excerpt(name, 80);
    this.#write = shown === undefined ? log : (line) => log(`  ${shown}:${line.replace(/^ +/, " ")}`);
  }

  /** @param event equal for attempts with the same result */
  log(event: string, number: number, line: string, pauseMs: number): void {
    const now = this.#clock.now();
    if (this.#run?.event !== event) {
      this.end();
      this.#run = { event, times: 0, held: undefined, loggedAt: now };
    }
    const run = this.#run;
    const next = `; next in ${formatDuration(pauseMs)}`;
    if (++run.times <= alwaysLogged) {
      this.#write(`  attempt ${number}: ${line}${next}`);
      run.loggedAt = now;
      return;
    }
    run.held = { first: run.held?.first ?? number, last: number };
    if (now - run.loggedAt >= quietMs) this.#tellHeld(run, next);
  }

  /** Logs an attempt that was not the last. */
  attempt({ outcome, verdict }: Attempt, number: number, pauseMs: number): void {
    const why = verdict.failure?.word ?? "healthy";
    const status = outcome.kind === "answered" ? outcome.status : outcome.reason;
    this.log(
      `${status} ${why}`,
      number,
      `${answerLine(outcome, bodyBytesOf(outcome), this.#foreign)} (${why})`,
      pauseMs,
    );
  }

  /** To be called when no attempt follows: those that were not logged yet are. */
  end(): void {
    if (this.#run !== undefined) this.#tellHeld(this.#run, "");
  }

  #tellHeld(run: Run, next: string): void {
    if (run.held === undefined) return;
    const { first, last } = run.held;
    this.#write(
      first === last ? `  attempt ${first}: the same${next}` : `  attempts ${first}–${last}: the same${next}`,
    );
    run.held = undefined;
    run.loggedAt = this.#clock.now();
  }
}
