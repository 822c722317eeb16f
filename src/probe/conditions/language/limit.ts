import { QuantityError } from "../../../lib/quantities/quantity-error.ts";
import type { LineReader } from "./line-reader.ts";
import { type Comparison, holds, takeOperator } from "./operator.ts";

/** What is measured never comes out at one exact value, so only an order makes sense of it. */
const orders: readonly Comparison[] = ["<", "<=", ">", ">="];

/** Reads a comparison with a quantity, such as `< 500ms`. Gives whether a value of the same unit keeps it. */
export function takeLimit(
  reader: LineReader,
  subject: string,
  parse: (text: string) => number,
  allowed: readonly Comparison[] = orders,
): (value: number) => boolean {
  const { name } = takeOperator(reader, subject, allowed);
  const start = reader.index;
  const text = reader.take(/[^\s#]+/y);
  if (text === undefined) throw reader.problem(`a value with its unit is expected here, but ${reader.found()}.`);
  try {
    const bound = parse(text);
    return (value) => holds(name, value - bound);
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    throw reader.problem(error.message, start);
  }
}
