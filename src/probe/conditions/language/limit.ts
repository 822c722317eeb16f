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
  { example, allowed = orders }: { readonly example: string; readonly allowed?: readonly Comparison[] },
): (value: number) => boolean {
  const { name } = takeOperator(reader, subject, allowed);
  const start = reader.index;
  // A unit behind a blank belongs to it, and is what is wrong then.
  const text = reader.take(/[0-9.]+\s+[a-z]+(?=\s|$)/iy) ?? reader.take(/[^\s#]+/y);
  if (text === undefined) {
    const fault = `a value with its unit is expected here, but ${reader.found()}`;
    throw reader.problem(fault, `Write for example "${subject} ${name} ${example}".`);
  }
  try {
    const bound = parse(text);
    return (value) => holds(name, value - bound);
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    const remedy = `${error.remedy.charAt(0).toUpperCase()}${error.remedy.slice(1)}.`;
    throw reader.problem(`"${text}" ${error.fault}`, remedy, start);
  }
}
