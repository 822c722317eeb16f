import { type Backoff, pauseAfter, retryAfterMs } from "./backoff.ts";
import type { Clock } from "./clock.ts";

/** When something has to be over: a moment, the clock that knows it, and a signal that may end it earlier. */
export class Deadline {
  readonly clock: Clock;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;

  constructor(clock: Clock, at: number, signal: AbortSignal) {
    this.clock = clock;
    this.at = at;
    this.signal = signal;
  }

  /** The one that many milliseconds from now. */
  static in(ms: number, clock: Clock, signal: AbortSignal): Deadline {
    return new Deadline(clock, clock.now() + ms, signal);
  }

  /** Milliseconds until then; never negative. */
  get leftMs(): number {
    return Math.max(0, this.at - this.clock.now());
  }

  /** This one, or the one that many milliseconds from now, whichever comes first. */
  within(ms: number): Deadline {
    return this.#moved(Math.min(this.at, this.clock.now() + ms));
  }

  /** This one, or the one that many milliseconds from now, whichever comes last. */
  atLeast(ms: number): Deadline {
    return this.#moved(Math.max(this.at, this.clock.now() + ms));
  }

  /** The one that many milliseconds after this. */
  extended(ms: number): Deadline {
    return this.#moved(this.at + ms);
  }

  /**
   * Pauses after an attempt, the first being number 1, as {@link pauseAfter} says; false where there is no time for another
   * one, or no use for it.
   */
  async pause(attempt: number, { longestPauseMs, retryAfter, onPause }: Backoff): Promise<boolean> {
    const pause = pauseAfter(attempt, {
      longestPauseMs,
      chance: this.clock.random(),
      retryAfterMs: retryAfterMs(retryAfter, this.clock.now()),
      leftMs: this.leftMs,
    });
    if (this.signal.aborted || pause === undefined) return false;
    onPause?.(pause);
    await this.clock.sleep(pause, this.signal);
    return !this.signal.aborted;
  }

  #moved(at: number): Deadline {
    return new Deadline(this.clock, at, this.signal);
  }
}
