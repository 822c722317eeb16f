import type { Failure } from "../../errors.ts";
import { type HttpAnswer, header } from "../../net/http.ts";

/**
 * Whether an answer came through the ingress. It sets headers on everything that passes it, and any of them is proof
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

/** An answer that nothing of Snowflake's has touched: whoever gave it, it was not the service. */
export function impostorFailure(answer: HttpAnswer, url: URL): Failure {
  return {
    word: "connect",
    happened: `Something else answered ${answer.status} in place of Snowflake's ingress: the answer of ${url.host} bears none of its marks, and without a token it sends nobody to the sign-in.`,
    likely: "A proxy that inspects TLS, or a captive portal, answered with a page of its own.",
    remedy:
      "Let the runner reach the host without it (NO_PROXY, firewall). Only if your endpoint really answers like this, name its host in allowed-hosts: it is then taken at its word.",
  };
}

/**
 * The answer without the values of the gateway's own cookies: they are a session for the endpoint (OBS), which nobody here
 * has a use for, and headers are told to people.
 */
export function withoutGatewayCookies(answer: HttpAnswer): HttpAnswer {
  const cookies = answer.headers["set-cookie"];
  if (cookies === undefined) return answer;
  const hide = (cookie: string) => cookie.replace(/^\s*(sfc-ss-[^=;]*=)[^;]*/i, "$1***");
  const hidden = typeof cookies === "string" ? hide(cookies) : cookies.map((cookie) => hide(cookie));
  return { ...answer, headers: { ...answer.headers, "set-cookie": hidden } };
}
