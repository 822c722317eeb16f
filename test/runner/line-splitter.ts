/**
 * Cuts a stream of text into the lines the runner sees: `\n`, `\r\n` and a bare `\r` each end one (`ReadLine` of .NET's
 * `StreamReader`; SRC, actions/runner ProcessInvoker). A last line without an end is a line too.
 */
export class LineSplitter {
  #rest = "";

  /** The lines that this piece of text completes. A `\r` at its end waits for what follows. */
  push(text: string): string[] {
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? "";
    return lines;
  }

  /** The line that no line end followed, if there is one. */
  end(): string[] {
    const last = this.#rest;
    this.#rest = "";
    if (last === "") return [];
    return [last.endsWith("\r") ? last.slice(0, -1) : last];
  }
}

/** The lines of a whole text. */
export function splitLines(text: string): string[] {
  const splitter = new LineSplitter();
  return [...splitter.push(text), ...splitter.end()];
}
