import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { gunzipSync } from "node:zlib";

/** A request as the handlers see it: parsed, complete, and decompressed. */
export interface Request {
  /** Host name of the `Host` header, lower-case, without the port. */
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An answer as a value; {@link send} puts it on the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Buffer;
}

export function json(status: number, value: unknown, headers: OutgoingHttpHeaders = {}): Reply {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(value) };
}

export function text(status: number, body: string, headers: OutgoingHttpHeaders = {}): Reply {
  return { status, headers: { "content-type": "text/plain", ...headers }, body };
}

export function html(status: number, body: string, headers: OutgoingHttpHeaders = {}): Reply {
  return { status, headers: { "content-type": "text/html; charset=utf-8", ...headers }, body };
}

export function redirect(status: 302 | 307 | 308, location: string): Reply {
  return { status, headers: { location }, body: "" };
}

/** The parts of a request that are known before its body. */
export function parseHead(message: IncomingMessage): Omit<Request, "body"> {
  const url = new URL(message.url ?? "/", "https://host.invalid");
  return {
    host: hostOf(message),
    method: message.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    headers: message.headers,
  };
}

/** Reads a request to its end. Undefined where the body is not encoded as `Content-Encoding` says. */
export async function parseRequest(message: IncomingMessage): Promise<Request | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const body = decode(Buffer.concat(chunks), message.headers["content-encoding"]);
  return body === undefined ? undefined : { ...parseHead(message), body };
}

/** Text of a body; undefined where it should be gzip and is not. */
export function decode(body: Buffer, encoding: string | undefined): string | undefined {
  if (encoding !== "gzip") return body.toString("utf8");
  try {
    return gunzipSync(body).toString("utf8");
  } catch {
    return undefined;
  }
}

export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

export function hostOf(message: IncomingMessage): string {
  return (message.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
}
