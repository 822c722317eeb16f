import { randomBytes, randomUUID } from "node:crypto";
import { html, json, type Reply, redirect, text } from "../transport/message.ts";
import type { PublicEndpoint } from "./public-endpoint.ts";

/** The headers of the gateway, on everything that passes it, success included. OBS. */
export function gatewayHeaders(): { server: string; "set-cookie": string[] } {
  const id = randomBytes(4).toString("hex");
  const value = randomBytes(18).toString("base64url");
  return { server: "_", "set-cookie": [`sfc-ss-csrf-token-v1-${id}=${value}; Path=/; Secure; HttpOnly`] };
}

/** Where browsers, and whoever follows redirects, are sent to sign in. OBS for the path; the query is opaque. */
export function signInRedirect(host: string): Reply {
  const shard = /^.*?\.spcs\.([a-z0-9-]+)\.privatelink\.snowflake\.app$/.exec(host)?.[1];
  const login = shard === undefined ? LOGIN_HOST : `sfc-endpoint-login.${shard}.privatelink.snowflakecomputing.com`;
  const query = new URLSearchParams({ state: randomBytes(24).toString("base64url"), endpoint: host });
  return gateway(redirect(302, `https://${login}/sfc-oauth-begin?${query}`));
}

const LOGIN_HOST = "sfc-endpoint-login.snowflakecomputing.app";

/** The page at the end of that redirect; it answers 200, which makes the false green. OBS. */
export function signInPage(): Reply {
  return html(
    200,
    `<!DOCTYPE html>
<html lang="en">
  <head><meta charset="utf-8"><title>Snowflake - Sign in</title></head>
  <body>
    <h1>Sign in to Snowflake</h1>
    <form method="post" action="/session/authenticate">
      <label>Username <input name="username" autocomplete="username"></label>
      <label>Password <input name="password" type="password" autocomplete="current-password"></label>
      <button type="submit">Sign in</button>
    </form>
  </body>
</html>
`,
  );
}

export function unauthorized(responseType: "ERROR_UNAUTHORIZED" | "ERROR_INVALID_TOKEN", detail: string): Reply {
  return gateway(json(401, { responseType, requestId: randomUUID(), detail }));
}

/** To a role without access: status and body for API callers are INFERRED, the browser's words OBS. */
export function accessDenied({ service, endpoint, through }: PublicEndpoint, form: "json" | "html"): Reply {
  const { database, schema, name } = through?.gateway ?? service;
  const what = through === undefined ? `endpoint ${endpoint.name} of service` : "gateway";
  const detail = `Access denied. Insufficient privileges to use ${what} ${database}.${schema}.${name}.`;
  if (form === "html") return gateway(html(403, `<!DOCTYPE html>\n<html><body><p>${detail}</p></body></html>\n`));
  return gateway(json(403, { responseType: "ERROR_FORBIDDEN", requestId: randomUUID(), detail }));
}

/** The body is OBS, the status INFERRED. */
export function noServiceHosts({ service }: PublicEndpoint): Reply {
  const detail = `Service ${service.name} not reachable: no service hosts found.`;
  return gateway(json(503, { responseType: "ERROR", requestId: randomUUID(), detail }));
}

/** Envoy's words while the service runs but does not listen. OBS. */
export function upstreamUnreachable(): Reply {
  const reason = "delayed connect error: Connection refused";
  return gateway(
    text(
      503,
      `upstream connect error or disconnect/reset before headers. reset reason: remote connection failure, ${reason}`,
    ),
  );
}

/** Envoy's words when the service is too slow. OBS. */
export function upstreamTimeout(): Reply {
  return gateway(text(504, "upstream request timeout"));
}

/** What becomes of a session that answers in ARROW (protocol 5.6). SRC for status and "empty data". */
export function emptyData(): Reply {
  return gateway(
    json(500, { responseType: "ERROR", requestId: randomUUID(), detail: "Failed to resolve ingress: empty data" }),
  );
}

/** Methods the gateway does not forward. DOC; the status is INFERRED. */
export function methodRefused(): Reply {
  return gateway(text(405, "Method Not Allowed"));
}

function gateway(reply: Reply): Reply {
  return { ...reply, headers: { ...reply.headers, ...gatewayHeaders() } };
}
