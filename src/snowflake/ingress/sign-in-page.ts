import type { Failure } from "../../errors.ts";
import { type HttpAnswer, header } from "../../net/http.ts";
import type { Caller } from "../refusals/caller.ts";
import { callGrants, sqlService } from "../refusals/wording.ts";

/** Why a token that was good once is no longer, or never was for this endpoint. */
export const tokenFaults =
  "The token expired or was revoked, its user or role is gone or lacks access, or it belongs to another account than the endpoint.";

/** A redirect to Snowflake's sign-in: the answer to a request without a token it accepts (DOC; host and path OBS). */
export function signInRedirectFailure(answer: HttpAnswer, url: URL, caller: Caller): Failure | undefined {
  if (!isSignInRedirect(answer, url)) return undefined;
  return notAccepted(
    `The ingress redirected ${url.host} to Snowflake's sign-in page: it did not accept ${caller.credential}. (A client that follows the redirect gets that page with status 200 and calls it healthy.)`,
    caller,
  );
}

/** Where a redirect leads, when it leads to Snowflake's sign-in. */
export function isSignInRedirect(answer: HttpAnswer, url: URL): boolean {
  const location = header(answer.headers, "location");
  if (answer.status < 300 || answer.status > 399 || location === undefined) return false;
  const target = URL.parse(location, url.href);
  if (target === null) return false;
  const host = target.host.toLowerCase();
  return (
    host.startsWith("sfc-endpoint-login.") ||
    target.pathname.startsWith("/sfc-oauth-begin") ||
    target.pathname.startsWith("/sfc-endpoint/") ||
    target.pathname.startsWith("/oauth/authorize")
  );
}

/** Snowflake's sign-in page itself, where the ingress should have sent a redirect to it, or `undefined`. */
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
  const lookedUp = caller.service !== undefined;
  return {
    word: "sign-in-required",
    happened,
    likely: tokenFaults,
    remedy: `${caller.renewal} ${lookedUp ? "Where that is not it, grant the role what it takes to call the endpoint." : "Check that ingress-url is of the same account and current, as SHOW ENDPOINTS prints it."}`,
    sql: lookedUp ? callGrants(caller) : [`SHOW ENDPOINTS IN SERVICE ${sqlService(caller).service};`],
  };
}

/**
 * A page that leads to the sign-in host, or Snowflake's sign-in form itself: its title and a place for a password. No
 * source shows the page as it is (INFERRED), so an app's own login, or a page with Snowflake in its title, is none.
 */
function isSignInPage(page: string): boolean {
  if (/\bsfc-endpoint-login\.|\/sfc-oauth-begin\b/i.test(page)) return true;
  const title = /<title[^>]*>([^<]{0,200})<\/title>/i.exec(page)?.[1]?.trim() ?? "";
  const signsIn =
    /^snowflake$/i.test(title) || (/\bsnowflake\b/i.test(title) && /\b(?:sign|log)[ -]?in\b/i.test(title));
  return signsIn && /type\s*=\s*["']?password\b|\/session\/(?:authenticate|v1)\b/i.test(page);
}
