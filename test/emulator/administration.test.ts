import assert from "node:assert/strict";
import { test } from "node:test";
import { type Client, startFor } from "./client.ts";
import type { World } from "./world/world.ts";

const ACCOUNT = "https://acmeorg-dev-acct.snowflakecomputing.com";
const SERVICE = "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE";

interface Envelope {
  readonly code: string | null;
  readonly data: { readonly token?: string; readonly rowset?: readonly (readonly string[])[]; queryId?: string } | null;
}

/** Statements in a session that begins in a role, as somebody in a worksheet runs them. */
async function worksheet(
  send: Client["send"],
  world: World,
  role: string,
): Promise<(sqlText: string) => Promise<Envelope>> {
  const post = async (path: string, body: unknown, token = ""): Promise<Envelope> => {
    const headers = { "content-type": "application/json", authorization: `Snowflake Token="${token}"` };
    const answer = await send(ACCOUNT + path, { method: "POST", headers, body: JSON.stringify(body) });
    return JSON.parse(answer.body) as Envelope;
  };
  const data = { ACCOUNT_NAME: "acmeorg-dev_acct", LOGIN_NAME: "CI_BOT", PASSWORD: world.user.password };
  const login = await post(`/session/v1/login-request?roleName=${role}`, { data });
  return async (sqlText) => await post("/queries/v1/query-request", { sqlText }, login.data?.token);
}

test("a role with USAGE on the service alone is shown no endpoint, and no error", async (t) => {
  const { emulator, send } = await startFor(t);
  const { world } = emulator;
  world.service.grants.set("SVC_CALLER", ["USAGE"]);
  const run = await worksheet(send, world, "SVC_CALLER");
  assert.deepEqual((await run(`SHOW ENDPOINTS IN SERVICE ${SERVICE}`)).data?.rowset, []);
  world.user.roles.push("TEST_ROLE");
  assert.equal((await run("USE ROLE TEST_ROLE")).code, null);
  assert.equal((await run(`SHOW ENDPOINTS IN SERVICE ${SERVICE}`)).data?.rowset?.length, 1);
});

const refused: { role: string; sql: string; code: string }[] = [
  { role: "SVC_CALLER", sql: "CREATE ROLE r", code: "003001" },
  { role: "SVC_CALLER", sql: "USE ROLE NOBODY", code: "003013" },
  { role: "ACCOUNTADMIN", sql: "CREATE USER CI_BOT", code: "002002" },
  { role: "ACCOUNTADMIN", sql: "ALTER USER nobody SET DISABLED = TRUE", code: "002003" },
  { role: "ACCOUNTADMIN", sql: "CREATE NETWORK POLICY p ALLOWED_NETWORK_RULE_LIST = ('A.B.C')", code: "002003" },
  { role: "ACCOUNTADMIN", sql: "GRANT ROLE nobody TO USER ci_bot", code: "002003" },
  { role: "ACCOUNTADMIN", sql: "ALTER USER ci_bot ADD PAT x ROLE_RESTRICTION = 'NOBODY'", code: "002003" },
  // Only the owner of a service grants its service roles.
  { role: "ACCOUNTADMIN", sql: `GRANT SERVICE ROLE ${SERVICE}!ALL_ENDPOINTS_USAGE TO ROLE NO_ACCESS`, code: "003001" },
];

for (const { role, sql, code } of refused) {
  test(`answers ${code} to ${role}: ${sql}`, async (t) => {
    const { emulator, send } = await startFor(t);
    const run = await worksheet(send, emulator.world, role);
    assert.equal((await run(sql)).code, code);
  });
}

test("a role that was made needs USAGE on database and schema before its service role counts", async (t) => {
  const { emulator, send } = await startFor(t);
  const { world } = emulator;
  world.user.roles.push("TEST_ROLE");
  const run = await worksheet(send, world, "ACCOUNTADMIN");
  const ask = async (): Promise<number> => {
    const headers = { authorization: `Snowflake Token="${secret}"` };
    return (await send(`https://${world.endpoint.host}/healthcheck`, { headers })).status;
  };
  await run("CREATE ROLE fresh");
  await run("GRANT ROLE fresh TO USER ci_bot");
  const made = await run("ALTER USER ci_bot ADD PROGRAMMATIC ACCESS TOKEN t ROLE_RESTRICTION = 'FRESH'");
  const secret = made.data?.rowset?.[0]?.[1];
  await run("USE ROLE test_role");
  await run(`GRANT SERVICE ROLE ${SERVICE}!ALL_ENDPOINTS_USAGE TO ROLE fresh`);
  assert.equal(await ask(), 403);
  await run("USE ROLE accountadmin");
  await run("GRANT USAGE ON DATABASE tutorial_db TO ROLE fresh");
  assert.equal(await ask(), 403);
  await run("GRANT USAGE ON SCHEMA tutorial_db.data_schema TO ROLE fresh");
  assert.equal(await ask(), 200);
});

test("tells a client that asks how its query is doing", async (t) => {
  const { emulator, send } = await startFor(t);
  const run = await worksheet(send, emulator.world, "SVC_CALLER");
  const { data } = await run("SELECT 1");
  const token = emulator.world.sessions[0]?.tokens.find(({ kind }) => kind === "session")?.secret;
  const headers = { authorization: `Snowflake Token="${token}"` };
  const answer = await send(`${ACCOUNT}/monitoring/queries/${data?.queryId}`, { headers });
  const { queries } = (JSON.parse(answer.body) as { data: { queries: { id: string; status: string }[] } }).data;
  assert.deepEqual(
    queries.map(({ id, status }) => ({ id, status })),
    [{ id: data?.queryId, status: "SUCCESS" }],
  );
});
