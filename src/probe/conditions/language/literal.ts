import type { LineReader } from "./line-reader.ts";

/** Reads a text: in double quotes, with JSON's escapes, or bare where it is one plain word. */
export function takeText(reader: LineReader): string {
  const start = reader.index;
  if (reader.peek(/"/y) !== undefined) return takeQuoted(reader);
  refuseSingleQuotes(reader);
  const word = reader.take(/[\p{L}\p{N}][^\s"',#]*/uy);
  if (word !== undefined) return word;
  const path = reader.peek(/\/[^\s#]*/y);
  if (path !== undefined) {
    const remedy = `Write ${JSON.stringify(path)} if it is a text. A regular expression goes with "matches".`;
    throw reader.problem('a text that begins with "/" stands in double quotes', remedy, start);
  }
  const fault = `a text is expected here, but ${reader.found()}`;
  if (reader.peek(/[{[]/y) !== undefined)
    throw reader.problem(fault, 'Look into JSON with json, as in "json $.state == …", or put a text in double quotes.');
  throw reader.problem(fault, 'Write a text in double quotes, such as "ready".');
}

/** As YAML, SQL and shells write a text. */
export function refuseSingleQuotes(reader: LineReader): void {
  const written = reader.peek(/'[^']*'?/y);
  if (written === undefined) return;
  const text = JSON.stringify(written.replaceAll("'", ""));
  throw reader.problem("a text does not stand in single quotes", `Write it in double quotes: ${text}.`);
}

/** Reads a text in double quotes. */
export function takeQuoted(reader: LineReader): string {
  const start = reader.index;
  const quoted = reader.take(/"(?:\\.|[^"\\])*"/y);
  if (quoted === undefined) throw reader.problem("this text is not closed", 'Its last character must be ".', start);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    const mistake = quoted.match(/\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/)?.index ?? 0;
    const remedy = "A text takes the escapes of JSON, and a backslash itself is written \\\\.";
    throw reader.problem("this text is not as JSON writes one", remedy, start + mistake);
  }
}
