import { parse } from "lossless-json";
import { excerpt } from "../../../lib/text.ts";
import type { LineReader } from "../language/line-reader.ts";
import { refuseSingleQuotes } from "../language/literal.ts";
import { numberOf } from "./json-number.ts";
import type { JsonValue } from "./json-value.ts";

/** Reads one JSON value. */
export function takeJson(reader: LineReader): JsonValue {
  const start = reader.index;
  const example = 'Write for example "ready", 1.5, true, null, ["a","b"] or {"a":1}.';
  if (reader.atEnd()) throw reader.problem("a JSON value is expected here, but the line ends", example);
  refuseSingleQuotes(reader);
  const text = reader.takeBracketed() ?? "";
  try {
    return parse(text, undefined, numberOf) as JsonValue;
  } catch (error) {
    if (/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(text)) {
      const word = Object.hasOwn(words, text.toLowerCase()) ? words[text.toLowerCase()] : undefined;
      const remedy = word === undefined ? `A text stands in double quotes: "${text}".` : `Write ${word}.`;
      throw reader.problem(`${text} is not JSON`, remedy, start);
    }
    const cause = error instanceof SyntaxError ? excerpt(error.message, 100) : "it is nested too deeply";
    throw reader.problem(`a JSON value is expected here: ${cause.replace(/\.$/, "")}`, example, start);
  }
}

/** How other languages write JSON's words. */
const words: Readonly<Record<string, string>> = {
  true: "true",
  false: "false",
  null: "null",
  none: "null",
  nil: "null",
};
