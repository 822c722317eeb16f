import { parse } from "lossless-json";
import { excerpt } from "../../../lib/text.ts";
import type { JsonValue } from "../json/json-value.ts";
import type { LineReader } from "./line-reader.ts";

/** Reads a text: in double quotes, with JSON's escapes, or bare where it is one plain word. */
export function takeText(reader: LineReader): string {
  const start = reader.index;
  if (reader.peek(/"/y) !== undefined) return takeQuoted(reader);
  if (reader.peek(/'/y) !== undefined) throw reader.problem(`a text stands in double quotes: "…".`);
  const word = reader.take(/[\p{L}\p{N}][^\s"',#]*/uy);
  if (word !== undefined) return word;
  if (reader.peek(/\//y) !== undefined) {
    throw reader.problem(`a text stands in double quotes: "/…"; a regular expression goes with "matches".`, start);
  }
  throw reader.problem(`a text is expected here, such as "ready", but ${reader.found()}.`);
}

function takeQuoted(reader: LineReader): string {
  const start = reader.index;
  const quoted = reader.take(/"(?:\\.|[^"\\])*"/y);
  if (quoted === undefined) throw reader.problem('this text is not closed: its last character must be ".', start);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    const mistake = quoted.match(/\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/)?.index ?? 0;
    const remedy = "a text takes the escapes of JSON, and a backslash itself is written \\\\";
    throw reader.problem(`this text is not as JSON writes one: ${remedy}.`, start + mistake);
  }
}

/** Reads a regular expression as JavaScript writes it: `/…/`, with the flags `i`, `m`, `s` and `u`. */
export function takeRegExp(reader: LineReader): RegExp {
  const start = reader.index;
  const literal = reader.take(/\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+\/[\p{L}\p{N}]*/uy);
  if (literal === undefined) {
    if (reader.peek(/\//y) === undefined) {
      throw reader.problem(`a regular expression is expected here, such as /ready/i, but ${reader.found()}.`);
    }
    throw reader.problem("this regular expression is empty, or not closed with /.", start);
  }
  const close = literal.lastIndexOf("/");
  const flags = literal.slice(close + 1);
  if (/[^imsu]/.test(flags)) {
    throw reader.problem(`the flags of a regular expression are i, m, s and u, not "${flags}".`, start + close + 1);
  }
  try {
    return new RegExp(literal.slice(1, close), flags);
  } catch (error) {
    throw reader.problem(`JavaScript does not read this: ${(error as SyntaxError).message}.`, start);
  }
}

/** Reads one JSON value. */
export function takeJson(reader: LineReader): JsonValue {
  const start = reader.index;
  const example = 'such as "ready", 1.5, true, null, ["a","b"] or {"a":1}';
  if (reader.atEnd()) throw reader.problem(`a JSON value is expected here, ${example}, but the line ends.`);
  if (reader.peek(/'/y) !== undefined) throw reader.problem('JSON puts a text in double quotes: "…".');
  const text = reader.takeBracketed() ?? "";
  try {
    return parse(text) as JsonValue;
  } catch (error) {
    if (/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(text)) {
      throw reader.problem(`${text} is not JSON: a text stands in double quotes, "${text}".`, start);
    }
    const cause = error instanceof SyntaxError ? excerpt(error.message, 100) : "it is nested too deeply";
    throw reader.problem(`a JSON value is expected here, ${example}: ${cause}.`, start);
  }
}
