import type { Failure } from "../errors.ts";
import { excerpt } from "../lib/text.ts";
import { type HttpAnswer, header } from "../net/http.ts";
import { insufficientPrivileges } from "./ingress.ts";
import type { Caller } from "./refusals.ts";

/** What Snowflake says in the service's stead to people, as a page rather than as JSON, or `undefined`. */
export function pageFailure(answer: HttpAnswer, url: URL, caller: Caller): Failure | undefined {
  if (!/^text\/html\b|^application\/xhtml/i.test(header(answer.headers, "content-type") ?? "")) return undefined;
  const page = new TextDecoder().decode(answer.body.subarray(0, 65_536));
  if (isSignInPage(page)) return signInPage(answer, url, caller);
  // OBS: what a browser shows to a role without access.
  const denied = /Access denied\. Insufficient privileges to use[^<]{0,300}/.exec(page)?.[0];
  if (denied === undefined) return undefined;
  return insufficientPrivileges(`The ingress answered ${answer.status}: "${excerpt(denied, 200)}"`, caller);
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

function signInPage({ status }: HttpAnswer, url: URL, { credential }: Caller): Failure {
  return {
    word: "sign-in-required",
    happened: `${url.host} answered ${status} with Snowflake's sign-in page instead of the service: ${credential} was not accepted on the way.`,
    likely: "The token expired, was revoked, or belongs to another account than the endpoint.",
    remedy: "Make a new token and update the secret; check that ingress-url is of the same account.",
    sql: ["SHOW ENDPOINTS IN SERVICE <database>.<schema>.<service>;"],
  };
}
