import { JSONPathError, type JSONPathNode, type JSONPathQuery, JSONPathRecursionLimitError } from "json-p3";
import { compareNumber } from "lossless-json";
import { NotEvaluable } from "../finding/not-evaluable.ts";
import { StrictEnvironment } from "./json-path-environment.ts";

/** The levels below it that a `..` may look into. */
const maxDepth = 500;
const standard = new StrictEnvironment({ strict: true, maxRecursionDepth: maxDepth });

/** What it takes to select a node and look at it, in steps; a node has a character at least. */
const stepsOfNode = 100;

/** A JSONPath that is none. */
export class JsonPathError extends Error {
  override readonly name = "JsonPathError";
  /** Where in the path, counted from 0. */
  readonly index: number;

  constructor(message: string, index: number, options?: ErrorOptions) {
    super(message, options);
    this.index = index;
  }
}

/** A query of RFC 9535, no more and no less: what other JSONPaths allow beyond it is refused. */
export class JsonPath {
  readonly #query: JSONPathQuery;
  /** The path without what it says in quotes. */
  readonly #shape: string;

  /** @throws JsonPathError */
  constructor(text: string) {
    try {
      this.#query = standard.compile(text);
    } catch (error) {
      if (error instanceof RangeError)
        throw new JsonPathError("this JSONPath is nested too deeply", 0, { cause: error });
      if (!(error instanceof JSONPathError)) throw error;
      // The library ends its messages with an excerpt and a position, which the caller shows better.
      const reason = error.message.replace(/ \('.*':[0-9]+\)$/s, "");
      throw new JsonPathError(`not a JSONPath of RFC 9535: ${reason}`, error.token.index, { cause: error });
    }
    refuseInexactNumbers(text);
    this.#shape = text.replaceAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, "");
    // Even in its lazy mode the library builds whole arrays, which is too much for a million items.
    for (const selector of this.#query.segments.flatMap(({ selectors }) => selectors)) {
      Object.assign(selector, { resolve: selector.lazyResolve });
    }
  }

  /**
   * The most steps that it takes to select in a document of so many characters, nested so deep: `..` may come to everything
   * from everywhere above it, and a second one, or a `$` in a filter, may go over all of it again and again.
   */
  steps(length: number, depth: number): number {
    if (this.#query.singularQuery()) return 0;
    if (/\b(?:match|search)\(/.test(this.#shape)) return Number.POSITIVE_INFINITY;
    const again = this.#shape.match(/\.\.|(?<!^)\$/g)?.length ?? 0;
    const commas = this.#shape.split(",").length - 1;
    return stepsOfNode * 2 ** commas * (again === 0 ? length : (length * depth) ** again);
  }

  /** The nodes selected in a value as `JSON.parse` makes it. */
  *nodes(value: unknown): Iterable<JSONPathNode> {
    try {
      // JSON.parse makes nothing but what the library calls a JSONValue.
      yield* this.#query.lazyQuery(value as JSONPathNode["value"]);
    } catch (error) {
      if (!(error instanceof JSONPathRecursionLimitError)) throw error;
      throw new NotEvaluable(`nested more than ${maxDepth} levels deep, which ".." does not follow`);
    }
  }
}

/**
 * Filters compare numbers as doubles (RFC 9535 section 2.3.5.2.2 rests on I-JSON, DOC). A number that a double cannot
 * hold would select its neighbours too, so it is refused instead.
 */
function refuseInexactNumbers(text: string): void {
  const tokens =
    /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*|-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/g;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (!/^-?[0-9]/.test(token)) continue;
    const number = Number(token);
    if (Math.abs(number) > Number.MAX_SAFE_INTEGER || compareNumber(String(number), token) !== 0) {
      throw new JsonPathError(`${token} has more digits than a number in a filter can have`, index);
    }
  }
}
