import { type AnswerHead, type HttpAnswer, header } from "../../net/http.ts";

/**
 * Whether an answer came through the gateway: `Server: _` and cookies `sfc-ss-…` are on everything that passes it (OBS, by
 * a client in production), and the headers below on everything that the app answers (DOC, service network communications).
 * One of those alone is none of the gateway's own: other servers set them too.
 */
export function hasGatewayHeader({ headers }: HttpAnswer): boolean {
  const is = (name: string, value: string) => header(headers, name)?.trim().toLowerCase() === value;
  const cookies = [headers["set-cookie"] ?? []].flat();
  return (
    is("server", "_") ||
    cookies.some((cookie) => cookie.startsWith("sfc-ss-")) ||
    enforced.every(([name, value]) => is(name, value))
  );
}

const enforced = [
  ["cross-origin-embedder-policy", "credentialless"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  ["x-content-type-options", "nosniff"],
  ["x-frame-options", "deny"],
] as const;

/**
 * The answer without the values of the gateway's own cookies. They are a session for the endpoint (OBS) for which nobody
 * here has a use, and headers are shown to people.
 */
export function withoutGatewayCookies<Head extends AnswerHead>(head: Head): Head {
  const cookies = head.headers["set-cookie"];
  if (cookies === undefined) return head;
  const hide = (cookie: string) => cookie.replace(/^\s*(sfc-ss-[^=;]*=)[^;]*/i, "$1***");
  const hidden = typeof cookies === "string" ? hide(cookies) : cookies.map((cookie) => hide(cookie));
  return { ...head, headers: { ...head.headers, "set-cookie": hidden } };
}
