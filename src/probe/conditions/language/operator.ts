import { nearest } from "../../../lib/nearest.ts";
import { meantBy } from "./foreign-operator.ts";
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
  const choice = `Here, ${subject} takes ${allowed.map((name) => (isWord(name) ? `[not] ${name}` : name)).join(", ")}.`;
  const phrase = reader.peek(/(?:is|does|has)(?:n't|\s+not)?(?:\s+(?:null|contains?|match(?:es)?|exists?))?(?=\s|$)/iy);
  const wanted = phrase === undefined ? undefined : meantBy(phrase, allowed);
  if (wanted !== undefined) throw reader.problem(`"${phrase}" is not an operator`, `Write ${wanted}. ${choice}`);
  const text = reader.take(/[=!<>~:]+|[\p{L}_][\p{L}\p{N}_-]*/uy);
  if (text === undefined) {
    const value = subject === "status" ? reader.peek(/[1-9][0-9]{2}(?=\s|$)/y) : undefined;
    const hint = value === undefined ? "" : `Write "status == ${value}". `;
    throw reader.problem(`an operator is expected here, but ${reader.found()}`, `${hint}${choice}`);
  }
  const further = comparisons.some((known) => known === text) ? reader.peek(/[=<>]/y) : undefined;
  if (further !== undefined)
    throw reader.problem(`there is a blank inside "${text}${further}"`, `Write it without the blank. ${choice}`, start);
  const name = allowed.find((known) => known === text);
  if (name === undefined) throw unknownOperator(reader, text, subject, allowed, choice, start);
  if (negated && !isWord(name)) {
    const remedy = `Write "${opposites[name as Comparison]}" instead of "not ${name}".`;
    throw reader.problem('"not" goes before a word only', remedy, start);
  }
  return { name, negated };
}

function unknownOperator(
  reader: LineReader,
  text: string,
  subject: string,
  allowed: readonly string[],
  choice: string,
  start: number,
): Error {
  if (isWord(text) || comparisons.some((known) => known === text))
    return reader.problem(`"${text}" does not go with ${subject}`, choice, start);
  const meant = meantBy(text, allowed) ?? quotedOr(nearest(text, [...allowed, "not"]));
  const hint = meant === undefined ? "" : `Did you mean ${meant}? `;
  return reader.problem(`"${text}" is not an operator`, `${hint}${choice}`, start);
}

const quotedOr = (word: string | undefined) => (word === undefined ? undefined : `"${word}"`);

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
