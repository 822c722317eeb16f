import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { type Answer, type Client, startFor } from "./client.ts";
import { signedAssertion } from "./signed-assertion.ts";
import { crashLoop, fail, pend, run, start, suspend } from "./world/lifecycle.ts";
import { createOAuthToken } from "./world/oauth-token.ts";
import { createPat } from "./world/pat.ts";
import { createEndpoint, createService } from "./world/service.ts";
import { createUser } from "./world/user.ts";
import type { World } from "./world/world.ts";

const ACCOUNT = "https://acmeorg-dev-acct.snowflakecomputing.com";
const SERVICE = "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE";

type Row = Record<string, string | null>;
type Fields = Record<string, unknown>;
type Envelope = { readonly code: string | null; readonly data: Fields };

/** Sends a statement to the SQL API with a PAT. */
async function statement(send: Client["send"], world: World, sql: string, fields: Fields = {}): Promise<Answer> {
  return await send(`${ACCOUNT}/api/v2/statements?requestId=${randomUUID()}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${world.pat.secret}`,
      "content-type": "application/json",
      "user-agent": "test/1",
    },
    body: JSON.stringify({ statement: sql, ...fields }),
  });
}

/** The rows of a result, by column name. */
function rows(answer: Answer): Row[] {
  assert.equal(answer.status, 200, answer.body);
  const { resultSetMetaData, data } = JSON.parse(answer.body) as {
    resultSetMetaData: { rowType: { name: string }[] };
    data: (string | null)[][];
  };
  const names = resultSetMetaData.rowType.map(({ name }) => name);
  return data.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? null])));
}

function code({ body }: Answer): string {
  return (JSON.parse(body) as { code: string }).code;
}

test("shows the endpoints, public and not", async (t) => {
  const { emulator, send } = await startFor(t);
  const { world } = emulator;
  world.service.endpoints.push(createEndpoint({ name: "metrics", port: 9090, isPublic: false }));
  assert.deepEqual(rows(await statement(send, world, `SHOW ENDPOINTS IN SERVICE ${SERVICE}`)), [
    {
      name: "echoendpoint",
      port: "8000",
      port_range: null,
      protocol: "HTTP",
      is_public: "true",
      ingress_url: world.endpoint.host,
    },
    { name: "metrics", port: "9090", port_range: null, protocol: "HTTP", is_public: "false", ingress_url: null },
  ]);
});

test("has one column more in Business Critical", async (t) => {
  const { emulator, send } = await startFor(t);
  emulator.world.account.businessCritical = true;
  emulator.world.endpoint.privatelinkHost = "k7qzt2a.spcs.abcxyz.privatelink.snowflake.app";
  const [row] = rows(await statement(send, emulator.world, `show endpoints in service ${SERVICE}`));
  assert.equal(row?.["privatelink_ingress_url"], emulator.world.endpoint.privatelinkHost);
});

test("provisions an endpoint while it is being looked at; its host resolves afterwards", async (t) => {
  const { emulator, send } = await startFor(t);
  const { world } = emulator;
  world.endpoint.provisioningPolls = 2;
  const url = async (): Promise<unknown> =>
    rows(await statement(send, world, `SHOW ENDPOINTS IN SERVICE ${SERVICE}`))[0]?.["ingress_url"];
  assert.match(String(await url()), /provisioning in progress/);
  await assert.rejects(send(`https://${world.endpoint.host}/`), /502/);
  assert.match(String(await url()), /provisioning in progress/);
  assert.equal(await url(), world.endpoint.host);
  assert.equal((await send(`https://${world.endpoint.host}/`)).status, 302);
});

test("a service starts, and the ingress follows", async (t) => {
  const { emulator, send } = await startFor(t);
  const { world } = emulator;
  start(world.service, { polls: 2 });
  const headers = { authorization: `Snowflake Token="${world.pat.secret}"` };
  const look = async (): Promise<unknown[]> => {
    const { status } = await send(`https://${world.endpoint.host}/healthcheck`, { headers });
    const [row] = rows(await statement(send, world, `DESC SERVICE ${SERVICE}`));
    return [status, row?.["status"]];
  };
  assert.deepEqual(
    [await look(), await look(), await look()],
    [
      [503, "PENDING"],
      [503, "PENDING"],
      [200, "RUNNING"],
    ],
  );
});

test("shows a user's own tokens to any role, and another's to an administrator", async (t) => {
  const { emulator, send } = await startFor(t);
  const { world } = emulator;
  const show = "SHOW USER PROGRAMMATIC ACCESS TOKENS";
  const old = createPat({ name: "OLD", expiresAt: 86_400_000 });
  world.user.pats.push(old, { ...createPat({ name: "OFF" }), disabled: true });
  const shown = rows(await statement(send, world, `${show};`));
  assert.deepEqual(
    shown.map(({ name, user_name, status }) => [name, user_name, status]),
    [
      ["CI_TOKEN", "CI_BOT", "ACTIVE"],
      ["OLD", "CI_BOT", "EXPIRED"],
      ["OFF", "CI_BOT", "DISABLED"],
    ],
  );
  assert.equal(shown[1]?.["expires_at"], "86400.000000000");
  world.account.users.push(createUser("OTHER"));
  assert.equal((await statement(send, world, `${show} FOR USER OTHER`)).status, 422);
  assert.equal(rows(await statement(send, world, `${show} FOR USER CI_BOT`)).length, 3);
});

test("a suspended service is resumed by OPERATE, or by a call", async (t) => {
  const { emulator, send } = await startFor(t);
  const { world } = emulator;
  const status = async (): Promise<unknown> =>
    rows(await statement(send, world, `DESCRIBE SERVICE ${SERVICE}`))[0]?.["status"];
  world.service.startUp = { polls: 1 };
  suspend(world.service);
  assert.equal(await status(), "SUSPENDED");
  const [container] = rows(await statement(send, world, `SHOW SERVICE CONTAINERS IN SERVICE ${SERVICE}`));
  assert.deepEqual([container?.["service_status"], container?.["container_name"]], ["SUSPENDED", null]);
  assert.deepEqual(rows(await statement(send, world, `ALTER SERVICE ${SERVICE} RESUME`)), [
    { status: "Statement executed successfully." },
  ]);
  assert.deepEqual([await status(), await status()], ["PENDING", "RUNNING"]);

  await statement(send, world, `ALTER SERVICE ${SERVICE} SUSPEND`);
  const headers = { authorization: `Snowflake Token="${world.pat.secret}"` };
  assert.equal((await send(`https://${world.endpoint.host}/`, { headers })).status, 503);
  assert.deepEqual([await status(), await status()], ["PENDING", "RUNNING"]);
});

test("a container shows what it waits for", async (t) => {
  const { emulator, send } = await startFor(t);
  const { world } = emulator;
  const container = async (): Promise<unknown[]> => {
    const [row] = rows(await statement(send, world, `SHOW SERVICE CONTAINERS IN SERVICE ${SERVICE}`));
    return [row?.["service_status"], row?.["status"], row?.["message"]];
  };
  pend(world.service);
  const message = "Readiness probe is failing at path: /healthcheck, port: 8000";
  assert.deepEqual(await container(), ["PENDING", "PENDING", message]);
  run(world.service);
  assert.deepEqual(await container(), ["RUNNING", "READY", "Running"]);
});

test("a crash loop counts its restarts; a failure says why; logs are cut to the last lines", async (t) => {
  const { emulator, send } = await startFor(t);
  const { world } = emulator;
  crashLoop(world.service);
  const containers = async (): Promise<Row | undefined> =>
    rows(await statement(send, world, `SHOW SERVICE CONTAINERS IN SERVICE ${SERVICE}`))[0];
  const restarts = [await containers(), await containers(), await containers()].map((row) => row?.["restart_count"]);
  assert.deepEqual(restarts, ["1", "2", "3"]);

  world.service.steps.length = 0;
  fail(world.service, "Container was OOMKilled due to resource usage", 137);
  assert.equal((await containers())?.["message"], "Container was OOMKilled due to resource usage");
  world.service.containers[0]?.logs.push("one", "two");
  const call = `CALL SYSTEM$GET_SERVICE_LOGS(?, '0', 'echo', 2, False, '', False)`;
  const bindings = { "1": { type: "TEXT", value: SERVICE } };
  assert.deepEqual(rows(await statement(send, world, call, { bindings })), [{ SYSTEM$GET_SERVICE_LOGS: "one\ntwo" }]);
});

const privileges: { role: string; sql: string; expected: string }[] = [
  { role: "NO_ACCESS", sql: `SHOW ENDPOINTS IN SERVICE ${SERVICE}`, expected: "002003" },
  { role: "deployBot", sql: `SHOW ENDPOINTS IN SERVICE ${SERVICE}`, expected: "003001" },
  { role: "deployBot", sql: `SHOW SERVICE CONTAINERS IN SERVICE ${SERVICE}`, expected: "003001" },
  { role: "deployBot", sql: `CALL SYSTEM$GET_SERVICE_LOGS('${SERVICE}', 0, 'echo')`, expected: "003001" },
  { role: "deployBot", sql: `ALTER SERVICE ${SERVICE} RESUME`, expected: "003001" },
  { role: "SVC_CALLER", sql: "SELECT SYSTEM$GET_LOGIN_FAILURE_DETAILS('x')", expected: "003001" },
  { role: "DEPLOYBOT", sql: `SHOW ENDPOINTS IN SERVICE ${SERVICE}`, expected: "390186" },
];

for (const { role, sql, expected } of privileges) {
  test(`answers ${expected} to ${role}: ${sql}`, async (t) => {
    const { emulator, send } = await startFor(t);
    assert.equal(code(await statement(send, emulator.world, sql, { role })), expected);
  });
}

const sentences: { sql: string; expected: string }[] = [
  { sql: `SHOW ENDPOINTS IN SERVICE "TUTORIAL_DB" . data_schema."ECHO_SERVICE"`, expected: "090001" },
  { sql: `SHOW ENDPOINTS IN SERVICE "tutorial_db".DATA_SCHEMA.ECHO_SERVICE`, expected: "002003" },
  { sql: `SHOW ENDPOINTS IN SERVICE "TUTORIAL_DB.DATA_SCHEMA".ECHO_SERVICE`, expected: "090105" },
  { sql: "SHOW ENDPOINTS IN SERVICE ECHO_SERVICE", expected: "090106" },
  { sql: `SHOW ENDPOINTS IN SERVICE ${SERVICE};`, expected: "090001" },
  { sql: `/* a */ SHOW ENDPOINTS IN SERVICE ${SERVICE} -- b\n;\n`, expected: "090001" },
  { sql: `SHOW ENDPOINTS IN SERVICE ${SERVICE}; SELECT 1`, expected: "001003" },
  { sql: `describe service IDENTIFIER('${SERVICE}')`, expected: "090001" },
  { sql: `SHOW ENDPOINTS IN SERVICE IDENTIFIER('${SERVICE}')`, expected: "001003" },
  { sql: `show roles in service ${SERVICE}`, expected: "090001" },
  { sql: "show parameters like 'event_table' in account", expected: "090001" },
  { sql: "SELECT 1 AS one, CURRENT_ROLE(), SYSTEM$CLIENT_VERSION_INFO();", expected: "090001" },
  { sql: `alter service ${SERVICE} from specification $$ {"spec": {"note": "it's; -- new"}} $$`, expected: "090001" },
  { sql: "USE ROLE SVC_CALLER", expected: "391911" },
  { sql: "BEGIN", expected: "391911" },
  { sql: `SHOW ENDPOINTS IN SERVICE ${SERVICE}.x`, expected: "001003" },
  { sql: "SHOW ENDPOINTS IN SERVICE a-b.c.d", expected: "001003" },
  { sql: 'SHOW ENDPOINTS IN SERVICE "a.b', expected: "001003" },
  { sql: `SHOW SERVICES LIKE 'ECHO%' IN SCHEMA TUTORIAL_DB.DATA_SCHEMA`, expected: "090001" },
  { sql: `SHOW SERVICE INSTANCES IN SERVICE ${SERVICE}`, expected: "090001" },
  { sql: String.raw`SELECT SYSTEM$GET_SERVICE_LOGS('x\', '0', 'echo')`, expected: "001003" },
  {
    sql: `SELECT SYSTEM$GET_SERVICE_LOGS('"TUTORIAL_DB".DATA_SCHEMA.ECHO_SERVICE', '0', 'echo', 1001)`,
    expected: "001044",
  },
  { sql: `SELECT SYSTEM$GET_SERVICE_LOGS('${SERVICE}', '7', 'echo')`, expected: "395013" },
  { sql: `SELECT SYSTEM$GET_SERVICE_STATUS('${SERVICE}')`, expected: "090001" },
  { sql: `CALL SYSTEM$GET_SERVICE_LOGS(?, '0', 'echo')`, expected: "002049" },
  { sql: "CALL SYSTEM$DROP_ALL()", expected: "002140" },
  { sql: "ALTER SESSION SET TIMEZONE = 'UTC'", expected: "391911" },
  { sql: "DROP SERVICE x", expected: "001003" },
];

for (const { sql, expected } of sentences) {
  test(`answers ${expected} to ${sql}`, async (t) => {
    const { emulator, send } = await startFor(t);
    const answer = await statement(send, emulator.world, sql);
    assert.equal(code(answer), expected, answer.body);
    assert.equal(answer.status, expected === "090001" ? 200 : 422);
  });
}

const credentials: { name: string; expected: string; headers: (world: World) => Promise<Fields> | Fields }[] = [
  { name: "none", expected: "390101", headers: () => ({}) },
  {
    name: "a PAT in the ingress's scheme",
    expected: "390101",
    headers: ({ pat }) => ({ authorization: `Snowflake Token="${pat.secret}"` }),
  },
  { name: "an unknown token", expected: "390303", headers: () => bearer("x") },
  { name: "an unknown PAT", expected: "394400", headers: () => bearer("x", "PROGRAMMATIC_ACCESS_TOKEN") },
  { name: "a JWT", expected: "090001", headers: async (world) => bearer(await signedAssertion(world), "KEYPAIR_JWT") },
  {
    name: "a JWT that does not say so",
    expected: "390303",
    headers: async (world) => bearer(await signedAssertion(world)),
  },
  { name: "a bad JWT", expected: "390144", headers: () => bearer("x", "KEYPAIR_JWT") },
  { name: "an OAuth token", expected: "090001", headers: (world) => bearer(oauth(world), "OAUTH") },
  {
    name: "an expired OAuth token",
    expected: "390318",
    headers: (world) => {
      const token = oauth(world);
      world.now = () => Date.now() + 120_000;
      return bearer(token);
    },
  },
  {
    name: "a PAT without a network policy",
    expected: "390432",
    headers: (world) => {
      world.account.networkPolicy = null;
      return bearer(world.pat.secret);
    },
  },
];

function bearer(token: string, type?: string): Fields {
  return {
    authorization: `Bearer ${token}`,
    ...(type === undefined ? {} : { "x-snowflake-authorization-token-type": type }),
  };
}

function oauth({ user, account, now }: World): string {
  const token = createOAuthToken({ user, role: "SVC_CALLER", expiresAt: now() + 60_000 });
  account.oauthTokens.push(token);
  return token.secret;
}

for (const { name, expected, headers } of credentials) {
  test(`the SQL API answers ${expected} to ${name}`, async (t) => {
    const { emulator, send } = await startFor(t);
    const answer = await send(`${ACCOUNT}/api/v2/statements`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "user-agent": "test/1",
        ...((await headers(emulator.world)) as Record<string, string>),
      },
      body: JSON.stringify({ statement: "SELECT CURRENT_ROLE()" }),
    });
    assert.equal(code(answer), expected);
    assert.equal(answer.status, expected === "090001" ? 200 : 401);
  });
}

test("the SQL API makes callers poll, and runs a request id once", async (t) => {
  const { emulator, send } = await startFor(t);
  const { world } = emulator;
  world.account.queryPolls = 2;
  const headers = {
    authorization: `Bearer ${world.pat.secret}`,
    "content-type": "application/json",
    "user-agent": "t/1",
  };
  const body = JSON.stringify({ statement: `ALTER SERVICE ${SERVICE} SUSPEND` });
  const first = await send(`${ACCOUNT}/api/v2/statements?requestId=1`, { method: "POST", headers, body });
  assert.deepEqual([first.status, code(first)], [202, "333334"]);
  const again = await send(`${ACCOUNT}/api/v2/statements?requestId=1&retry=true`, { method: "POST", headers, body });
  const { statementHandle, statementStatusUrl } = JSON.parse(again.body) as Record<string, string>;
  assert.equal((JSON.parse(first.body) as Record<string, string>)["statementHandle"], statementHandle);
  const done = await send(ACCOUNT + statementStatusUrl, { headers });
  assert.deepEqual([done.status, code(done)], [200, "090001"]);
  assert.equal(world.queries.length, 1);
});

test("the SQL API cuts results into partitions", async (t) => {
  const { emulator, send } = await startFor(t);
  const { world } = emulator;
  world.account.partitionRows = 2;
  const more = ["A", "B"].map((name) => createService({ name, endpoints: [] }));
  world.account.services.push(...more);
  const answer = await statement(send, world, "SHOW SERVICES");
  assert.deepEqual(
    rows(answer).map(({ name }) => name),
    ["ECHO_SERVICE", "A"],
  );
  const { statementHandle, resultSetMetaData } = JSON.parse(answer.body) as {
    statementHandle: string;
    resultSetMetaData: { partitionInfo: { rowCount: number }[] };
  };
  assert.deepEqual(
    resultSetMetaData.partitionInfo.map(({ rowCount }) => rowCount),
    [2, 1],
  );
  const headers = { authorization: `Bearer ${world.pat.secret}`, "user-agent": "t/1" };
  const second = await send(`${ACCOUNT}/api/v2/statements/${statementHandle}?partition=1`, { headers });
  assert.equal((JSON.parse(second.body) as { data: string[][] }).data[0]?.[0], "B");
  assert.equal((await send(`${ACCOUNT}/api/v2/statements/${statementHandle}?partition=2`, { headers })).status, 400);
});

test("a session runs the same statements, polls, and sets its parameters", async (t) => {
  const { emulator, send } = await startFor(t);
  const { world } = emulator;
  const post = async (path: string, body: unknown, token?: string): Promise<Envelope> => {
    const headers = {
      "content-type": "application/json",
      ...(token === undefined ? {} : { authorization: `Snowflake Token="${token}"` }),
    };
    const answer = await send(ACCOUNT + path, { method: "POST", headers, body: JSON.stringify(body) });
    return JSON.parse(answer.body) as Envelope;
  };
  const data = {
    CLIENT_APP_ID: "PythonConnector",
    ACCOUNT_NAME: "acmeorg-dev_acct",
    LOGIN_NAME: "CI_BOT",
    PASSWORD: world.user.password,
  };
  const query = "databaseName=tutorial_db&schemaName=data_schema";
  const login = await post(`/session/v1/login-request?${query}`, { data });
  const token = String(login.data["token"]);
  const execute = (sqlText: string): ReturnType<typeof post> =>
    post(`/queries/v1/query-request?requestId=${randomUUID()}`, { sqlText }, token);

  const shown = await execute("SHOW ENDPOINTS IN SERVICE echo_service");
  assert.deepEqual(shown.data["rowset"], [["echoendpoint", "8000", null, "HTTP", "true", world.endpoint.host]]);
  assert.equal((await execute("SHOW ENDPOINTS IN SERVICE other")).code, "002003");

  const headers = { authorization: `Snowflake Token="${token}"` };
  assert.equal((await send(`https://${world.endpoint.host}/healthcheck`, { headers })).status, 500);
  await execute("ALTER SESSION SET PYTHON_CONNECTOR_QUERY_RESULT_FORMAT='json'");
  assert.equal((await send(`https://${world.endpoint.host}/healthcheck`, { headers })).status, 200);

  world.account.queryPolls = 1;
  const pending = await execute("SELECT CURRENT_ROLE()");
  assert.equal(pending.code, "333334");
  const done = await send(ACCOUNT + String(pending.data["getResultUrl"]), { headers });
  assert.match(done.body, /"rowset":\[\["SVC_CALLER"\]\]/);
  assert.equal(
    (await post("/queries/v1/query-request?requestId=1", { sqlText: "SELECT CURRENT_ROLE()" })).code,
    "390101",
  );
  assert.equal((await post("/queries/v1/query-request?requestId=1", {}, "x")).code, "390104");
});
