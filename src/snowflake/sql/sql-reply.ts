import { ActionError } from "../../errors.ts";
import { objectOf, textOf } from "../../lib/json.ts";
import { notSnowflake } from "../account/account-host.ts";
import type { Caller } from "../refusals/caller.ts";
import { explainRefusal } from "../refusals/error-codes.ts";
import type { Refusal } from "../refusals/refusal.ts";

/** What an answer means for the statement it belongs to, whichever way the statement went. */
export type SqlReply = SqlCells | SqlRunning | SqlBusy | SqlError;

/** Rows, or a part of them. */
export interface SqlCells {
  readonly kind: "cells";
  /** Names of the columns, in lower case; empty in all parts but the first. */
  readonly columns: readonly string[];
  readonly cells: readonly (readonly (string | null)[])[];
  /** Paths of the other parts. */
  readonly further: readonly string[];
}

/** Not done yet: ask again at the path. */
export interface SqlRunning {
  readonly kind: "running";
  readonly path: string;
}

/** Not taken, but the same request may be later. */
export interface SqlBusy {
  readonly kind: "busy";
  readonly refusal: Refusal;
}

/** Snowflake read the statement and could not, or would not, do what it says. */
export interface SqlError {
  readonly kind: "error";
  /** Six digits, such as 002003. */
  readonly code: string;
  readonly message: string;
}

/**
 * What a caller can tell apart: the object is not there or may not be seen (Snowflake never says which), a privilege on
 * it is missing, the role itself is not to be had, or something else. Codes are SRC (drivers) and OBS, texts OBS.
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

/** Rate limits and a service that is down for a moment: the statement may be sent again under its request id (SRC). */
export function isBusy(status: number): boolean {
  return status === 429 || status === 502 || status === 503 || status === 504;
}

/** The cells of a result: text or null, whatever their type. Anything else is no result. */
export function cellsOf(value: unknown): SqlCells["cells"] | undefined {
  if (!Array.isArray(value)) return undefined;
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : undefined));
  return rows.every((row) => row?.every((cell) => cell !== undefined)) ? (rows as (string | null)[][]) : undefined;
}

function cellOf(value: unknown): string | null | undefined {
  if (value === null || typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** The names of the columns, in lower case; all must have one. */
export function columnsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value.map((column: unknown) => textOf(objectOf(column), "name")?.toLowerCase());
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** The session's token has expired (code 390112, SRC): with a renewed one the statement may be run once more. */
export class SessionExpired extends ActionError {}

/** @throws {ActionError} always: Snowflake refused the caller, not the statement. */
export function refuse(refusal: Refusal, caller: Caller): never {
  if (refusal.code === "390112") throw new SessionExpired(explainRefusal(refusal, caller));
  throw new ActionError(explainRefusal(refusal, caller));
}

/** @throws {ActionError} always: `account-unreachable`, for an answer that is none of Snowflake's. */
export function unreadable(host: string): never {
  throw new ActionError(notSnowflake(host, "a statement"));
}
