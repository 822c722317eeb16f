import { after, monotonicMs } from "../lib/time/clock.ts";

const tickMs = 50;

/**
 * Ends an attempt when its own time is over, or by a signal from outside that outlives the attempt. Call `end` when the
 * attempt is over: then neither a timer nor a listener is left. (To abort the signal then, too, would take an error and an event each
 * time, as long as all else that an end does.)
 */
export class TimeLimit {
  readonly #attempt = new AbortController();
  readonly #outer: AbortSignal;
  #callOff: (() => void) | undefined;
  #passed = false;

  constructor(ms: number, outer: AbortSignal) {
    this.#outer = outer;
    outer.addEventListener("abort", this.#abort);
    if (outer.aborted) this.#abort();
    else this.#run(ms);
  }

  /** Aborted when the time is up, and by the signal from outside. */
  get signal(): AbortSignal {
    return this.#attempt.signal;
  }

  /** Whether it was the attempt's own time that was up. */
  get passed(): boolean {
    return this.#passed;
  }

  readonly #abort = (): void => {
    this.#callOff?.();
    this.#attempt.abort();
  };

  end(): void {
    this.#outer.removeEventListener("abort", this.#abort);
    this.#callOff?.();
  }

  /**
   * Only time in which this process was not blocked counts. Decoding and parsing another check's large answer can block it for
   * a second. It cannot see this answer arrive then, and must not say afterwards that the answer came too late.
   */
  #run(leftMs: number): void {
    const tick = Math.min(leftMs, tickMs);
    const before = monotonicMs();
    this.#callOff = after(tick, () => {
      const left = leftMs - Math.min(monotonicMs() - before, tick + tickMs);
      if (left > 0) return this.#run(left);
      this.#passed = true;
      this.#abort();
    });
  }
}
