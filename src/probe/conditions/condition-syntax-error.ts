/** What is wrong with one line of `expect`. */
export interface ConditionProblem {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units, as editors count. */
  readonly column: number;
  /** What is wrong there; it reads on after a colon, without a full stop. */
  readonly fault: string;
  /** What to write instead: sentences. */
  readonly remedy: string;
  /** The line and, below it, a caret under the column. */
  readonly excerpt: string;
}

/** Conditions that cannot be read: every bad line with its first problem. */
export class ConditionSyntaxError extends Error {
  override readonly name = "ConditionSyntaxError";
  readonly problems: readonly ConditionProblem[];

  constructor(problems: readonly ConditionProblem[]) {
    super(problems.map(describe).join("\n"));
    this.problems = problems;
  }
}

function describe({ line, column, fault, remedy, excerpt }: ConditionProblem): string {
  return `line ${line}, column ${column}: ${fault}. ${remedy}\n${excerpt}`;
}

/** The part of a line around a column, as two lines that a fixed-width font shows one above the other. */
export function pointAt(line: string, column: number): string {
  const width = 100;
  const start = Math.max(0, column - 1 - width / 2);
  const visible = line
    .slice(start, start + width)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ")
    .toWellFormed();
  return `  ${visible.trimEnd()}\n  ${" ".repeat(column - 1 - start)}^`;
}
