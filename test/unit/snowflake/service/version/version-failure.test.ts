import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { parseServiceName, type ServiceName } from "../../../../../src/snowflake/identifier.ts";
import { stateOf } from "../../../../../src/snowflake/service/service-state.ts";
import type { Sighting } from "../../../../../src/snowflake/service/version/sighting.ts";
import { versionFailure } from "../../../../../src/snowflake/service/version/version-failure.ts";
import { SqlRow } from "../../../../../src/snowflake/sql/sql-row.ts";

const name = parseServiceName("APPS.PROD.HELLO") as ServiceName;
const unseen = { why: "not looked at", privilege: false };
const seen = (digest: string | null): Sighting => {
  const cells = new Map([
    ["status", "RUNNING"],
    ...(digest === null ? [] : [["spec_digest", digest] as const]),
  ] as const);
  return { service: name, state: stateOf(new SqlRow(cells, (text) => text)), containers: [] };
};
const nothing: Sighting = { service: name, state: unseen, containers: unseen };

suite("an answer between two looks", () => {
  for (const [what, before, after, counts] of [
    ["the same specification", seen("a"), seen("a"), true],
    ["another specification", seen("a"), seen("b"), false],
    ["no specification any more", seen("a"), seen(null), false],
    ["a specification where there was none", seen(null), seen("a"), false],
    ["no specification both times", seen(null), seen(null), true],
    ["a look before that failed", nothing, seen("a"), true],
    ["a look after that failed", seen("a"), nothing, true],
  ] as const) {
    test(`${counts ? "counts" : "does not count"}: ${what}`, () => {
      const failure = versionFailure(name, before, after);
      assert.equal(failure?.word, counts ? undefined : "service-not-ready");
    });
  }
});
