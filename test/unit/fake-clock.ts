import type { Clock } from "../../src/lib/time/clock.ts";

/** Time that passes only when somebody sleeps or says so, and chance that is always the same. */
export interface FakeClock extends Clock {
  /** Milliseconds since the clock was made. */
  readonly passed: number;
  readonly pauses: readonly number[];
  advance(ms: number): void;
}

export function fakeClock(chance = 0.5): FakeClock {
  const start = Date.parse("2026-11-23T08:00:00Z");
  const pauses: number[] = [];
  let passed = 0;
  return {
    now: () => start + passed,
    random: () => chance,
    sleep: (ms) => {
      pauses.push(ms);
      passed += ms;
      return Promise.resolve();
    },
    advance(ms) {
      passed += ms;
    },
    get passed() {
      return passed;
    },
    pauses,
  };
}
