import type { SignInContext } from "../auth/method.ts";
import { formatSessionState, type SavedSession } from "../auth/session/session-state.ts";
import type { Failure } from "../errors.ts";
import { Secret } from "../lib/secrets/secret.ts";
import type { Deadline } from "../lib/time/deadline.ts";
import type { Schedule } from "../probe/schedule.ts";
import { Progress } from "../report/log/progress.ts";
import type { RunContext } from "../run-context.ts";
import type { Runner } from "../runner/runner.ts";
import { ownLimits } from "../snowflake/limits.ts";
import type { RunTime } from "./run-time.ts";

/** What a sign-in works with, within the time of the run. */
export function signInContext(context: RunContext, runner: Runner, time: RunTime): SignInContext {
  let saved: readonly SavedSession[] = [];
  return {
    ...context,
    saveSession(session, instead) {
      saved = [...saved.filter(({ token }) => token.reveal() !== instead?.reveal()), session];
      runner.saveState("session", new Secret(formatSessionState(saved)));
    },
    get limits() {
      return ownLimits(time.signInRequestMs, context.signal);
    },
  };
}

/** A sign-in that fails but may still succeed is tried again for this long, in milliseconds, also without `wait`. */
const signInGraceMs = 2_000;

/** Pauses before the next sign-in; false when no time is left. */
export function retryOfSignIn({ intervalMs }: Schedule, context: RunContext, deadline: Deadline) {
  const graceful = deadline.atLeast(signInGraceMs);
  const progress = new Progress(context);
  return ({ happened }: Failure, number: number): Promise<boolean> =>
    graceful.pause(number, {
      longestPauseMs: intervalMs,
      onPause: (pauseMs) => progress.log(happened, number, happened, pauseMs),
    });
}
