import { JSONPathError, type JSONPathNode, type JSONPathQuery, JSONPathRecursionLimitError } from "json-p3";
import { compareNumber } from "lossless-json";
import { NotEvaluable } from "../condition.ts";
import { StrictEnvironment } from "./json-path-environment.ts";

/** The levels below it that a `..` may look into. */
const maxDepth = 500;
const standard = new StrictEnvironment({ strict: true, maxRecursionDepth: maxDepth });

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
