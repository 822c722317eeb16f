import type { Redact } from "../../lib/secrets/redactor.ts";

/** A row of a result. Columns are named in lower case; a cell that is NULL is not there. */
export class SqlRow {
  readonly #cells: ReadonlyMap<string, string>;
  readonly #redact: Redact;

  constructor(cells: ReadonlyMap<string, string>, redact: Redact) {
    this.#cells = cells;
    this.#redact = redact;
  }

  /** The cell of a column without known secrets: it may be shown, and a part of it too. */
  get(column: string): string | undefined {
    const cell = this.#cells.get(column);
    return cell === undefined ? undefined : this.#redact(cell);
  }

  /** The cell as Snowflake sent it: for comparing it, or for a further request. It is not to be shown. */
  raw(column: string): string | undefined {
    return this.#cells.get(column);
  }

  /** All cells without known secrets, in the order of the columns. */
  values(): readonly string[] {
    return [...this.#cells.values()].map((cell) => this.#redact(cell));
  }
}
