import { parse } from "lossless-json";
import { excerpt } from "../../../lib/text.ts";
import type { LineReader } from "../language/line-reader.ts";
import { numberOf } from "./json-number.ts";
import type { JsonValue } from "./json-value.ts";

/** Reads one JSON value. */
export function takeJson(reader: LineReader): JsonValue {
  const start = reader.index;
  const example = 'such as "ready", 1.5, true, null, ["a","b"] or {"a":1}';
  if (reader.atEnd()) throw reader.problem(`a JSON value is expected here, ${example}, but the line ends.`);
  if (reader.peek(/'/y) !== undefined) throw reader.problem('JSON puts a text in double quotes: "…".');
  const text = reader.takeBracketed() ?? "";
  try {
    return parse(text, undefined, numberOf) as JsonValue;
  } catch (error) {
    if (/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(text)) {
      throw reader.problem(`${text} is not JSON: a text stands in double quotes, "${text}".`, start);
    }
    const cause = error instanceof SyntaxError ? excerpt(error.message, 100) : "it is nested too deeply";
    throw reader.problem(`a JSON value is expected here, ${example}: ${cause}.`, start);
  }
}
