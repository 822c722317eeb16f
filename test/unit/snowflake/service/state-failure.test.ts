import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Failure } from "../../../../src/errors.ts";
import { parseServiceName, type ServiceName } from "../../../../src/snowflake/identifier.ts";
import { stateOf } from "../../../../src/snowflake/service/service-state.ts";
import { stateFailure } from "../../../../src/snowflake/service/state-failure.ts";
import { SqlRow } from "../../../../src/snowflake/sql/sql-row.ts";

function named(text: string): ServiceName {
  const name = parseServiceName(text);
  assert.ok(!("fault" in name));
  return name;
}

const service = named("apps.prod.hello");
const redact = (text: string) => text.replaceAll("hunter22", "***");
const row = (cells: Record<string, string>) => new SqlRow(new Map(Object.entries(cells)), redact);

const states: { status: string; more?: Record<string, string>; word: Failure["word"] | undefined }[] = [
  { status: "RUNNING", word: undefined },
  { status: "UPGRADING", word: undefined },
  { status: "", word: undefined },
  { status: "PENDING", word: "service-not-ready" },
  { status: "pending", word: "service-not-ready" },
  { status: "FAILED", word: "service-failed" },
  { status: "FAILING", word: "service-failed" },
  { status: "INTERNAL_ERROR", word: "service-failed" },
  { status: "DELETING", word: "service-failed" },
  { status: "DELETED", word: "service-failed" },
  { status: "SUSPENDED", word: "service-suspended" },
  { status: "SUSPENDING", word: "service-suspended" },
  { status: "SUSPENDED", more: { auto_resume: "true" }, word: "service-not-ready" },
  { status: "RUNNING", more: { is_job: "true" }, word: "input-invalid" },
  { status: "PENDING", more: { is_job: "TRUE" }, word: "input-invalid" },
  { status: "DONE", word: "input-invalid" },
  { status: "CANCELLED", word: "input-invalid" },
];

suite("what a state means", () => {
  for (const { status, more = {}, word } of states) {
    test(`${JSON.stringify({ status, ...more })} is ${word ?? "left to the endpoint"}`, () => {
      assert.equal(stateFailure(stateOf(row({ status, ...more })), service)?.word, word);
    });
  }
});

test("statements to run carry the name as SQL spells it, also in a literal", () => {
  const odd = named(`"my'db\\".PROD."a""b"`);
  const failed = stateFailure(stateOf(row({ status: "FAILED" })), odd);
  assert.deepEqual(failed?.sql, [
    `SHOW SERVICE CONTAINERS IN SERVICE "my'db\\".PROD."a""b";`,
    `CALL SYSTEM$GET_SERVICE_LOGS('"my''db\\\\".PROD."a""b"', '0', '<container>', 100);`,
  ]);
});

test("a compute pool's name goes into no statement unless it is one", () => {
  const pending = stateFailure(stateOf(row({ status: "PENDING", compute_pool: "P; DROP" })), service);
  assert.equal(pending?.sql?.at(-1), "DESCRIBE COMPUTE POOL <compute pool>;");
});
