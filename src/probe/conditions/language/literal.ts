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
