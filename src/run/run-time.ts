import type { Inputs } from "../inputs.ts";
import type { Clock } from "../lib/time/clock.ts";
import { Deadline } from "../lib/time/deadline.ts";

const shortestLookMs = 3_000;
const longestLookMs = 10_000;

/** When the parts of a run have to be over. Without `wait` there is one attempt, and it has its own time. */
export class RunTime {
  /** When the waiting ends. */
  readonly waiting: Deadline;
  /** When the last statement about a service must be answered. To look its endpoint up is a part of the one attempt. */
  readonly statements: Deadline;
  /** When the last answer must be judged. */
  readonly judging: Deadline;
  /**
   * The longest time of a request that all checks share, of a sign-in or a statement, in milliseconds: that of the check with
   * the largest timeout, so that the shortest timeout of one check does not end it for the others.
   */
  readonly sharedRequestMs: number;
  readonly #waits: boolean;

  constructor({ schedule, checks }: Pick<Inputs, "schedule" | "checks">, clock: Clock, signal: AbortSignal) {
    this.#waits = schedule.waitMs > 0;
    this.sharedRequestMs = Math.max(...checks.map((check) => check.timeoutMs));
    this.waiting = Deadline.in(schedule.waitMs, clock, signal);
    this.statements = this.#waits ? this.waiting : this.waiting.extended(this.sharedRequestMs);
    this.judging = this.#waits ? this.waiting : new Deadline(clock, Number.POSITIVE_INFINITY, signal);
  }

  /** When one look at the service, which begins now, is over. It has some time also when the waiting ends. */
  get look(): Deadline {
    return this.statements.atLeast(shortestLookMs).within(longestLookMs);
  }

  /** Milliseconds that a request of a sign-in may take when it is sent now; at least one. */
  get signInRequestMs(): number {
    return this.#waits ? Math.min(this.sharedRequestMs, Math.max(1, this.waiting.leftMs)) : this.sharedRequestMs;
  }
}
