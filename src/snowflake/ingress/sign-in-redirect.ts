import { type HttpAnswer, header } from "../../net/http.ts";

/** Whether a redirect leads to Snowflake's sign-in (host and path OBS). */
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
