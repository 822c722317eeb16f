import type { Judge } from "../answer/judge.ts";
import type { LineReader } from "../language/line-reader.ts";
import { comparisons, holds, takeOperator } from "../language/operator.ts";

interface Range {
  readonly first: number;
  readonly last: number;
}

/** `status == 200`, `status in 200-299,304` */
export function status(reader: LineReader): Judge {
  const { name, negated } = takeOperator(reader, "status", [...comparisons, "in"]);
  if (name === "in") {
    const ranges = takeRanges(reader);
    const within = (code: number) => ranges.some(({ first, last }) => first <= code && code <= last);
    return ({ facts }) => ({ met: within(facts.status) !== negated, actual: [String(facts.status)] });
  }
  const limit = takeCode(reader, name === "!=" ? "not in" : "in");
  return ({ facts }) => ({ met: holds(name, facts.status - limit), actual: [String(facts.status)] });
}

/** One code or range after the other, with commas between them. */
function takeRanges(reader: LineReader): readonly Range[] {
  const start = reader.index;
  const text = reader.take(/[^\s#](?:[^#]*[^\s#])?/y);
  if (text === undefined)
    throw reader.problem("status codes are expected here, such as 200-299,304, but the line ends.");
  let index = start;
  return text.split(",").map((item) => {
    const range = rangeOf(item.trim());
    if (range === undefined) {
      const place = index + (item.length - item.trimStart().length);
      throw reader.problem(
        `status codes are expected here, such as 200-299,304, but "${item.trim()}" is written.`,
        place,
      );
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

/** @param several the operator that takes several codes and means the same */
function takeCode(reader: LineReader, several: "in" | "not in"): number {
  const start = reader.index;
  const code = reader.take(/[1-9][0-9]{2}(?![^\s#])/y);
  if (code !== undefined) return Number(code);
  if (reader.peek(/[1-9][0-9]{2}\s*[-,]/y) !== undefined) {
    throw reader.problem(
      `several status codes go with "${several}": status ${several} ${reader.peek(/[0-9\s,-]+/y)?.trim()}.`,
      start,
    );
  }
  throw reader.problem(`a status code is expected here, 100 to 999 without quotes, but ${reader.found()}.`, start);
}
