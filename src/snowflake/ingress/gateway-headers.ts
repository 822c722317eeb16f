import { type HttpAnswer, header } from "../../net/http.ts";

/**
 * Whether an answer came through the gateway. It sets headers on everything that passes it, and any of them is proof
 * enough: `Server: _` and cookies `sfc-ss-…` (OBS, by a client in production), and those the documentation names
 * (DOC, service network communications).
 */
export function hasGatewayHeader({ headers }: HttpAnswer): boolean {
  const is = (name: string, value: string) => header(headers, name)?.trim().toLowerCase() === value;
  const cookies = [headers["set-cookie"] ?? []].flat();
  return (
    is("server", "_") ||
    cookies.some((cookie) => cookie.startsWith("sfc-ss-")) ||
    is("cross-origin-embedder-policy", "credentialless") ||
    (is("cross-origin-opener-policy", "same-origin") &&
      is("cross-origin-resource-policy", "same-origin") &&
      is("x-frame-options", "deny"))
  );
}

/**
 * The answer without the values of the gateway's own cookies. They are a session for the endpoint (OBS) for which nobody
 * here has a use, and headers are shown to people.
 */
export function withoutGatewayCookies(answer: HttpAnswer): HttpAnswer {
  const cookies = answer.headers["set-cookie"];
  if (cookies === undefined) return answer;
  const hide = (cookie: string) => cookie.replace(/^\s*(sfc-ss-[^=;]*=)[^;]*/i, "$1***");
  const hidden = typeof cookies === "string" ? hide(cookies) : cookies.map((cookie) => hide(cookie));
  return { ...answer, headers: { ...answer.headers, "set-cookie": hidden } };
}
