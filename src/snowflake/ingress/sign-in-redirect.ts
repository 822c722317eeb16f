import type { HttpAnswer } from "../../net/http.ts";
import { isSignInHost, isSnowflakeHost } from "../host-guard.ts";

/**
 * Whether a redirect leads to Snowflake's sign-in: to a host that signs callers in, or under a path that the gateway keeps
 * for itself (host and paths OBS). Any other redirect is the app's own, one to a login of its own included.
 */
export function isSignInRedirect(answer: HttpAnswer, url: URL): boolean {
  return targets(answer, url).some((target) => leadsToSignIn(target, url));
}

/** Whether a redirect leads to the sign-in at a host that is certainly Snowflake's: nobody else has a use for that. */
export function isSnowflakeSignIn(answer: HttpAnswer, url: URL): boolean {
  const all = targets(answer, url);
  return all.length > 0 && all.every((target) => leadsToSignIn(target, url) && isSnowflakeHost(hostOf(target)));
}

function leadsToSignIn(target: URL, url: URL): boolean {
  const host = hostOf(target);
  return (
    (host !== hostOf(url) && isSignInHost(host)) ||
    target.pathname.startsWith("/sfc-oauth-begin") ||
    target.pathname.startsWith("/sfc-endpoint/")
  );
}

/** Where a redirect leads; a client may take any of several. */
function targets({ status, headers }: HttpAnswer, url: URL): readonly URL[] {
  if (status < 300 || status > 399) return [];
  return [headers["location"] ?? []].flat().flatMap((location) => URL.parse(location, url.href) ?? []);
}

/** The host's name; a dot at its end means the same host. */
const hostOf = ({ hostname }: URL) => hostname.replace(/\.$/, "");
