import { decodeText } from "../lib/charset.ts";
import type { ForeignText } from "../lib/foreign-text.ts";
import { objectOf, parseJson } from "../lib/json.ts";
import type { HttpAnswer } from "../net/http.ts";

/** More of a body is not looked at: the reason stands at its beginning, or it is none. */
const mostBytes = 256 * 1024;

/** How many characters of the reason are shown. */
const mostShown = 300;

/**
 * Why the app answered as it did, in its own words: what its JSON says, the last line of a traceback, or else how the body
 * begins. One harmless line without secrets; nothing where the body is empty.
 */
export function appReason({ body, headers }: HttpAnswer, foreign: ForeignText): string | undefined {
  const isCut = body.byteLength > mostBytes;
  const { text } = decodeText(body.subarray(0, mostBytes), headers["content-type"]);
  // The dots have half a secret recognised.
  const reason =
    (isCut ? undefined : reasonIn(parseJson(text), 0)) ?? reasonInText(foreign.redacted(isCut ? `${text}…` : text));
  const shown = foreign.excerpt(reason, mostShown);
  return shown === "" ? undefined : shown;
}

/** Where frameworks put it: FastAPI and RFC 9457 in `detail`, most others in `message` or `error`. */
const keys = ["detail", "message", "error", "errors", "msg", "title", "reason", "description"];

const deepest = 4;
const mostItems = 3;

function reasonIn(value: unknown, depth: number): string | undefined {
  if (typeof value === "string") return depth === 0 || value.trim() === "" ? undefined : value;
  if (typeof value !== "object" || value === null || depth > deepest) return undefined;
  if (Array.isArray(value)) {
    const reasons = value.slice(0, mostItems).flatMap((item: unknown) => reasonIn(item, depth + 1) ?? []);
    return reasons.length === 0 ? undefined : reasons.join("; ");
  }
  const object = objectOf(value);
  const key = keys.find((one) => Object.hasOwn(object, one) && reasonIn(object[one], depth + 1) !== undefined);
  const reason = key === undefined ? undefined : reasonIn(object[key], depth + 1);
  // Pydantic says where in the request it is.
  const place = object["loc"];
  return reason === undefined || !Array.isArray(place) ? reason : `${place.join(".")}: ${reason}`;
}

function reasonInText(text: string): string {
  return (
    tracebackEnd(text) ?? stackHead(text) ?? (/^\s*<(?:!doctype|\?xml|[a-z])/i.test(text) ? withoutTags(text) : text)
  );
}

/** The first line behind the frames of a Python traceback, which are indented. */
function tracebackEnd(text: string): string | undefined {
  const start = text.lastIndexOf("Traceback (most recent call last)");
  if (start < 0) return undefined;
  const [, ...lines] = text.slice(start).split(/\r\n|[\r\n]/);
  return lines.find((line) => /^\S/.test(line) && !/^[<-]/.test(line));
}

/** The line above the frames of JavaScript and Java. */
function stackHead(text: string): string | undefined {
  return /^\s*(\S[^\r\n]{0,4000})\r?\n\s+at \S/.exec(text)?.[1];
}

/** A page as people see it, about. */
function withoutTags(page: string): string {
  return page
    .slice(0, 16 * 1024)
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/gi, " ")
    .replaceAll(/<[^<>]*>/g, " ")
    .replaceAll(/\s+/g, " ");
}
