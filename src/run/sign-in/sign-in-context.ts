import type { SignInContext } from "../../auth/method.ts";
import { formatSessionState, type SavedSession } from "../../auth/session/session-state.ts";
import { Secret } from "../../lib/secrets/secret.ts";
import type { RunContext } from "../../run-context.ts";
import type { Runner } from "../../runner/runner.ts";
import { ownLimits } from "../../snowflake/limits.ts";
import type { RunTime } from "../run-time.ts";

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
