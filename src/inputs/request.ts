import { type FileLimits, notAFile } from "../lib/read-file.ts";
import { excerpt } from "../lib/text.ts";
import type { RequestShape } from "../probe/request.ts";
import { parseHeaders, token } from "./headers.ts";
import type { Reader } from "./reader.ts";

/** Reads a file of the workspace, or throws as `node:fs` does. */
export type ReadFile = (path: string, limits?: FileLimits) => Uint8Array;

/** What to ask: `path`, `method`, `headers`, and the body. */
export function readRequest(reader: Reader, readFile: ReadFile): RequestShape {
  const headers = parseHeaders(reader.verbatim("headers") ?? "", reader.mask, (fault, remedy) =>
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
    return reader.report("body-file", ...unreadable(file, error));
  }
}

const whys: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  EISDIR: "is a folder",
  [notAFile]: "is no ordinary file, but a pipe, a socket or a device",
};

/** Why a file of the workspace could not be read, and what to do; the fault reads on after the input's name. */
export function unreadable(file: string, error: unknown): readonly [fault: string, remedy: string] {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const shown = `names ${excerpt(file, 120)}, which`;
  return code === "ELOOP"
    ? [`${shown} is a symbolic link`, "Write the path of the file itself."]
    : [
        `${shown} ${whys[code] ?? `cannot be read (${code})`}`,
        "Write a path relative to the workspace; is there a checkout step before this one?",
      ];
}
