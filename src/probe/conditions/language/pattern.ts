import type { Allowance } from "../finding/allowance.ts";
import type { LineReader } from "./line-reader.ts";

/** A regular expression of JavaScript, which knows what looking for it can cost. */
export class Pattern {
  readonly #expression: RegExp;
  readonly #shape: string;

  constructor(expression: RegExp) {
    this.#expression = expression;
    this.#shape = shapeOf(expression.source);
  }

  /** Where in a text it first matches, or -1. */
  find(text: string, allowance: Allowance): number {
    allowance.spend(this.steps(text.length));
    return text.search(this.#expression);
  }

  /**
   * The most steps that a backtracking search can take in a text of so many characters. Each repetition may end at every
   * character, each option and alternative may be tried both ways, and the search may begin anywhere. What repeats a
   * group has no bound here: repetitions inside a repetition are how it comes to be exponential.
   */
  steps(length: number): number {
    const shape = this.#shape;
    if (/\)[*+{]/.test(shape)) return Number.POSITIVE_INFINITY;
    const repetitions = shape.match(/[*+{]/g)?.length ?? 0;
    const choices = shape.match(/[?|]/g)?.length ?? 0;
    const anchored = shape.startsWith("^") && !shape.includes("|") && !this.#expression.multiline;
    return shape.length * (length + 1) ** (repetitions + (anchored ? 0 : 1)) * 2 ** choices;
  }
}

/** The source with `a` for each escape and class; for a back reference `a*`, as it may be as long as the text. */
function shapeOf(source: string): string {
  return source
    .replaceAll(/\\(?:([1-9][0-9]*|k<[^>]*>)|.)|\[(?:\\.|[^\]\\])*\]/gs, (_, reference?: string) =>
      reference === undefined ? "a" : "a*",
    )
    .replaceAll(/\(\?(?:<[^>=!]+>|<?[=!]|[a-z-]*:)/g, "(");
}

/** Reads a regular expression as JavaScript writes it: `/…/`, with the flags `i`, `m`, `s` and `u`. */
export function takePattern(reader: LineReader): Pattern {
  const start = reader.index;
  const whole = reader.peek(/\/.*\/[a-z]*(?=\s|$)/y);
  const rest = reader.rest();
  const literal = reader.take(/\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+\/[\p{L}\p{N}]*/uy);
  if (literal === undefined) {
    if (reader.peek(/\//y) !== undefined)
      throw reader.problem(
        "this regular expression is empty, or not closed",
        "Write it between slashes, such as /ready/i.",
        start,
      );
    throw reader.problem(`a regular expression is expected here, but ${reader.found()}`, expressionOf(rest));
  }
  if (!reader.atEnd() && whole !== undefined && whole.length > literal.length) {
    const end = whole.lastIndexOf("/");
    const escaped = whole.slice(1, end).replaceAll(/(?<!\\)\//g, "\\/");
    const remedy = `Write the slash in it as \\/: /${escaped}${whole.slice(end)}.`;
    throw reader.problem("a slash ends the regular expression", remedy, start + literal.lastIndexOf("/"));
  }
  const close = literal.lastIndexOf("/");
  const flags = literal.slice(close + 1);
  if (/[^imsu]/.test(flags)) {
    const remedy = "The flags are i, m, s and u. A slash that belongs to the expression is written \\/.";
    throw reader.problem(`"${flags}" is not a flag of a regular expression`, remedy, start + close + 1);
  }
  try {
    return new Pattern(new RegExp(literal.slice(1, close), flags));
  } catch (error) {
    const remedy = "Correct it, or look for a plain text with contains.";
    throw reader.problem(`JavaScript does not read this: ${(error as SyntaxError).message}`, remedy, start);
  }
}

/** What to write for a text where an expression should stand. */
function expressionOf(rest: string): string {
  const text = rest.replace(/^(["'])(.*)\1$/s, "$2");
  if (text === "") return "Write it between slashes, such as /ready/i.";
  return `Write it between slashes: /${text.replaceAll(/(?<!\\)\//g, "\\/")}/. For a plain text, write contains ${JSON.stringify(text)}.`;
}
