import type { Failure } from "../../errors.ts";
import type { Deadline } from "../../lib/time/deadline.ts";
import type { Schedule } from "../../probe/schedule.ts";
import type { Progress } from "../../report/log/progress.ts";

/** A sign-in that fails but may still succeed is tried again for this long, in milliseconds, also without `wait`. */
const graceMs = 2_000;

/** Pauses before the next sign-in; false when no time is left. */
export function signInRetry({ intervalMs: longestPauseMs }: Schedule, deadline: Deadline, progress: Progress) {
  const graceful = deadline.atLeast(graceMs);
  return ({ happened }: Failure, number: number): Promise<boolean> =>
    graceful.pause(number, {
      longestPauseMs,
      onPause: (pauseMs) => progress.log(happened, number, happened, pauseMs),
    });
}
