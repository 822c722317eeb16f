import assert from "node:assert/strict";
import { test } from "node:test";
import { startFor } from "./client.ts";
import { execute } from "./sql/execute.ts";
import { SqlError } from "./sql/result.ts";
import { pend, suspend } from "./world/lifecycle.ts";
import { createApplication, createEndpoint, createService } from "./world/service.ts";
import { createGateway, nextTarget, type Target, target } from "./world/traffic-gateway.ts";
import { createWorld, type World } from "./world/world.ts";

const OWNER = "TEST_ROLE";
const GATEWAY = "TUTORIAL_DB.DATA_SCHEMA.ECHO_GATEWAY";

/** The first row of a statement as a role, by column; or the code of the error. */
function run(world: World, sql: string, role = OWNER): Record<string, string | null> | string {
  const { account, user } = world;
  const scope = { account, world, user, role, database: null, schema: null, session: undefined };
  try {
    const { columns, rows } = execute(sql, {}, scope);
    return Object.fromEntries(columns.map(({ name }, at) => [name, rows[0]?.[at] ?? null]));
  } catch (error) {
    assert.ok(error instanceof SqlError);
    return error.code;
  }
}

function cells(world: World, sql: string, role?: string): Record<string, string | null> {
  const row = run(world, sql, role);
  assert.ok(typeof row !== "string", `${sql}: ${row as string}`);
  return row;
}

/** The default service and a canary, with a gateway before them. */
async function canaryWorld(weights: readonly [number, number]) {
  const world = await createWorld();
  const canary = createService({
    name: "CANARY",
    endpoints: [createEndpoint({ host: "canary-acmeorg-dev-acct.snowflakecomputing.app" })],
  });
  const targets: readonly [Target, Target] = [target("ECHO_SERVICE", weights[0]), target("CANARY", weights[1])];
  const gateway = createGateway({ targets });
  world.account.services.push(canary);
  world.account.gateways.push(gateway);
  const served = (requests: number) => {
    const count = { ECHO_SERVICE: 0, CANARY: 0, nobody: 0 };
    for (let request = 0; request < requests; request++)
      count[(nextTarget(world.account, gateway, 0)?.service.name ?? "nobody") as keyof typeof count] += 1;
    return count;
  };
  return { world, canary, gateway, served };
}

test("a gateway shares requests out by weight", async () => {
  const { served } = await canaryWorld([90, 10]);
  assert.deepEqual(served(100), { ECHO_SERVICE: 90, CANARY: 10, nobody: 0 });
});

test("a target of weight 0 gets no request and takes over for none", async () => {
  const { world, served } = await canaryWorld([100, 0]);
  assert.deepEqual(served(10), { ECHO_SERVICE: 10, CANARY: 0, nobody: 0 });
  pend(world.service);
  assert.deepEqual(served(10), { ECHO_SERVICE: 0, CANARY: 0, nobody: 10 });
});

const outages: { name: string; outage: (world: World) => void }[] = [
  { name: "not ready", outage: ({ service }) => pend(service) },
  {
    name: "suspended for good",
    outage: ({ service }) => {
      suspend(service);
      service.autoResume = false;
    },
  },
  { name: "dropped", outage: ({ account, service }) => account.services.splice(account.services.indexOf(service), 1) },
  { name: "out of the owner's reach", outage: ({ service }) => service.grants.delete(OWNER) },
];

for (const { name, outage } of outages) {
  test(`a target that is ${name} gives its share to the others`, async () => {
    const { world, served } = await canaryWorld([90, 10]);
    outage(world);
    assert.deepEqual(served(10), { ECHO_SERVICE: 0, CANARY: 10, nobody: 0 });
  });
}

test("a request that wakes a service up goes to it", async () => {
  const { world, served } = await canaryWorld([100, 0]);
  suspend(world.service);
  assert.deepEqual(served(1), { ECHO_SERVICE: 1, CANARY: 0, nobody: 0 });
});

test("the ingress answers at a gateway's host, to a role with USAGE on it and no service role", async (t) => {
  const { emulator, send } = await startFor(t);
  const { world } = emulator;
  const gateway = createGateway();
  world.account.gateways.push(gateway);
  world.service.grants.delete("SVC_CALLER");
  const ask = () =>
    send(`https://${gateway.host}/healthcheck`, {
      headers: { authorization: `Snowflake Token="${world.pat.secret}"` },
    });
  assert.equal((await ask()).body, "I'm ready!");
  gateway.grants.set("SVC_CALLER", ["MODIFY"]);
  const denied = await ask();
  assert.equal(denied.status, 403);
  assert.match(denied.body, /Insufficient privileges to use gateway TUTORIAL_DB/);
  gateway.grants.set("SVC_CALLER", ["USAGE"]);
  pend(world.service);
  assert.match((await ask()).body, /ECHO_GATEWAY not reachable: no service hosts found/);
  assert.equal((await send(`https://${gateway.host}/healthcheck`)).status, 302);
});

const spec = (weight: number, service = "ECHO_SERVICE") =>
  `$$\nspec:\n  type: traffic_split\n  split_type: custom\n  targets:\n  - type: endpoint\n    value: TUTORIAL_DB.DATA_SCHEMA.${service}!echoendpoint\n    weight: ${weight}\n$$`;

test("gateways are created, altered, described, shown and dropped", async () => {
  const world = await createWorld();
  run(world, `CREATE GATEWAY ${GATEWAY} FROM SPECIFICATION ${spec(100)}`);
  const { name, ingress_url, owner, spec: shown } = cells(world, `DESC GATEWAY ${GATEWAY}`);
  assert.deepEqual([name, owner], ["ECHO_GATEWAY", OWNER]);
  assert.match(ingress_url ?? "", /^gw\w+-acmeorg-dev-acct\.snowflakecomputing\.app$/);
  assert.match(shown ?? "", /weight: 100/);
  assert.equal(run(world, `CREATE GATEWAY ${GATEWAY} FROM SPECIFICATION ${spec(100)}`), "002002");
  cells(world, `CREATE GATEWAY IF NOT EXISTS ${GATEWAY} FROM SPECIFICATION ${spec(100)}`);
  cells(world, `ALTER GATEWAY ${GATEWAY} FROM SPECIFICATION ${spec(100)}`);
  assert.equal(cells(world, `DESCRIBE GATEWAY ${GATEWAY}`)["ingress_url"], ingress_url);
  cells(world, `CREATE OR REPLACE GATEWAY ${GATEWAY} FROM SPECIFICATION ${spec(100)}`);
  assert.notEqual(cells(world, `DESCRIBE GATEWAY ${GATEWAY}`)["ingress_url"], ingress_url);
  assert.equal(cells(world, "SHOW GATEWAYS")["name"], "ECHO_GATEWAY");
  assert.equal("spec" in cells(world, "SHOW GATEWAYS"), false);
  cells(world, `DROP GATEWAY ${GATEWAY}`);
  assert.equal(run(world, `DESCRIBE GATEWAY ${GATEWAY}`), "002003");
});

test("a specification is refused whose weights are not 100, or whose target is not there", async () => {
  const world = await createWorld();
  const create = (text: string) => run(world, `CREATE GATEWAY ${GATEWAY} FROM SPECIFICATION ${text}`);
  assert.equal(create(spec(90)), "395018");
  assert.equal(create(spec(100, "NOBODY")), "395018");
  assert.equal(create("$$ spec: [ $$"), "395018");
});

test("who has no privilege on a gateway cannot see it; USAGE is granted like that on a service", async () => {
  const world = await createWorld();
  world.account.gateways.push(createGateway({ grants: new Map([[OWNER, ["OWNERSHIP"]]]) }));
  assert.equal(run(world, `DESCRIBE GATEWAY ${GATEWAY}`, "SVC_CALLER"), "002003");
  assert.equal(cells(world, "SHOW GATEWAYS", "SVC_CALLER")["name"], null);
  cells(world, `GRANT USAGE ON GATEWAY ${GATEWAY} TO ROLE SVC_CALLER`);
  assert.equal(cells(world, `DESCRIBE GATEWAY ${GATEWAY}`, "SVC_CALLER")["name"], "ECHO_GATEWAY");
  assert.equal(run(world, `DROP GATEWAY ${GATEWAY}`, "SVC_CALLER"), "003001");
});

test("an application service is another object than a service of the same name", async () => {
  const world = await createWorld();
  const name = "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE";
  assert.equal(run(world, `DESCRIBE APPLICATION SERVICE ${name}`), "002003");
  const application = createApplication({ name: "ECHO_SERVICE", grants: new Map([[OWNER, ["OWNERSHIP"]]]) });
  world.account.services.push(application);
  const { url, is_upgrading, compute_pool } = cells(world, `DESCRIBE APPLICATION SERVICE ${name}`);
  assert.deepEqual([url, is_upgrading, compute_pool], ["hello.acmeorg-dev-acct.prod3.snowflake.app", "false", ""]);
  assert.equal("url" in cells(world, `DESCRIBE SERVICE ${name}`), false);
  assert.equal(cells(world, "SHOW APPLICATION SERVICES IN ACCOUNT")["name"], "ECHO_SERVICE");
  assert.equal("url" in cells(world, "SHOW SERVICES"), false);
  assert.equal(run(world, `DESCRIBE APPLICATION SERVICE ${name}`, "SVC_CALLER"), "002003");
  cells(world, `GRANT USAGE ON APPLICATION SERVICE ${name} TO ROLE SVC_CALLER`);
  assert.equal(cells(world, `DESCRIBE APPLICATION SERVICE ${name}`, "SVC_CALLER")["status"], "RUNNING");
  assert.equal(run(world, `ALTER APPLICATION SERVICE ${name} SUSPEND`, "SVC_CALLER"), "003001");
  cells(world, `ALTER APPLICATION SERVICE ${name} SUSPEND`);
  assert.equal(application.status, "SUSPENDED");
  assert.equal(world.service.status, "RUNNING");
});

test("an application service's logs need MONITOR", async () => {
  const world = await createWorld();
  world.account.services.push(createApplication());
  const call = (lines: number) =>
    `CALL SYSTEM$GET_APPLICATION_SERVICE_LOGS('TUTORIAL_DB.DATA_SCHEMA.ECHO_APP', ${lines})`;
  assert.match(Object.values(cells(world, call(5), "SVC_CALLER"))[0] ?? "", /Listening at/);
  assert.equal(run(world, call(5), "NO_ACCESS"), "002003");
  assert.equal(run(world, call(0), "SVC_CALLER"), "001044");
});
