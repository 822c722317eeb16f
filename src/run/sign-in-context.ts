import type { SignInContext } from "../auth/method.ts";
import { formatSessionState, type SavedSession } from "../auth/session/session-state.ts";
import type { Inputs } from "../inputs.ts";
import type { Redact } from "../lib/secrets/redactor.ts";
import type { Runner } from "../runner/runner.ts";
import { ownLimits } from "../snowflake/account/account-host.ts";

interface Surroundings extends Pick<SignInContext, "http" | "clock" | "mask"> {
  readonly runner: Runner;
  readonly redact: Redact;
  readonly signal: AbortSignal;
  /** When the waiting ends, in milliseconds since the epoch. */
  readonly deadline: number;
}

/** What a sign-in works with: the world, within the bounds that the inputs set. */
export function signInContext({ schedule, checks }: Inputs, surroundings: Surroundings): SignInContext {
  const { http, clock, mask, runner, redact, signal, deadline } = surroundings;
  const longest = Math.min(...checks.map((check) => check.timeoutMs));
  let kept: readonly SavedSession[] = [];
  return {
    http,
    clock,
    mask,
    note: (line) => runner.info(redact(line)),
    saveSession(session, instead) {
      kept = [...kept.filter(({ token }) => token.reveal() !== instead?.reveal()), session];
      runner.saveState("session", formatSessionState(kept));
    },
    get limits() {
      const left = schedule.waitMs === 0 ? longest : Math.max(1, deadline - clock.now());
      return ownLimits(Math.min(longest, left), signal);
    },
  };
}
