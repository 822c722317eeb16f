import type { Http } from "../net/http.ts";
import type { Limits } from "./account-host.ts";
import { gatewayFailure, isSignInRedirect } from "./ingress.ts";

/** A question of this kind is answered at once or not at all. */
const longestMs = 5_000;

/**
 * Asks a host without a token, where an answer with status `answered` bears none of the ingress's marks, which are only
 * OBS. The ingress sends everyone to the sign-in who brings no token (DOC, tutorial 8), or refuses them; to somebody who
 * answers in its place a token makes no difference.
 */
export async function wantsSignIn(http: Http, host: string, answered: number, limits: Limits): Promise<boolean> {
  const url = new URL(`https://${host}/`);
  const timeoutMs = Math.min(limits.timeoutMs, longestMs);
  const outcome = await http({ method: "GET", url, headers: [], ...limits, timeoutMs });
  if (outcome.kind === "unanswered") return false;
  const refused = (outcome.status === 401 || outcome.status === 403) && outcome.status !== answered;
  if (refused || isSignInRedirect(outcome, url)) return true;
  const nobody = { credential: "no token", renewal: "" };
  return outcome.status !== 200 && gatewayFailure(outcome, url, nobody) !== undefined;
}
