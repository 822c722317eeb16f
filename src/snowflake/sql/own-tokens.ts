import type { SqlRow } from "./sql-row.ts";

/** Lists the programmatic access tokens of whoever runs it, which takes no privilege (DOC, protocol 2.2). */
export const showOwnTokens = "SHOW USER PROGRAMMATIC ACCESS TOKENS";

/**
 * When the token expires that these rows are about, in milliseconds since the epoch. Snowflake does not say which of several is
 * the one in use, so it is known only where one alone is active; else it is said why not, in a few words of ours.
 */
export function ownTokenExpiry(rows: readonly SqlRow[]): number | string {
  const active = rows.filter((row) => row.raw("status")?.toUpperCase() === "ACTIVE");
  const [only, ...others] = active;
  if (only === undefined) return "the account shows no active token";
  if (others.length > 0) return `the user has ${active.length} active tokens, and which is in use is not shown`;
  return parseTimestamp(only.raw("expires_at") ?? "") ?? "the account does not say it";
}

/**
 * A point in time as the SQL API and sessions send it, seconds since the epoch and perhaps an offset behind them (DOC), or as
 * Snowflake prints it, `2026-02-03 10:11:12.000 -0800`; in milliseconds since the epoch.
 */
export function parseTimestamp(text: string): number | undefined {
  const [seconds] = /^[0-9]{1,12}(?:\.[0-9]+)?(?= [0-9]+$|$)/.exec(text) ?? [];
  if (seconds !== undefined) return Math.trunc(Number(seconds)) * 1000;
  const [, day, time, zone = "Z"] =
    /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d+)?) ?(Z|[+-]\d\d:?\d\d)?$/.exec(text) ?? [];
  const at = day === undefined ? Number.NaN : Date.parse(`${day}T${time}${zone.replace(/(\d\d)(\d\d)$/, "$1:$2")}`);
  return Number.isNaN(at) ? undefined : at;
}
