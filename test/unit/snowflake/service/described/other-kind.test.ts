import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { ActionError } from "../../../../../src/errors.ts";
import { Deadline } from "../../../../../src/lib/time/deadline.ts";
import { type ObjectKind, parseObjectName } from "../../../../../src/snowflake/identifier.ts";
import { otherKind } from "../../../../../src/snowflake/service/described/other-kind.ts";
import { SqlRow } from "../../../../../src/snowflake/sql/sql-row.ts";
import { fakeClock } from "../../../fake-clock.ts";

/** Asks for a name that only an object of one kind has; that kind's statement may fail too. */
async function found(given: "SERVICE" | "GATEWAY", real: ObjectKind | undefined, thrown?: Error) {
  const name = parseObjectName("a.b.c", given);
  assert.ok(!("fault" in name));
  const statements: string[] = [];
  const deadline = new Deadline(fakeClock(), 1e15, new AbortController().signal);
  const kind = await otherKind(
    name,
    (statement) => {
      statements.push(statement);
      if (thrown !== undefined) return Promise.reject(thrown);
      return Promise.resolve(
        statement === `DESCRIBE ${real} A.B.C`
          ? { kind: "rows", rows: [new SqlRow(new Map(), (text) => text)] }
          : { kind: "error", code: "002003", message: "does not exist or not authorized" },
      );
    },
    deadline,
  );
  return { kind, statements };
}

suite("what else a name may be", () => {
  for (const [given, real] of [
    ["SERVICE", "APPLICATION SERVICE"],
    ["SERVICE", "GATEWAY"],
    ["GATEWAY", "SERVICE"],
    ["GATEWAY", "APPLICATION SERVICE"],
  ] as const) {
    test(`given as ${given}, it is of a ${real}`, async () => assert.equal((await found(given, real)).kind, real));
  }

  test("nothing: each kind was asked for once", async () => {
    const { kind, statements } = await found("SERVICE", undefined);
    assert.equal(kind, undefined);
    assert.deepEqual(statements, ["DESCRIBE APPLICATION SERVICE A.B.C", "DESCRIBE GATEWAY A.B.C"]);
  });

  test("unknown where Snowflake does not answer", async () => {
    const unreachable = new ActionError({ word: "account-unreachable", happened: "Nobody.", remedy: "Wait." });
    assert.equal((await found("GATEWAY", "SERVICE", unreachable)).kind, undefined);
  });
});
