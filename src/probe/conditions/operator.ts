import type { LineReader } from "./line-reader.ts";
import { nearest } from "./nearest.ts";

export type Comparison = "==" | "!=" | "<" | "<=" | ">" | ">=";
export type OperatorName = Comparison | "in" | "contains" | "matches" | "exists";

export interface Operator {
  readonly name: OperatorName;
  /** Whether `not` stands before it. */
  readonly negated: boolean;
}

export const comparisons: readonly Comparison[] = ["==", "!=", "<", "<=", ">", ">="];
const words: readonly OperatorName[] = ["in", "contains", "matches", "exists"];

/** Reads `[not] OPERATOR`, one of those that go with the subject. */
export function takeOperator(reader: LineReader, subject: string, allowed: readonly OperatorName[]): Operator {
  const negated = reader.take(/not(?![\p{L}\p{N}_-])/uy) !== undefined;
  const start = reader.index;
  const text = reader.take(/[=!<>~]+|[\p{L}_][\p{L}\p{N}_-]*/uy);
  const choice = `${subject} takes ${describe(allowed)}`;
  if (text === undefined) throw reader.problem(`an operator is expected here, but ${reader.found()}; ${choice}.`);
  const name = [...comparisons, ...words].find((known) => known === text);
  if (name === undefined) {
    const near = nearest(text, [...allowed, "not"]);
    throw reader.problem(
      `"${text}" is not an operator${near ? `; did you mean "${near}"?` : "."} Here, ${choice}.`,
      start,
    );
  }
  if (!allowed.includes(name)) throw reader.problem(`"${name}" does not go with ${subject}; ${choice}.`, start);
  if (negated && !words.includes(name)) {
    const opposite = opposites[name as Comparison];
    throw reader.problem(`"not" goes before a word only: instead of "not ${name}", write "${opposite}".`, start);
  }
  return { name, negated };
}

const opposites: Readonly<Record<Comparison, Comparison>> = {
  "==": "!=",
  "!=": "==",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
};

function describe(allowed: readonly OperatorName[]): string {
  return allowed.map((name) => (words.includes(name) ? `[not] ${name}` : name)).join(", ");
}

/** Whether a comparison holds for an order as comparators give it: negative, zero or positive. */
export function holds(comparison: Comparison, order: number): boolean {
  switch (comparison) {
    case "==":
      return order === 0;
    case "!=":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}
