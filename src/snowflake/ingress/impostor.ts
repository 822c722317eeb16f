import type { Failure } from "../../errors.ts";
import type { Http, HttpAnswer } from "../../net/http.ts";
import type { Limits } from "../account/account-host.ts";
import { isDeniedPage, readGatewayError } from "./gateway-error.ts";
import { isSignInRedirect } from "./sign-in-redirect.ts";

/** A question of this kind is answered at once or not at all. */
const longestMs = 5_000;

/** Whether a host requires a token, or that it gave no answer. */
export type TokenDemand = "required" | "not required" | "no answer";

/**
 * Asks a host without a token, where an answer with status `answered` has none of the gateway's headers, which are only
 * OBS. The ingress sends everyone to the sign-in who brings no token (DOC, tutorial 8), or refuses them; to an impostor a
 * token makes no difference.
 */
export async function requiresToken(http: Http, host: string, answered: number, limits: Limits): Promise<TokenDemand> {
  const url = new URL(`https://${host}/`);
  const timeoutMs = Math.min(limits.timeoutMs, longestMs);
  const outcome = await http({ method: "GET", url, headers: [], ...limits, timeoutMs });
  if (outcome.kind === "failed") return "no answer";
  if (isSignInRedirect(outcome, url)) return "required";
  const { status } = outcome;
  const refuses = (status >= 300 && status < 400) || status === 401 || status === 403;
  const refused =
    (refuses && status !== answered) ||
    (status !== 200 && (readGatewayError(outcome) !== undefined || isDeniedPage(outcome)));
  return refused ? "required" : "not required";
}

/** An answer that did not come from Snowflake: whoever gave it, it was not the service. */
export function impostorFailure(answer: HttpAnswer, url: URL): Failure {
  return {
    word: "connect",
    happened: `Something else answered ${answer.status} in place of Snowflake's ingress: the answer of ${url.host} bears none of its marks, and without a token it sends nobody to the sign-in.`,
    likely: "A proxy that inspects TLS, or a captive portal, answered with a page of its own.",
    remedy:
      "Let the runner reach the host without it (NO_PROXY, firewall). Only if your endpoint really answers like this, name its host in allowed-hosts: it is then taken at its word.",
  };
}
