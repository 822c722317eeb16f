import type { Http } from "../../net/http.ts";
import type { Limits } from "../limits.ts";
import { gatewayFailure } from "./gateway-failure.ts";
import { isSignInRedirect } from "./sign-in-page.ts";

/** A question of this kind is answered at once or not at all. */
const longestMs = 5_000;

/** Whether a token makes a difference to a host, or that it did not say. */
export type Heed = "heeds" | "ignores" | "silent";

/**
 * Asks a host without a token, where an answer with status `answered` bears none of the ingress's marks, which are only
 * OBS. The ingress sends everyone to the sign-in who brings no token (DOC, tutorial 8), or refuses them; to somebody who
 * answers in its place a token makes no difference.
 */
export async function requiresToken(http: Http, host: string, answered: number, limits: Limits): Promise<Heed> {
  const url = new URL(`https://${host}/`);
  const timeoutMs = Math.min(limits.timeoutMs, longestMs);
  const outcome = await http({ method: "GET", url, headers: [], ...limits, timeoutMs });
  if (outcome.kind === "failed") return "silent";
  if (isSignInRedirect(outcome, url)) return "heeds";
  const { status } = outcome;
  const refuses = (status >= 300 && status < 400) || status === 401 || status === 403;
  const nobody = { credential: "no token", renewal: "" };
  const refused =
    (refuses && status !== answered) || (status !== 200 && gatewayFailure(outcome, url, nobody) !== undefined);
  return refused ? "heeds" : "ignores";
}
