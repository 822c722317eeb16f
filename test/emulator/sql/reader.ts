import { type Token, tokenize } from "./tokens.ts";

/** An object name of one to three parts, as stored. */
export type Name = readonly [string, ...string[]];

/** A literal, or a bind variable by its number from 1. */
export type Argument = string | number | boolean | null | { readonly bind: number };

/** Where the text stops being one of these. */
export class SyntaxFault extends Error {
  constructor(position: number, unexpected: string) {
    super(`syntax error line 1 at position ${position} unexpected '${unexpected}'.`);
  }
}

/** Takes tokens from the front, or fails at the one it did not expect. */
export class Reader {
  readonly #sql: string;
  readonly #tokens: readonly Token[];
  #at = 0;
  #binds = 0;

  /** @throws {SyntaxFault} for what no token begins with */
  constructor(sql: string) {
    const tokens = tokenize(sql);
    if (typeof tokens === "number") throw new SyntaxFault(tokens, sql.charAt(tokens));
    this.#sql = sql;
    this.#tokens = tokens;
  }

  keyword<const Word extends string>(...expected: readonly Word[]): Word {
    const found = expected.find((word) => this.accept(word));
    return found ?? this.#fail();
  }

  accept(word: string): boolean {
    return this.#take((token) => token.kind === "word" && token.value.toUpperCase() === word) !== undefined;
  }

  acceptSymbol(symbol: string): boolean {
    return this.#take((token) => token.kind === "symbol" && token.value === symbol) !== undefined;
  }

  symbol(symbol: string): void {
    if (!this.acceptSymbol(symbol)) this.#fail();
  }

  /** Where the next token begins. */
  get position(): number {
    return this.#tokens[this.#at]?.position ?? this.#sql.length;
  }

  /** The text from a position to the end of the last token taken. */
  textSince(position: number): string {
    return this.#sql.slice(position, this.position).replace(/[;\s]+$/, "");
  }

  /** Whether a symbol stands there, or so many tokens on. */
  nextIs(symbol: string, ahead = 0): boolean {
    const token = this.#tokens[this.#at + ahead];
    return token?.kind === "symbol" && token.value === symbol;
  }

  nextIsName(): boolean {
    const kind = this.#tokens[this.#at]?.kind;
    return kind === "word" || kind === "quoted";
  }

  word(): string {
    return (this.#take((token) => token.kind === "word") ?? this.#fail()).value;
  }

  string(): string {
    return (this.#take((token) => token.kind === "string") ?? this.#fail()).value;
  }

  /** @param most how many parts it may have */
  name(most = 3): Name {
    const parts: [string, ...string[]] = [this.#part()];
    while (parts.length < most && this.acceptSymbol(".")) parts.push(this.#part());
    return parts;
  }

  argument(): Argument {
    if (this.acceptSymbol("?")) {
      this.#binds += 1;
      return { bind: this.#binds };
    }
    const { kind, value } = this.#take((token) => token.kind !== "symbol" && token.kind !== "quoted") ?? this.#fail();
    if (kind === "string") return value;
    if (kind === "number") return Number(value);
    switch (value.toUpperCase()) {
      case "TRUE":
        return true;
      case "FALSE":
        return false;
      case "NULL":
        return null;
      default:
        return this.#fail(-1);
    }
  }

  end(): void {
    if (this.#at < this.#tokens.length) this.#fail();
  }

  #part(): string {
    const token = this.#take(({ kind }) => kind === "word" || kind === "quoted") ?? this.#fail();
    return token.kind === "word" ? token.value.toUpperCase() : token.value;
  }

  #take(matches: (token: Token) => boolean): Token | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined || !matches(token)) return undefined;
    this.#at += 1;
    return token;
  }

  #fail(offset = 0): never {
    const token = this.#tokens[this.#at + offset];
    throw new SyntaxFault(token?.position ?? -1, token?.value ?? "<EOF>");
  }
}
