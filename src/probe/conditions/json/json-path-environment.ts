import { JSONPathEnvironment, JSONPathSyntaxError, jsonpath, type Token } from "json-p3";

type Expressions = Parameters<JSONPathEnvironment["checkWellTypedness"]>[1];

/** The library, but stricter where the standard lets a condition be true by mistake. */
export class StrictEnvironment extends JSONPathEnvironment {
  protected override setupFilterFunctions(): void {
    super.setupFilterFunctions();
    this.functionRegister.set("match", new Match());
    this.functionRegister.set("search", new Search());
  }

  /**
   * The standard lets `match` and `search` select nothing where a pattern is no I-Regexp (RFC 9485), which knows neither
   * `\d` nor lookahead: `json $[?search(@.log, "\\d+ errors")] not exists` would hold for every answer. A pattern that
   * is written in the path is refused instead.
   */
  override checkWellTypedness(token: Token, args: Expressions): Expressions {
    const checked = super.checkWellTypedness(token, args);
    const pattern = args[1];
    if (pattern instanceof jsonpath.expressions.StringLiteral && !isPattern(pattern.value)) {
      throw new JSONPathSyntaxError(`${token.value}() takes a pattern of RFC 9485, which writes [0-9] for \\d`, token);
    }
    return checked;
  }
}

function isPattern(text: string): boolean {
  try {
    new jsonpath.functions.Match({ throwErrors: true }).call("", text);
    return true;
  } catch {
    return false;
  }
}

/** RFC 9535 section 2.4.6: what is no string does not match. The library would match the `null` of JSON with "null". */
class Match extends jsonpath.functions.Match {
  override call(text: unknown, pattern: unknown): boolean {
    return typeof text === "string" && typeof pattern === "string" && super.call(text, pattern);
  }
}

class Search extends jsonpath.functions.Search {
  override call(text: unknown, pattern: unknown): boolean {
    return typeof text === "string" && typeof pattern === "string" && super.call(text, pattern);
  }
}
