import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { snowflakeToken } from "../world/authorization.ts";
import type { Caller } from "./caller.ts";
import { gatewayHeaders } from "./gateway-reply.ts";

/**
 * Makes of a caller's request what the container sees: no Snowflake token, no header or cookie of the gateway's own, and
 * the name of the caller (DOC, protocol 1.2, 1.5, 1.6).
 */
export function rewriteRequest(request: IncomingMessage, { user }: Caller, executeAsCaller: boolean): void {
  const headers: IncomingMessage["headers"] = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (name === "x-sf-spcs-authorization" || name.startsWith("sf-context-")) continue;
    if (name === "authorization" && snowflakeToken(value) !== undefined) continue;
    headers[name] = value;
  }
  const cookies = (headers.cookie ?? "")
    .split(/; */)
    .filter((cookie) => cookie !== "" && !cookie.startsWith("sfc-ss-"));
  delete headers.cookie;
  if (cookies.length > 0) headers.cookie = cookies.join("; ");
  headers["sf-context-current-user"] = user.name;
  if (executeAsCaller) headers["sf-context-current-user-token"] = randomBytes(32).toString("base64url");
  request.headers = headers;
  request.rawHeaders = Object.entries(headers).flatMap(([name, value]) => [name, String(value)]);
}

const removed = ["x-xss-protection", "server", "x-powered-by", "public-key-pins"];

const enforced = {
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-embedder-policy": "credentialless",
  "x-content-type-options": "nosniff",
  "content-security-policy":
    "default-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:; object-src 'none'; connect-src 'self'; frame-ancestors 'self';",
};

const executable =
  /^application\/(x-msdownload|exe|x-exe|dos-exe|x-winexe|msdos-windows|x-msdos-program|x-sh|x-bsh|x-csh|x-tcsh|batch)\b/i;

/**
 * Makes the service's answer what the caller sees: headers taken away, set and overwritten, executables refused (DOC,
 * protocol 1.7). What an app writes to the raw socket goes out as it is.
 */
export function rewriteResponse(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response) as (...args: unknown[]) => boolean;
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
  const isExecutable = (): boolean => executable.test(String(response.getHeader("content-type")));
  let refused = false;

  response.writeHead = (status: number, ...rest: unknown[]): ServerResponse => {
    const given = rest.find((argument) => typeof argument === "object");
    for (const [name, value] of headerPairs(given)) response.setHeader(name, value);
    for (const name of removed) response.removeHeader(name);
    const { "set-cookie": cookies, ...others } = gatewayHeaders();
    for (const [name, value] of Object.entries({ ...enforced, ...others })) response.setHeader(name, value);
    response.appendHeader("set-cookie", cookies);
    if (!isExecutable()) return writeHead(status);
    refused = true;
    for (const name of ["content-length", "content-encoding", "content-type"]) response.removeHeader(name);
    return writeHead(403);
  };
  const headFirst = (): void => {
    if (!response.headersSent && isExecutable()) response.writeHead(response.statusCode);
  };
  response.write = (...args: unknown[]): boolean => {
    headFirst();
    return refused || write(...args);
  };
  response.end = (...args: unknown[]): ServerResponse => {
    headFirst();
    return refused ? end() : end(...args);
  };
}

/** The headers given to `writeHead`, which takes an object, or names and values in one array. */
function headerPairs(given: unknown): [string, string][] {
  if (!Array.isArray(given)) return Object.entries((given ?? {}) as Record<string, string>);
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < given.length; at += 2) pairs.push([String(given[at]), String(given[at + 1])]);
  return pairs;
}
