import type { Judge } from "../answer/judge.ts";
import type { LineReader } from "../language/line-reader.ts";
import { type Comparison, comparisons, holds, takeOperator } from "../language/operator.ts";

interface Range {
  readonly first: number;
  readonly last: number;
}

/** `status == 200`, `status in 200-299,304` */
export function status(reader: LineReader): Judge {
  const { name, negated } = takeOperator(reader, "status", [...comparisons, "in"]);
  if (name === "in") {
    const ranges = takeRanges(reader, negated ? "not in" : "in");
    const within = (code: number) => ranges.some(({ first, last }) => first <= code && code <= last);
    return ({ facts }) => ({ met: within(facts.status) !== negated, actual: [String(facts.status)] });
  }
  const limit = takeCode(reader, name);
  return ({ facts }) => ({ met: holds(name, facts.status - limit), actual: [String(facts.status)] });
}

type Several = "in" | "not in";

/** One code or range after the other, with commas between them. */
function takeRanges(reader: LineReader, operator: Several): readonly Range[] {
  const start = reader.index;
  const text = reader.take(/[^\s#](?:[^#]*[^\s#])?/y);
  const example = "Write for example 200-299,304.";
  if (text === undefined) throw reader.problem("status codes are expected here, but the line ends", example);
  const meant = codesIn(text);
  const remedy = meant === undefined ? example : `Write "status ${operator} ${meant}".`;
  const bracketed = /^[[({"']/.test(text);
  let index = start;
  return (bracketed ? [text] : text.split(",")).map((item) => {
    const range = rangeOf(item.trim());
    if (range === undefined) {
      const place = index + (item.length - item.trimStart().length);
      const fault =
        item.trim() === "" ? "a status code is missing" : `"${item.trim()}" is not a status code or a range`;
      throw reader.problem(fault, remedy, place);
    }
    index += item.length + 1;
    return range;
  });
}

function rangeOf(text: string): Range | undefined {
  const [, first, last = first] = /^([1-9][0-9]{2})(?:\s*-\s*([1-9][0-9]{2}))?$/.exec(text) ?? [];
  const range = { first: Number(first), last: Number(last) };
  return range.first <= range.last ? range : undefined;
}

/** One code. */
function takeCode(reader: LineReader, comparison: Comparison): number {
  const start = reader.index;
  const rest = reader.rest();
  const code = reader.take(/[1-9][0-9]{2}(?![^\s#])/y);
  if (code !== undefined && reader.atEnd()) return Number(code);
  const written = reader.peek(/"[^"]*"|[^\s#]+/y);
  const meant = codesIn(rest);
  if (code !== undefined && meant === undefined) return Number(code);
  if (meant !== undefined && /^[0-9]{3}$/.test(meant))
    throw reader.problem(`${quotedOnce(rest)} is not how a status code is written`, `Write ${meant}.`, start);
  if (meant !== undefined) {
    const several = comparison === "!=" ? "not in" : "in";
    throw reader.problem(`"${comparison}" takes one status code`, `Write "status ${several} ${meant}".`, start);
  }
  const fault =
    written === undefined
      ? "a status code is expected here, but the line ends"
      : `${quotedOnce(written)} is not a status code`;
  throw reader.problem(fault, "Write three digits, 100 to 999.", start);
}

const quotedOnce = (text: string) => (text.startsWith('"') ? text : `"${text}"`);

/** The codes and ranges in a text that writes them otherwise: `[200, 201]`, `2xx`, `200 or 404`; else nothing. */
export function codesIn(text: string): string | undefined {
  const items = text
    .replaceAll(/[[\](){}"']/g, " ")
    .replaceAll(/\b([1-9])xx\b/gi, "$100-$199")
    .replaceAll(/\s*(?:-|\.\.+)\s*/g, "-")
    .split(/[\s,|]+(?:(?:or|and)\s+)?/)
    .filter((item) => item !== "");
  return items.length > 0 && items.every((item) => rangeOf(item) !== undefined) ? items.join(",") : undefined;
}
