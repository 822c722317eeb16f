/** Something wrong at one place of a line. */
export class LineProblem extends Error {
  override readonly name = "LineProblem";
  /** What is wrong; it reads on after a colon, without a full stop. */
  readonly fault: string;
  /** What to write instead: sentences. */
  readonly remedy: string;
  /** Counted from 0. */
  readonly index: number;

  constructor(fault: string, remedy: string, index: number) {
    super(`${fault}. ${remedy}`);
    this.fault = fault;
    this.remedy = remedy;
    this.index = index;
  }
}

/** Reads a condition from left to right, part by part. White space between parts is skipped. */
export class LineReader {
  readonly #line: string;
  readonly #parts: string[] = [];
  #index = 0;

  constructor(line: string) {
    this.#line = line;
    this.#skipSpace();
  }

  /** Where the next part begins, counted from 0. */
  get index(): number {
    return this.#index;
  }

  /** The parts read so far with single spaces between them. */
  get text(): string {
    return this.#parts.join(" ");
  }

  /** Whether nothing is left but white space and a comment. */
  atEnd(): boolean {
    if (this.#index === this.#line.length) return true;
    return this.#line[this.#index] === "#" && (this.#index === 0 || this.#isSpace(this.#index - 1));
  }

  /** Reads a part of exactly this form (a sticky expression), or nothing where the line goes on differently. */
  take(form: RegExp): string | undefined {
    const part = this.peek(form);
    return part === undefined || part === "" ? undefined : this.#consume(part);
  }

  /** What {@link take} would read. */
  peek(form: RegExp): string | undefined {
    form.lastIndex = this.#index;
    return form.exec(this.#line)?.[0];
  }

  /**
   * Reads up to the first white space outside quotes and brackets, so that a JSONPath or a JSON value may hold spaces.
   * Whether quotes and brackets fit together is for whoever parses the part to say.
   */
  takeBracketed(): string | undefined {
    let depth = 0;
    let quote = "";
    let end = this.#index;
    for (; end < this.#line.length; end++) {
      const character = this.#line[end] as string;
      if (quote !== "") {
        if (character === "\\") end++;
        else if (character === quote) quote = "";
      } else if (character === '"' || character === "'") quote = character;
      else if ("[{(".includes(character)) depth++;
      else if ("]})".includes(character)) depth--;
      else if (depth <= 0 && this.#isSpace(end)) break;
    }
    const part = this.#line.slice(this.#index, end).trimEnd();
    return part === "" ? undefined : this.#consume(part);
  }

  /** What is written at the current place, to be quoted in a message. */
  found(): string {
    if (this.atEnd()) return "the line ends";
    const part = this.#line.slice(this.#index).match(/^(?:[\p{L}\p{N}_-]+|[=!<>~&|]+|"[^"]+"|\S)/u)?.[0] ?? "";
    return `${part.startsWith('"') ? part : `"${part}"`} is written`;
  }

  /** The rest of the line without a comment behind it, to be written anew in a remedy. */
  rest(): string {
    return this.#line
      .slice(this.#index)
      .replace(/(?:^|\s+)#.*$/s, "")
      .trim();
  }

  problem(fault: string, remedy: string, index = this.#index): LineProblem {
    return new LineProblem(fault, remedy, index);
  }

  #consume(part: string): string {
    this.#parts.push(part);
    this.#index += part.length;
    this.#skipSpace();
    return part;
  }

  #skipSpace(): void {
    while (this.#isSpace(this.#index)) this.#index++;
  }

  #isSpace(index: number): boolean {
    const character = this.#line[index];
    return character !== undefined && /\s/.test(character);
  }
}
