import type { Http } from "../net/http.ts";
import type { Limits } from "./account-host.ts";
import { gatewayFailure, isSignInRedirect } from "./ingress.ts";

/**
 * Asks a host without a token. The ingress sends everyone to the sign-in who brings none (DOC, tutorial 8), or refuses
 * them; somebody who answers in its place knows nothing of that. It settles who answers where an answer bears none of the
 * ingress's marks, which are only OBS.
 */
export async function wantsSignIn(http: Http, host: string, limits: Limits): Promise<boolean> {
  const url = new URL(`https://${host}/`);
  const outcome = await http({ method: "GET", url, headers: [], ...limits });
  if (outcome.kind === "unanswered") return false;
  if (isSignInRedirect(outcome, url)) return true;
  const nobody = { credential: "no token", renewal: "" };
  return outcome.status !== 200 && gatewayFailure(outcome, url, nobody) !== undefined;
}
