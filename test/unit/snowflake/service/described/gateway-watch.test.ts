import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { ActionError } from "../../../../../src/errors.ts";
import { Deadline } from "../../../../../src/lib/time/deadline.ts";
import { hostGuard } from "../../../../../src/snowflake/host-guard.ts";
import { parseObjectName } from "../../../../../src/snowflake/identifier.ts";
import { GatewayWatch } from "../../../../../src/snowflake/service/described/gateway-watch.ts";
import { SqlRow } from "../../../../../src/snowflake/sql/sql-row.ts";
import { fakeClock } from "../../../fake-clock.ts";

const host = "gw4xk9b-acmeorg-dev-acct.snowflakecomputing.app";
const spec = "spec: {targets: [{value: a.b.c!d, weight: 100}]}";
const unreachable = new ActionError({ word: "account-unreachable", happened: "Nobody there.", remedy: "Wait." });
const broken = new TypeError("broken");

/** A gateway whose description is answered in turn, the last answer staying; time passes by sleeping alone. */
function watch(answers: (string | Error)[], waitMs = 60_000) {
  const clock = fakeClock();
  const deadline = new Deadline(clock, clock.now() + waitMs, new AbortController().signal);
  const service = parseObjectName("apps.prod.front", "GATEWAY");
  assert.ok(!("fault" in service));
  const logged: string[] = [];
  let asked = 0;
  const gateway = new GatewayWatch(
    { service, endpoint: undefined, privateLink: false, guard: hostGuard([]) },
    {
      sql: () => {
        asked += 1;
        const answer = answers.length > 1 ? answers.shift() : answers[0];
        if (answer instanceof Error || answer === undefined) return Promise.reject(answer ?? broken);
        return Promise.resolve({
          kind: "rows",
          rows: [new SqlRow(new Map(Object.entries({ ingress_url: answer, spec })), (text) => text)],
        });
      },
      caller: { credential: "the token", renewal: "Make a new one." },
      waiting: deadline,
      statements: deadline.extended(30_000),
      log: (line) => logged.push(line.trim()),
    },
  );
  const found = async () => {
    const url = await gateway.findUrl();
    return url instanceof URL ? url.hostname : url.word;
  };
  return { gateway, clock, logged, found, asked: () => asked };
}

suite("a gateway is looked up", () => {
  test("once, where it has a host", async () => {
    const { found, asked, gateway, logged } = watch([host]);
    assert.equal(await found(), host);
    assert.equal(asked(), 1);
    assert.deepEqual(gateway.split, { gateway: "APPS.PROD.FRONT", targets: [{ name: "a.b.c!d", weight: 100 }] });
    assert.deepEqual(logged, [`APPS.PROD.FRONT is at ${host}. The gateway APPS.PROD.FRONT sends 100 % to a.b.c!d.`]);
  });

  test("until it has a host", async () => {
    const { found, asked } = watch(["", "Waiting", host]);
    assert.equal(await found(), host);
    assert.equal(asked(), 3);
  });

  test("until the deadline", async () => {
    const { found, clock } = watch([""], 20_000);
    assert.equal(await found(), "endpoint-provisioning");
    assert.ok(clock.passed <= 20_000);
  });

  test("and where the account does not answer at the deadline, what was seen before it is told", async () => {
    assert.equal(await watch(["", unreachable], 20_000).found(), "endpoint-provisioning");
  });

  test("again where the account did not answer", async () => {
    assert.equal(await watch([unreachable, host]).found(), host);
    await assert.rejects(watch([unreachable], 0).found(), unreachable);
  });

  test("and a fault of ours is none of Snowflake's", async () => {
    await assert.rejects(watch([broken]).found(), broken);
  });
});

suite("while it is asked, a gateway is looked up again", () => {
  test("every five seconds at most, and has moved where its host is another", async () => {
    const { gateway, found, clock, asked } = watch([host, `x${host}`]);
    await found();
    assert.equal(await gateway.hasMoved(), false);
    assert.equal(asked(), 1);
    clock.advance(5_000);
    assert.equal(await gateway.hasMoved(), true);
    assert.equal(gateway.url?.hostname, `x${host}`);
  });

  test("and stays where it is while nobody knows", async () => {
    const { gateway, found, clock } = watch([host, unreachable, ""]);
    await found();
    for (let look = 0; look < 2; look++) {
      clock.advance(5_000);
      assert.equal(await gateway.hasMoved(), false);
    }
    assert.equal(gateway.url?.hostname, host);
  });
});
