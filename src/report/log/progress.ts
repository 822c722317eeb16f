import { ForeignText } from "../../lib/foreign-text.ts";
import { formatDuration } from "../../lib/quantities/duration.ts";
import { oneLine } from "../../lib/text.ts";
import type { Clock } from "../../lib/time/clock.ts";
import type { Attempt } from "../../probe/prober.ts";
import type { RunContext } from "../../run-context.ts";
import { answerLine } from "../answer-line.ts";
import { bodyBytesOf } from "../check-report.ts";

const alwaysLogged = 3;
const quietMs = 30_000;

/** Logs attempts while the action waits: each one that differs, and of equal ones the first three and then two a minute. */
export class Progress {
  readonly #clock: Clock;
  readonly #foreign: ForeignText;
  readonly #write: (line: string) => void;
  #last: { readonly event: string; readonly since: number; times: number; at: number } | undefined;

  /** @param name of the check, where there are several */
  constructor({ clock, redact, log }: Pick<RunContext, "clock" | "redact" | "log">, name?: string) {
    this.#clock = clock;
    this.#foreign = new ForeignText(redact);
    this.#write = name === undefined ? log : (line) => log(`  ${oneLine(name)}:${line.replace(/^ +/, " ")}`);
  }

  /** @param event equal for attempts with the same result */
  log(event: string, number: number, line: string, pauseMs: number): void {
    const now = this.#clock.now();
    if (this.#last?.event !== event) this.#last = { event, since: number, times: 0, at: now };
    const last = this.#last;
    if (last.times >= alwaysLogged && now - last.at < quietMs) return;
    const repeats = last.times >= alwaysLogged ? `, the same since attempt ${last.since}` : "";
    this.#write(`  attempt ${number}: ${line}${repeats}; next in ${formatDuration(pauseMs)}`);
    last.times++;
    last.at = now;
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
}
