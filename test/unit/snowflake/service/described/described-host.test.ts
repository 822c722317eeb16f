import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { ActionError } from "../../../../../src/errors.ts";
import { Deadline } from "../../../../../src/lib/time/deadline.ts";
import { hostGuard } from "../../../../../src/snowflake/host-guard.ts";
import { type ObjectName, parseObjectName } from "../../../../../src/snowflake/identifier.ts";
import { describeHost } from "../../../../../src/snowflake/service/described/described-host.ts";
import type { SqlError, SqlRows } from "../../../../../src/snowflake/sql/sql-reply.ts";
import { SqlRow } from "../../../../../src/snowflake/sql/sql-row.ts";
import { fakeClock } from "../../../fake-clock.ts";

const host = "gw4xk9b-acmeorg-dev-acct.snowflakecomputing.app";
const linkHost = "gw4xk9b.spcs.abcxyz.privatelink.snowflake.app";
const app = "hello.acmeorg-dev-acct.prod3.snowflake.app";

function nameOf(kind: "GATEWAY" | "APPLICATION SERVICE"): ObjectName {
  const name = parseObjectName("apps.prod.front", kind === "GATEWAY" ? kind : "SERVICE");
  assert.ok(!("fault" in name));
  if (kind === "APPLICATION SERVICE") name.becomeApplication();
  return name;
}

/** Where the host is, or the failure word with what happened. */
async function described(
  kind: "GATEWAY" | "APPLICATION SERVICE",
  answer: Record<string, string> | SqlError | "nothing",
  privateLink = false,
): Promise<string> {
  const statements: string[] = [];
  const rows = (all: Record<string, string>[]): SqlRows => ({
    kind: "rows",
    rows: all.map((one) => new SqlRow(new Map(Object.entries(one)), (text) => text)),
  });
  const reply = answer === "nothing" ? rows([]) : "kind" in answer ? (answer as SqlError) : rows([answer]);
  try {
    const { host: found } = await describeHost(new Deadline(fakeClock(), 1e15, new AbortController().signal), {
      wish: { service: nameOf(kind), endpoint: undefined, privateLink, guard: hostGuard([]) },
      sql: (statement) => {
        statements.push(statement);
        return Promise.resolve(reply);
      },
      caller: { credential: "the token", renewal: "Make a new one." },
    });
    return found instanceof URL ? found.href : `${found.word}: ${found.happened}`;
  } catch (error) {
    assert.ok(error instanceof ActionError);
    return `thrown ${error.failure.word}: ${error.failure.happened}`;
  } finally {
    assert.deepEqual(statements, [`DESCRIBE ${kind} APPS.PROD.FRONT`]);
  }
}

suite("the host in a description", () => {
  test("of a gateway", async () => assert.equal(await described("GATEWAY", { ingress_url: host }), `https://${host}/`));

  test("of a gateway, by private link", async () => {
    const row = { ingress_url: host, privatelink_ingress_url: linkHost };
    assert.equal(await described("GATEWAY", row, true), `https://${linkHost}/`);
    assert.match(await described("GATEWAY", { ingress_url: host }, true), /^thrown endpoint-not-found: .*private link/);
  });

  test("of an application service, bare or with its scheme", async () => {
    for (const url of [app, `https://${app}`, `https://${app}/`])
      assert.equal(await described("APPLICATION SERVICE", { url }), `https://${app}/`);
  });

  for (const notYet of ["", "Waiting", "Endpoints provisioning in progress... check back in a few minutes"]) {
    test(`is not there yet: "${notYet}"`, async () => {
      assert.match(
        await described("GATEWAY", { ingress_url: notYet }),
        /^endpoint-provisioning: The endpoint of the gateway APPS\.PROD\.FRONT is not there yet\. DESCRIBE GATEWAY (says|has no URL)/,
      );
      assert.match(
        await described("APPLICATION SERVICE", { url: notYet }),
        /^endpoint-provisioning: The endpoint of the app/,
      );
    });
  }

  test("gets no token where it is not Snowflake's", async () => {
    assert.match(
      await described("GATEWAY", { ingress_url: "gw.example.com" }),
      /^thrown host-not-allowed: DESCRIBE GATEWAY/,
    );
  });

  test("of nothing", async () => {
    assert.match(
      await described("GATEWAY", "nothing"),
      /^thrown service-not-found: There is no gateway APPS\.PROD\.FRONT/,
    );
  });

  test("that may not be seen", async () => {
    const error: SqlError = { kind: "error", code: "003001", message: "Insufficient privileges." };
    assert.match(
      await described("GATEWAY", error),
      /^thrown endpoint-not-found: The role in use may not see the host of/,
    );
  });
});
