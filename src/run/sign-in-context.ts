import type { SignInContext } from "../auth/method.ts";
import { formatSessionState, type SavedSession } from "../auth/session/session-state.ts";
import type { Inputs } from "../inputs.ts";
import { Secret } from "../lib/secrets/secret.ts";
import type { Deadline } from "../lib/time/deadline.ts";
import type { RunContext } from "../run-context.ts";
import type { Runner } from "../runner/runner.ts";
import { ownLimits } from "../snowflake/account/account-host.ts";

/** What a sign-in works with, within the time limits that the inputs set. */
export function signInContext(
  { schedule, checks }: Pick<Inputs, "schedule" | "checks">,
  context: RunContext,
  runner: Runner,
  deadline: Deadline,
): SignInContext {
  // All checks share the sign-in, so the shortest timeout of one check must not end it for the others.
  const longestMs = Math.max(...checks.map((check) => check.timeoutMs));
  let saved: readonly SavedSession[] = [];
  return {
    ...context,
    saveSession(session, instead) {
      saved = [...saved.filter(({ token }) => token.reveal() !== instead?.reveal()), session];
      runner.saveState("session", new Secret(formatSessionState(saved)));
    },
    get limits() {
      const leftMs = schedule.waitMs === 0 ? longestMs : Math.max(1, deadline.leftMs);
      return ownLimits(Math.min(longestMs, leftMs), context.signal);
    },
  };
}
