import { notAFile } from "../lib/read-file.ts";
import { Secret } from "../lib/secrets/secret.ts";
import { count, excerpt } from "../lib/text.ts";
import type { RequestHeader, RequestShape } from "../probe/request.ts";
import type { Reader } from "./reader.ts";

/** Reads a file of the workspace, or throws as `node:fs` does. */
export type ReadFile = (path: string) => Uint8Array;

/** What to ask: `path`, `method`, `headers`, and the body. */
export function readRequest(reader: Reader, readFile: ReadFile, mask: (secret: Secret) => void): RequestShape {
  const headers = parseHeaders(reader.verbatim("headers") ?? "", mask, (fault, remedy) =>
    reader.report("headers", fault, remedy),
  );
  const body = readBody(reader, readFile);
  return {
    path: readPath(reader),
    method: readMethod(reader, body !== undefined),
    headers,
    ...(body === undefined ? {} : { body }),
  };
}

function readPath(reader: Reader): string {
  const path = reader.text("path") ?? "/";
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) {
    reader.report(
      "path",
      `is a whole URL (${shownPath(path)})`,
      "Write the path alone, such as /healthcheck; the host belongs in ingress-url.",
    );
  } else if (/[\s#]/.test(path)) {
    reader.report(
      "path",
      `contains a space or a fragment (${shownPath(path)})`,
      "Write %20 for a space, and leave out what begins with #.",
    );
  }
  return path;
}

/** The query may hold an API key, and the part before an @ a password. Neither is shown. */
const shownPath = (path: string) => `"${excerpt(path.replace(/^.*@/s, "***@").replace(/\?.*$/s, "?…"), 80)}"`;

const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

function readMethod(reader: Reader, hasBody: boolean): string {
  const method = (reader.text("method") ?? (hasBody ? "POST" : "GET")).toUpperCase();
  if (!token.test(method))
    reader.report("method", `is "${excerpt(method, 40)}"`, "Write an HTTP method, such as GET or POST.");
  // The ingress forwards every method but these two (DOC, service network communications).
  if (method === "TRACE" || method === "CONNECT")
    reader.report("method", `is ${method}, which the ingress does not forward`, "Use GET.");
  return method;
}

function readBody(reader: Reader, readFile: ReadFile): Uint8Array | undefined {
  const text = reader.verbatim("body");
  const file = reader.text("body-file");
  if (file === undefined) return text === undefined ? undefined : Buffer.from(text, "utf8");
  if (text !== undefined) return reader.report("body-file", "is given together with body", "Give only one of the two.");
  try {
    return readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const why = unreadable[code] ?? `cannot be read (${code})`;
    return reader.report(
      "body-file",
      `names ${excerpt(file, 120)}, which ${why}`,
      "Write a path relative to the workspace; is there a checkout step before this one?",
    );
  }
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  EISDIR: "is a folder",
  [notAFile]: "is no ordinary file, but a pipe, a socket or a device",
};

/** Headers that the HTTP client or the gateway sets. */
const reserved = new Set([
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "x-sf-spcs-authorization",
]);

/** `Name: value`, one a line. No report quotes a line: any part of it may be a secret. */
export function parseHeaders(
  text: string,
  mask: (secret: Secret) => void,
  report: (fault: string, remedy: string) => void,
): readonly RequestHeader[] {
  return text.split(/\r?\n/).flatMap((line, index): RequestHeader[] => {
    if (line.trim() === "") return [];
    const at = `in line ${index + 1}`;
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim();
    const value = line.slice(colon + 1).trim();
    if (colon < 0) report(`has no colon ${at}`, "Write one header a line as Name: value.");
    else if (!token.test(name))
      report(
        `has an invalid header name ${at}, of ${count(name.length, "character")}`,
        "A header's name is letters, digits and hyphens.",
      );
    else if (reserved.has(name.toLowerCase()))
      report(`sets ${name} ${at}, which is not yours to set`, reservedRemedy(name));
    else if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      report(
        `has, in the value ${at}, a line break, a control character or a letter outside Latin-1`,
        "Encode such values, for example as base64 or percent-encoded.",
      );
    } else if (/^authorization$/i.test(name) && /^snowflake\s/i.test(value)) {
      report(
        `sets a Snowflake token ${at} by hand`,
        "Give it in the input token: it is masked, guarded and sent correctly there.",
      );
    } else return [secretHeader.test(name) ? maskedHeader(name, value, mask) : [name, value]];
    return [];
  });
}

const reservedRemedy = (name: string) =>
  name.toLowerCase() === "x-sf-spcs-authorization"
    ? "Leave it out: Snowflake's token goes into it by itself when you set an Authorization of the app's own."
    : "Leave it out.";

/** Names of headers that usually carry a credential of the app. */
const secretHeader = /auth|token|key|secret|cookie|passw|credential|session|signature/i;

function maskedHeader(name: string, value: string, mask: (secret: Secret) => void): RequestHeader {
  for (const secret of secretsIn(name, value)) if (secret !== "") mask(new Secret(secret));
  return [name, new Secret(value)];
}

/** The secret parts of a header's value: each cookie's value, what follows a scheme, and what `Basic` encodes. */
function secretsIn(name: string, value: string): readonly string[] {
  if (/^cookie$/i.test(name)) return value.split(";").map((cookie) => cookie.slice(cookie.indexOf("=") + 1).trim());
  const [, scheme = "", credential = value] = /^(\S+)\s+(\S.*)$/.exec(value) ?? [];
  if (!/^basic$/i.test(scheme)) return [credential];
  const decoded = Buffer.from(credential, "base64").toString("utf8");
  return [credential, decoded, decoded.slice(decoded.indexOf(":") + 1)];
}
