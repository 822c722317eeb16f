import type { Allowance } from "../finding/allowance.ts";
import { NotEvaluable } from "../finding/not-evaluable.ts";
import type { LineReader } from "../language/line-reader.ts";
import { type Comparison, holds } from "../language/operator.ts";
import { takePattern } from "../language/pattern.ts";
import { takeJson } from "./json-literal.ts";
import { compareNumbers, isNumber } from "./json-number.ts";
import { equal, isArray, type JsonValue, kindOf } from "./json-value.ts";

type JsonOperator = Comparison | "in" | "contains" | "matches";

/** Whether a value passes. Throws {@link NotEvaluable} for a value of a kind that cannot be asked this. */
export type JsonPredicate = (value: JsonValue, allowance: Allowance) => boolean;

/** Reads the value that goes with an operator of `json`. */
export function takeJsonPredicate(reader: LineReader, name: JsonOperator, negated: boolean): JsonPredicate {
  const start = reader.index;
  if (name === "matches") {
    const pattern = takePattern(reader);
    return (value, allowance) => pattern.find(textOf(value), allowance) >= 0 !== negated;
  }
  const operand = takeJson(reader);
  switch (name) {
    case "==":
      return (value) => equal(value, operand);
    case "!=":
      return (value) => !equal(value, operand);
    case "in":
      if (!isArray(operand) || operand.length === 0)
        throw reader.problem('"in" takes a JSON array', 'Write for example ["READY","RUNNING"].', start);
      return (value) => operand.some((item) => equal(value, item)) !== negated;
    case "contains":
      if (operand === "")
        throw reader.problem("every text contains the empty text", "Write what must be there.", start);
      return (value, allowance) => contains(value, operand, allowance) !== negated;
    default:
      if (!isNumber(operand))
        throw reader.problem(`"${name}" takes a number`, "Write it without quotes, such as 10 or 0.5.", start);
      return (value) => {
        if (!isNumber(value)) throw new NotEvaluable(`not a number but ${kindOf(value)}`);
        return holds(name, compareNumbers(value, operand));
      };
  }
}

function contains(value: JsonValue, part: JsonValue, allowance: Allowance): boolean {
  if (isArray(value)) return value.some((item) => equal(item, part));
  if (typeof part !== "string") throw new NotEvaluable(`not an array but ${kindOf(value)}`);
  const text = textOf(value);
  allowance.spend(text.length * part.length);
  return text.includes(part);
}

function textOf(value: JsonValue): string {
  if (typeof value !== "string") throw new NotEvaluable(`not a text but ${kindOf(value)}`);
  return value;
}
