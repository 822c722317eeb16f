import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ownTokenExpiry, parseTimestamp } from "../../../../src/snowflake/sql/own-tokens.ts";
import { SqlRow } from "../../../../src/snowflake/sql/sql-row.ts";

const at = Date.UTC(2026, 11, 10);
const row = (status: string, expires_at = String(at / 1000)) =>
  new SqlRow(new Map(Object.entries({ name: "CI", status, expires_at })), (text) => text);

describe("when one's own token expires", () => {
  for (const [name, rows, expected] of [
    ["is known where one is active", [row("EXPIRED"), row("active"), row("DISABLED", "1")], at],
    [
      "is not known where two are",
      [row("ACTIVE"), row("ACTIVE")],
      "the user has 2 active tokens, and which is in use is not shown",
    ],
    ["is not known where none is", [row("EXPIRED")], "the account shows no active token"],
    ["is not known where nothing is shown", [], "the account shows no active token"],
    ["is not known where no time can be read", [row("ACTIVE", "soon")], "the account does not say it"],
  ] as const) {
    it(name, () => assert.equal(ownTokenExpiry(rows), expected));
  }
});

describe("a point in time", () => {
  for (const [text, expected] of [
    ["1796860800.000000000", at],
    ["1796860800", at],
    ["1796860800.123000000 960", at],
    ["2026-12-09 16:00:00.000 -0800", at],
    ["2026-12-10 00:00:00.000 Z", at],
    ["2026-12-10 00:00:00", at],
    ["2026-12-10T01:00:00+01:00", at],
    ["", undefined],
    ["never", undefined],
    ["2026-13-40 00:00:00.000 Z", undefined],
    ["9999999999999999999999", undefined],
    ["1e300", undefined],
    ["-1", undefined],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(parseTimestamp(text), expected));
  }
});
