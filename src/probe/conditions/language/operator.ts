import { nearest } from "../../../lib/nearest.ts";
import type { LineReader } from "./line-reader.ts";

export const comparisons = ["==", "!=", "<", "<=", ">", ">="] as const;
export type Comparison = (typeof comparisons)[number];
const words = ["in", "contains", "matches", "exists"] as const;
type Word = (typeof words)[number];

export interface Operator<Name extends Comparison | Word> {
  readonly name: Name;
  /** Whether `not` stands before it. */
  readonly negated: boolean;
}

/** Reads `[not] OPERATOR`, one of those that go with the subject. */
export function takeOperator<Name extends Comparison | Word>(
  reader: LineReader,
  subject: string,
  allowed: readonly Name[],
): Operator<Name> {
  const negated = reader.take(/not(?![\p{L}\p{N}_-])/uy) !== undefined;
  const start = reader.index;
  const text = reader.take(/[=!<>~]+|[\p{L}_][\p{L}\p{N}_-]*/uy);
  const choice = `${subject} takes ${allowed.map((name) => (isWord(name) ? `[not] ${name}` : name)).join(", ")}`;
  if (text === undefined) throw reader.problem(`an operator is expected here, but ${reader.found()}; ${choice}.`);
  const name = allowed.find((known) => known === text);
  if (name === undefined) throw reader.problem(`${whyNot(text, subject, allowed)} Here, ${choice}.`, start);
  if (negated && !isWord(name)) {
    const remedy = `instead of "not ${name}", write "${opposites[name as Comparison]}"`;
    throw reader.problem(`"not" goes before a word only: ${remedy}.`, start);
  }
  return { name, negated };
}

function whyNot(text: string, subject: string, allowed: readonly string[]): string {
  if (isWord(text) || comparisons.some((known) => known === text)) return `"${text}" does not go with ${subject}.`;
  const near = nearest(text, [...allowed, "not"]);
  return `"${text}" is not an operator${near === undefined ? "." : `; did you mean "${near}"?`}`;
}

function isWord(name: string): boolean {
  return words.some((word) => word === name);
}

const opposites: Readonly<Record<Comparison, Comparison>> = {
  "==": "!=",
  "!=": "==",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
};

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
