import { monotonicMs, systemClock } from "../lib/time/clock.ts";

const tickMs = 50;

/** One for all attempts: to make an error takes as long as all else that an attempt's end does. */
const over = new Error("The attempt is over.");

/**
 * Ends an attempt when its own time is over, or by a signal from outside that outlives the attempt. Call `end` when the
 * attempt is over: then neither a timer nor a listener is left.
 */
export class TimeLimit {
  readonly #attempt = new AbortController();
  readonly #outer: AbortSignal;
  readonly #abort = () => this.#attempt.abort(over);
  #passed = false;

  constructor(ms: number, outer: AbortSignal) {
    this.#outer = outer;
    outer.addEventListener("abort", this.#abort);
    if (outer.aborted) this.#abort();
    void this.#run(ms);
  }

  /** Aborted when the time is up, by the signal from outside, and at the end. */
  get signal(): AbortSignal {
    return this.#attempt.signal;
  }

  /** Whether it was the attempt's own time that was up. */
  get passed(): boolean {
    return this.#passed;
  }

  end(): void {
    this.#outer.removeEventListener("abort", this.#abort);
    this.#abort();
  }

  /**
   * Only time in which this process was not blocked counts. Decoding and parsing another check's large answer can block it for
   * a second. It cannot see this answer arrive then, and must not say afterwards that the answer came too late.
   */
  async #run(ms: number): Promise<void> {
    for (let left = ms; left > 0; ) {
      const tick = Math.min(left, tickMs);
      const before = monotonicMs();
      await systemClock.sleep(tick, this.signal);
      if (this.signal.aborted) return;
      left -= Math.min(monotonicMs() - before, tick + tickMs);
    }
    this.#passed = true;
    this.#abort();
  }
}
