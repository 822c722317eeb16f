import type { Answer, End } from "../hostile-case.ts";

/** The mark the gateway leaves on what passes it. */
export const mark = "Server: _";

export const latin1 = (text: string): Buffer => Buffer.from(text, "latin1");

/** A head, with its end. */
export function head(status: string, ...headers: readonly string[]): Buffer {
  return latin1([`HTTP/1.1 ${status}`, ...headers, "", ""].join("\r\n"));
}

/** A whole answer with a length, marked as the gateway's. */
export function message(status: string, body: string | Buffer, ...headers: readonly string[]): Buffer {
  const bytes = typeof body === "string" ? Buffer.from(body, "utf8") : body;
  return Buffer.concat([head(status, mark, ...headers, `Content-Length: ${bytes.length}`), bytes]);
}

/** The same without a mark. */
export function unmarked(status: string, body: string, ...headers: readonly string[]): Buffer {
  return Buffer.concat([head(status, ...headers, `Content-Length: ${Buffer.byteLength(body)}`), Buffer.from(body)]);
}

export const say = (end: End, ...steps: (Buffer | number)[]): Answer => ({ steps, end });

/** In chunks of at most so many bytes. */
export function chunks(body: Buffer, size: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size);
    parts.push(latin1(`${part.length.toString(16)}\r\n`), part, latin1("\r\n"));
  }
  return Buffer.concat([...parts, latin1("0\r\n\r\n")]);
}

const login = "https://sfc-endpoint-login.snowflakecomputing.app/sfc-oauth-begin?state=c3RhdGU";

/** What the gateway says to whoever brings no token. */
export const sendsToSignIn: Answer = say("open", message("302 Found", "", `Location: ${login}`));
