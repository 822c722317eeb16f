import type { Failure } from "../errors.ts";
import { type HttpAnswer, header } from "../net/http.ts";
import type { Caller } from "./caller.ts";

/** Snowflake's sign-in page itself, where the ingress should have sent a redirect to it, or `undefined`. */
export function signInPageFailure(answer: HttpAnswer, url: URL, caller: Caller): Failure | undefined {
  if (!/^text\/html\b|^application\/xhtml/i.test(header(answer.headers, "content-type") ?? "")) return undefined;
  if (!isSignInPage(new TextDecoder().decode(answer.body.subarray(0, 65_536)))) return undefined;
  return {
    word: "sign-in-required",
    happened: `${url.host} answered ${answer.status} with Snowflake's sign-in page instead of the service: ${caller.credential} was not accepted.`,
    likely: "The token expired, was revoked, or belongs to another account than the endpoint.",
    remedy: `${caller.renewal} Check that ingress-url is of the same account.`,
    sql: ["SHOW ENDPOINTS IN SERVICE <database>.<schema>.<service>;"],
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
