import { isLosslessNumber } from "lossless-json";
import { NotEvaluable } from "../condition.ts";
import type { LineReader } from "../language/line-reader.ts";
import { takeJson, takeRegExp } from "../language/literal.ts";
import { type Comparison, holds } from "../language/operator.ts";
import { compareNumbers, equal, isArray, type JsonValue, kindOf } from "./json-value.ts";

type JsonOperator = Comparison | "in" | "contains" | "matches";

/** Whether a value passes. Throws {@link NotEvaluable} for a value of a kind that cannot be asked this. */
export type JsonPredicate = (value: JsonValue) => boolean;

/** Reads the value that goes with an operator of `json`. */
export function takeJsonPredicate(reader: LineReader, name: JsonOperator, negated: boolean): JsonPredicate {
  const start = reader.index;
  if (name === "matches") {
    const pattern = takeRegExp(reader);
    return (value) => pattern.test(textOf(value)) !== negated;
  }
  const operand = takeJson(reader);
  switch (name) {
    case "==":
      return (value) => equal(value, operand);
    case "!=":
      return (value) => !equal(value, operand);
    case "in":
      if (!isArray(operand) || operand.length === 0)
        throw reader.problem('"in" takes a JSON array, such as ["READY","RUNNING"].', start);
      return (value) => operand.some((item) => equal(value, item)) !== negated;
    case "contains":
      if (operand === "") throw reader.problem("every text contains the empty text: write what must be there.", start);
      return (value) => contains(value, operand) !== negated;
    default:
      if (!isLosslessNumber(operand)) throw reader.problem(`"${name}" takes a number, such as 10 or 0.5.`, start);
      return (value) => {
        if (!isLosslessNumber(value)) throw new NotEvaluable(`not a number but ${kindOf(value)}`);
        return holds(name, compareNumbers(value, operand));
      };
  }
}

function contains(value: JsonValue, part: JsonValue): boolean {
  if (isArray(value)) return value.some((item) => equal(item, part));
  if (typeof part !== "string") throw new NotEvaluable(`not an array but ${kindOf(value)}`);
  return textOf(value).includes(part);
}

function textOf(value: JsonValue): string {
  if (typeof value !== "string") throw new NotEvaluable(`not a text but ${kindOf(value)}`);
  return value;
}
