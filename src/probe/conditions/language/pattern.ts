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
  const literal = reader.take(/\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+\/[\p{L}\p{N}]*/uy);
  if (literal === undefined) {
    if (reader.peek(/\//y) === undefined) {
      throw reader.problem(`a regular expression is expected here, such as /ready/i, but ${reader.found()}.`);
    }
    throw reader.problem("this regular expression is empty, or not closed with /.", start);
  }
  const close = literal.lastIndexOf("/");
  const flags = literal.slice(close + 1);
  if (/[^imsu]/.test(flags)) {
    throw reader.problem(`the flags of a regular expression are i, m, s and u, not "${flags}".`, start + close + 1);
  }
  try {
    return new Pattern(new RegExp(literal.slice(1, close), flags));
  } catch (error) {
    throw reader.problem(`JavaScript does not read this: ${(error as SyntaxError).message}.`, start);
  }
}
