/** A cell as both protocols send it: text for every type, or null. */
export type Cell = string | null;

/** What a statement gave. */
export interface Result {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** SRC (JDBC): what kind of statement it was. */
  readonly statementTypeId: number;
}

interface Column {
  readonly name: string;
  readonly type: "text" | "timestamp_ltz" | "fixed";
}

/** An SQL error, as Snowflake names it. Codes and states OBS or INFERRED. */
export class SqlError extends Error {
  readonly code: string;
  readonly sqlState: string;

  constructor(code: string, sqlState: string, message: string) {
    super(message);
    this.code = code;
    this.sqlState = sqlState;
  }
}

const SHOW = 17_408;
export const DESCRIBE = 17_664;
const DDL = 24_576;
const SELECT = 4096;

/** Rows given as objects; the columns are the keys of `columns`, so that an empty result has them too. */
export function showResult(columns: readonly string[], rows: readonly Record<string, Cell>[], id = SHOW): Result {
  return {
    columns: columns.map((name) => ({ name, type: /_(on|at)$/.test(name) ? "timestamp_ltz" : "text" })),
    rows: rows.map((row) => columns.map((name) => row[name] ?? null)),
    statementTypeId: id,
  };
}

/** One row, each cell under the name of the function called or as SELECT names its column. */
export function callResult(cells: readonly (readonly [string, Cell, "fixed"?])[]): Result {
  const columns = cells.map(([name, , type]) => ({ name, type: type ?? "text" }) as const);
  return { columns, rows: [cells.map(([, value]) => value)], statementTypeId: SELECT };
}

/** DDL and ALTER SESSION: one row, one sentence. The column's name is unverified. */
export function executed(): Result {
  const columns = [{ name: "status", type: "text" }] as const;
  return { columns, rows: [["Statement executed successfully."]], statementTypeId: DDL };
}
