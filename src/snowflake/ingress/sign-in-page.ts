import type { Failure } from "../../errors.ts";
import { type HttpAnswer, header } from "../../net/http.ts";
import type { Caller } from "../refusals/caller.ts";
import { callGrants, showHost } from "../refusals/wording.ts";
import { isSignInRedirect } from "./sign-in-redirect.ts";

/** Why a token that was good once is no longer, or never was for this endpoint. */
export const tokenFaults =
  "The token expired or was revoked, its user or role is gone or lacks access, or it belongs to another account than the endpoint.";

/** A redirect to Snowflake's sign-in page, which the ingress sends to a caller without a token that it accepts (DOC). */
export function signInRedirectFailure(answer: HttpAnswer, url: URL, caller: Caller): Failure | undefined {
  if (!isSignInRedirect(answer, url)) return undefined;
  return notAccepted(
    `The ingress redirected ${url.host} to Snowflake's sign-in page: it did not accept ${caller.credential}. (A client that follows the redirect gets that page with status 200 and calls it healthy.)`,
    caller,
  );
}

/** The sign-in page itself, where the ingress should have sent a redirect to it. */
export function signInPageFailure(answer: HttpAnswer, url: URL, caller: Caller): Failure | undefined {
  if (!/^text\/html\b|^application\/xhtml/i.test(header(answer.headers, "content-type") ?? "")) return undefined;
  if (!isSignInPage(new TextDecoder().decode(answer.body.subarray(0, 65_536)))) return undefined;
  return notAccepted(
    `${url.host} answered ${answer.status} with Snowflake's sign-in page instead of the service: it did not accept ${caller.credential}.`,
    caller,
  );
}

/** An endpoint that was looked up a moment ago is current; one that was given may be of a service that is gone. */
function notAccepted(happened: string, caller: Caller): Failure {
  const lookedUp = caller.object !== undefined;
  return {
    word: "sign-in-required",
    happened,
    likely: tokenFaults,
    remedy: `${caller.renewal} ${lookedUp ? "Where that is not it, grant the role what it takes to call the endpoint." : "Check that ingress-url is of the same account and current, as SHOW ENDPOINTS prints it."}`,
    sql: lookedUp ? callGrants(caller) : [showHost(caller)],
  };
}

/**
 * A page that leads to the sign-in host, or Snowflake's sign-in form itself: its title and a place for a password. No
 * source shows the page as it is (INFERRED). The headers do not tell it from an app's page: those of the gateway are on both.
 */
function isSignInPage(page: string): boolean {
  if (/\bsfc-endpoint-login\.|\/sfc-oauth-begin\b/i.test(page)) return true;
  const titles = [...page.matchAll(/<title\b[^<>]{0,200}>([^<]{0,200})<\/title/gi)].map(([, title = ""]) =>
    title.trim(),
  );
  const signsIn = titles.some(
    (title) => /^snowflake$/i.test(title) || (/\bsnowflake\b/i.test(title) && /\b(?:sign|log)[ -]?in\b/i.test(title)),
  );
  return signsIn && /type\s*=\s*["']?password\b|\/session\/(?:authenticate|v1)\b/i.test(page);
}
