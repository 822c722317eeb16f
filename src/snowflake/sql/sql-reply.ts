import { ActionError, type Failure } from "../../errors.ts";
import { objectOf, textOf } from "../../lib/json.ts";
import type { Redact } from "../../lib/secrets/redactor.ts";
import type { AccountAnswer } from "../account/account-answer.ts";
import { notSnowflake, replyCut } from "../account/account-failure.ts";
import type { Caller } from "../refusals/caller.ts";
import type { Refusal } from "../refusals/refusal.ts";
import { SqlRow } from "./sql-row.ts";

/** What an answer means for the statement it belongs to, whichever way the statement went. */
export type SqlReply = SqlRows | SqlRunning | SqlBusy | SqlError;

export interface SqlRows {
  readonly kind: "rows";
  readonly rows: readonly SqlRow[];
}

/** Not done yet: the path is where to ask again. */
export interface SqlRunning {
  readonly kind: "running";
  readonly path: string;
}

/** Not accepted now, or its answer was cut on its way; the same request may be answered later. */
export interface SqlBusy {
  readonly kind: "busy";
  /** Why, where it stays so. */
  readonly failure: Failure;
}

/** Snowflake read the statement and could not, or would not, do what it says. */
export interface SqlError {
  readonly kind: "error";
  /** Six digits, such as 002003. */
  readonly code: string;
  /** Snowflake's own words, without known secrets. */
  readonly message: string;
}

/**
 * The kinds of errors that have different remedies: the object does not exist or may not be seen (Snowflake never says
 * which), a privilege on it is missing, the role cannot be used, or something else. Codes are SRC (drivers) and OBS, texts
 * OBS.
 */
export function sqlFault({ code, message }: SqlError): "not-found" | "privileges" | "role" | "other" {
  if (/(^|error:\s*)role ['"]/i.test(message)) return "role";
  if (code === "002003" || code === "002043" || /does not exist or not authorized/i.test(message)) return "not-found";
  if (code === "003001" || /insufficient privileges/i.test(message)) return "privileges";
  return "other";
}

/**
 * Whether a code is about the caller, its session or its credential: 390… and 394… (SRC, drivers; DOC, key pairs). All others
 * are taken to be about the statement (INFERRED).
 */
export function isAboutCaller(code: string): boolean {
  return /^39[04]\d{3}$/.test(code);
}

/** Rate limits, a short outage, half an answer: the statement may be sent again under its request id (SRC). */
export async function busy(answer: AccountAnswer, caller: Caller): Promise<SqlBusy | undefined> {
  if (answer.isCut) return { kind: "busy", failure: replyCut(answer.host, "a statement") };
  if (![429, 502, 503, 504].includes(answer.status)) return undefined;
  return { kind: "busy", failure: await explained(answer.refusal, caller) };
}

/**
 * The rows of a result: `columns` with a name each, `cells` of text, number, boolean or null. `undefined` where it is no
 * result.
 */
export function rowsOf(columns: unknown, cells: unknown, redact: Redact): readonly SqlRow[] | undefined {
  if (!Array.isArray(columns) || !Array.isArray(cells)) return undefined;
  const names = columns.map((column: unknown) => textOf(objectOf(column), "name")?.toLowerCase());
  const rows = cells.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : undefined));
  if (names.includes(undefined) || !rows.every((row) => row?.includes(undefined) === false)) return undefined;
  return rows.map((row = []) => {
    const cellsOfRow = names.flatMap((name = "", index) => {
      const cell = row[index] ?? null;
      return cell === null ? [] : [[name, cell] as const];
    });
    return new SqlRow(new Map(cellsOfRow), redact);
  });
}

function cellOf(value: unknown): string | null | undefined {
  if (value === null || typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/**
 * The session's token is no longer good: with a renewed one the statement may be run once more. Codes of an expired, unknown
 * and deleted session (SRC), and any 401, whatever its body says (SRC, recorded).
 */
export class SessionExpired extends ActionError {}
const expiredCodes = ["390104", "390111", "390112"];

/** @throws {ActionError} always: Snowflake refused the caller, not the statement. */
export async function refuse(refusal: Refusal, caller: Caller): Promise<never> {
  const { status, code = "" } = refusal;
  const expired = expiredCodes.includes(code) || (status === 401 && caller.session === true);
  throw new (expired ? SessionExpired : ActionError)(await explained(refusal, caller));
}

async function explained(refusal: Refusal, caller: Caller): Promise<Failure> {
  const { explainRefusal } = await import("../refusals/error-codes.ts");
  return explainRefusal(refusal, caller);
}

/** @throws {ActionError} always: `account-unreachable`, for an answer that is none of Snowflake's. */
export function unreadable({ host }: AccountAnswer): never {
  throw new ActionError(notSnowflake(host, "a statement"));
}
