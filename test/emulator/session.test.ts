import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { redirectTo } from "./account/routes.ts";
import { type Client, startFor } from "./client.ts";
import { signIdToken } from "./oidc/issuer.ts";
import { signedAssertion } from "./signed-assertion.ts";
import { createOAuthToken } from "./world/oauth-token.ts";
import { createPat } from "./world/pat.ts";
import type { World } from "./world/world.ts";

const ACCOUNT = "https://acmeorg-dev-acct.snowflakecomputing.com";
const ENDPOINT = "https://k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app/healthcheck";

interface Envelope {
  readonly success: boolean;
  readonly code: string | null;
  readonly message: string | null;
  readonly data: Record<string, unknown> | null;
}

type Fields = Record<string, unknown>;

/** Posts to the account host and reads the envelope. */
async function post(send: Client["send"], path: string, body: unknown, token?: string): Promise<Envelope> {
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (token !== undefined) headers["authorization"] = `Snowflake Token="${token}"`;
  const answer = await send(ACCOUNT + path, { method: "POST", headers, body: JSON.stringify(body) });
  return JSON.parse(answer.body) as Envelope;
}

function login(send: Client["send"], fields: Fields, query = ""): Promise<Envelope> {
  const data = { CLIENT_APP_ID: "JavaScript", ACCOUNT_NAME: "acmeorg-dev_acct", ...fields };
  return post(send, `/session/v1/login-request?requestId=1${query}`, { data });
}

async function call(send: Client["send"], token: unknown): Promise<number> {
  return (await send(ENDPOINT, { headers: { authorization: `Snowflake Token="${String(token)}"` } })).status;
}

const password = ({ user }: World): Fields => ({ LOGIN_NAME: "ci_bot", PASSWORD: user.password });

const methods: { name: string; fields: (world: World) => Promise<Fields> | Fields }[] = [
  { name: "a password", fields: password },
  {
    name: "a PAT as password",
    fields: ({ pat }) => ({ LOGIN_NAME: "CI_BOT", PASSWORD: pat.secret, AUTHENTICATOR: "SNOWFLAKE" }),
  },
  { name: "a PAT", fields: ({ pat }) => ({ TOKEN: pat.secret, AUTHENTICATOR: "PROGRAMMATIC_ACCESS_TOKEN" }) },
  {
    name: "a key-pair JWT",
    fields: async (world) => ({ TOKEN: await signedAssertion(world), AUTHENTICATOR: "SNOWFLAKE_JWT" }),
  },
  {
    name: "an OAuth token",
    fields: (world) => {
      const token = createOAuthToken({ user: world.user, role: "SVC_CALLER", expiresAt: world.now() + 60_000 });
      world.account.oauthTokens.push(token);
      return { TOKEN: token.secret, AUTHENTICATOR: "OAUTH" };
    },
  },
  { name: "an id token of GitHub", fields: (world) => withIdToken(world) },
];

async function withIdToken({ github, now }: World, audience = "snowflakecomputing.com"): Promise<Fields> {
  return { AUTHENTICATOR: "WORKLOAD_IDENTITY", PROVIDER: "OIDC", TOKEN: await signIdToken(github, audience, now()) };
}

for (const { name, fields } of methods) {
  test(`logs in with ${name}; the login token and an issued one open the endpoint until the session is deleted`, async (t) => {
    const { emulator, send } = await startFor(t);
    const { data, success } = await login(send, await fields(emulator.world));
    assert.equal(success, true);
    assert.match(JSON.stringify(data), /"roleName":"SVC_CALLER"/);
    const body = { oldSessionToken: data?.["token"], requestType: "ISSUE" };
    const issued = await post(send, "/session/token-request", body, String(data?.["masterToken"]));
    assert.equal(issued.data?.["validityInSecondsST"], 3600);
    assert.equal(await call(send, data?.["token"]), 200);
    assert.equal(await call(send, issued.data?.["sessionToken"]), 200);
    assert.equal(await call(send, data?.["masterToken"]), 302);

    const token = String(data?.["token"]);
    assert.equal((await post(send, "/session/heartbeat", undefined, token)).success, true);
    assert.equal((await post(send, "/session?delete=true", {}, token)).success, true);
    assert.equal(await call(send, token), 302);
    assert.equal(await call(send, issued.data?.["sessionToken"]), 302);
    assert.equal((await post(send, "/session?delete=true", {}, token)).code, "390111");
    assert.equal((await post(send, "/session/token-request", body, String(data?.["masterToken"]))).code, "390113");
  });
}

const refused: { name: string; code: string; query?: string; fields: (world: World) => Promise<Fields> | Fields }[] = [
  { name: "a wrong password", code: "390100", fields: () => ({ LOGIN_NAME: "CI_BOT", PASSWORD: "x" }) },
  { name: "an unknown user", code: "390100", fields: ({ user }) => ({ LOGIN_NAME: "CI", PASSWORD: user.password }) },
  {
    name: "a disabled user",
    code: "390100",
    fields: (world) => {
      world.user.disabled = true;
      return password(world);
    },
  },
  { name: "no password", code: "390400", fields: () => ({ LOGIN_NAME: "CI_BOT" }) },
  { name: "another account", code: "390400", fields: (world) => ({ ...password(world), ACCOUNT_NAME: "acmeorg-dev" }) },
  { name: "no client", code: "390400", fields: (world) => ({ ...password(world), CLIENT_APP_ID: undefined }) },
  {
    name: "an unknown authenticator",
    code: "390400",
    fields: (world) => ({ ...password(world), AUTHENTICATOR: "constructor" }),
  },
  { name: "a role that is not granted", code: "390186", query: "&roleName=TEST_ROLE", fields: password },
  { name: "an unknown role", code: "390189", query: "&roleName=NOBODY", fields: password },
  { name: "a role of mixed case without quotes", code: "390189", query: "&roleName=deployBot", fields: password },
  {
    name: "an assertion that is over a minute old",
    code: "390144",
    fields: async (world) => {
      const iat = Math.floor(world.now() / 1000) - 61;
      return { AUTHENTICATOR: "SNOWFLAKE_JWT", TOKEN: await signedAssertion(world, { claims: { iat } }) };
    },
  },
  {
    name: "an assertion of another than the login name",
    code: "390144",
    fields: async (world) => ({ AUTHENTICATOR: "SNOWFLAKE_JWT", TOKEN: await signedAssertion(world), LOGIN_NAME: "X" }),
  },
  {
    name: "an unknown PAT",
    code: "394400",
    fields: () => ({ AUTHENTICATOR: "PROGRAMMATIC_ACCESS_TOKEN", TOKEN: "a.b.c" }),
  },
  {
    name: "an expired PAT",
    code: "394400",
    fields: ({ pat }) => {
      pat.expiresAt = 0;
      return { AUTHENTICATOR: "PROGRAMMATIC_ACCESS_TOKEN", TOKEN: pat.secret };
    },
  },
  {
    name: "a PAT without a network policy",
    code: "390432",
    fields: ({ account, pat }) => {
      account.networkPolicy = null;
      return { AUTHENTICATOR: "PROGRAMMATIC_ACCESS_TOKEN", TOKEN: pat.secret };
    },
  },
  {
    name: "a role beyond the PAT's restriction",
    code: "390186",
    query: "&roleName=%22deployBot%22",
    fields: ({ user }) => {
      const pat = createPat({ roleRestriction: "SVC_CALLER" });
      user.pats.push(pat);
      return { AUTHENTICATOR: "PROGRAMMATIC_ACCESS_TOKEN", TOKEN: pat.secret };
    },
  },
  {
    name: "an address outside the network policy",
    code: "390422",
    fields: (world) => {
      world.clientIp = "198.51.100.1";
      return password(world);
    },
  },
  { name: "an unknown OAuth token", code: "390303", fields: () => ({ AUTHENTICATOR: "OAUTH", TOKEN: "x" }) },
  { name: "an expired OAuth token", code: "390318", fields: (world) => withOAuth(world, { expiresAt: 0 }) },
  {
    name: "an OAuth token of another user",
    code: "390309",
    fields: (world) => ({ ...withOAuth(world, {}), LOGIN_NAME: "X" }),
  },
  {
    name: "an OAuth token for a privileged role",
    code: "390317",
    fields: (world) => withOAuth(world, { role: "ACCOUNTADMIN" }),
  },
  {
    name: "an id token for another audience",
    code: "390401",
    fields: (world) => withIdToken(world, "https://github.com/acme"),
  },
  {
    name: "an id token of another subject",
    code: "390401",
    fields: (world) => {
      world.github.context = "pull_request";
      return withIdToken(world);
    },
  },
  {
    name: "an id token in the other subject format",
    code: "390401",
    fields: (world) => {
      world.github.subjectFormat = "immutable";
      return withIdToken(world);
    },
  },
  {
    name: "an id token of another issuer",
    code: "390401",
    fields: async (world) => withIdToken({ ...world, github: { ...world.github, issuer: "https://token.example" } }),
  },
  {
    name: "an expired id token",
    code: "390401",
    fields: async (world) => ({ ...(await withIdToken({ ...world, now: () => Date.now() - 400_000 })) }),
  },
  {
    name: "another cloud's attestation",
    code: "390401",
    fields: async (world) => ({ ...(await withIdToken(world)), PROVIDER: "AWS" }),
  },
  {
    name: "what the account refuses",
    code: "394508",
    fields: (world) => {
      world.account.loginRefusal = "mfa";
      return password(world);
    },
  },
];

function withOAuth(world: World, changes: { role?: string; expiresAt?: number }): Fields {
  const token = createOAuthToken({ user: world.user, role: "SVC_CALLER", expiresAt: world.now() + 60_000, ...changes });
  world.account.oauthTokens.push(token);
  return { TOKEN: token.secret, AUTHENTICATOR: "OAUTH" };
}

for (const { name, code, query, fields } of refused) {
  test(`refuses to log in: ${name}`, async (t) => {
    const { emulator, send } = await startFor(t);
    const answer = await login(send, await fields(emulator.world), query);
    assert.deepEqual([answer.success, answer.code], [false, code]);
    assert.equal(emulator.world.sessions.length, 0);
  });
}

test("takes a role by its quoted name, as SQL would", async (t) => {
  const { emulator, send } = await startFor(t);
  const { data } = await login(send, password(emulator.world), "&roleName=%22deployBot%22");
  assert.match(JSON.stringify(data), /"roleName":"deployBot"/);
  await call(send, data?.["token"]);
  assert.equal(emulator.journal.at(-1)?.forwarded?.role, "deployBot");
});

const formats: { client: string; parameters?: Fields; status: number }[] = [
  { client: "JavaScript", status: 200 },
  { client: "PythonConnector", status: 500 },
  { client: "PythonConnector", parameters: { PYTHON_CONNECTOR_QUERY_RESULT_FORMAT: "json" }, status: 200 },
  { client: "PythonConnector", parameters: { JDBC_QUERY_RESULT_FORMAT: "JSON" }, status: 500 },
  { client: "JDBC", parameters: { jdbc_query_result_format: "JSON" }, status: 200 },
  { client: "Mine", status: 500 },
];

for (const { client, parameters, status } of formats) {
  test(`a session of ${client} with ${JSON.stringify(parameters ?? {})} gets ${status} from the ingress`, async (t) => {
    const { emulator, send } = await startFor(t);
    const fields = { ...password(emulator.world), CLIENT_APP_ID: client, SESSION_PARAMETERS: parameters };
    const { data } = await login(send, fields);
    assert.equal(await call(send, data?.["token"]), status);
  });
}

test("renewal replaces the session token; tokens expire", async (t) => {
  const { emulator, send } = await startFor(t);
  const { world } = emulator;
  const { data } = await login(send, password(world));
  const [token, master] = [String(data?.["token"]), String(data?.["masterToken"])];
  const renewed = await post(send, "/session/token-request", { oldSessionToken: token, requestType: "RENEW" }, master);
  assert.equal(await call(send, token), 302);
  const fresh = String(renewed.data?.["sessionToken"]);
  assert.equal(await call(send, fresh), 200);

  world.now = () => Date.now() + 3_601_000;
  assert.equal(await call(send, fresh), 302);
  assert.equal((await post(send, "/session/heartbeat", undefined, fresh)).code, "390112");
  world.now = () => Date.now() + 14_401_000;
  const late = await post(send, "/session/token-request", { oldSessionToken: fresh, requestType: "ISSUE" }, master);
  assert.equal(late.code, "390114");
});

test("a token request needs the master token, the old token and a known type", async (t) => {
  const { emulator, send } = await startFor(t);
  const { data } = await login(send, password(emulator.world));
  const [token, master] = [String(data?.["token"]), String(data?.["masterToken"])];
  const request = (body: unknown, bearer?: string): Promise<Envelope> =>
    post(send, "/session/token-request", body, bearer);
  const body = { oldSessionToken: token, requestType: "ISSUE" };
  assert.equal((await request(body)).code, "390101");
  assert.equal((await request(body, "x")).code, "390113");
  assert.equal((await request(body, token)).code, "390115");
  assert.equal((await request({ ...body, requestType: "CLONE" }, master)).code, "390400");
  assert.equal((await request({ ...body, oldSessionToken: "x" }, master)).code, "390400");
});

test("reads gzip, and rejects what only claims to be gzip", async (t) => {
  const { emulator, send } = await startFor(t);
  const data = { CLIENT_APP_ID: "JavaScript", ACCOUNT_NAME: "acmeorg-dev_acct", ...password(emulator.world) };
  const headers = { "content-type": "application/json", "content-encoding": "gzip" };
  const url = `${ACCOUNT}/session/v1/login-request?request_id=1`;
  const text = JSON.stringify({ data });
  const answer = await send(url, { method: "POST", headers, body: gzipSync(text) });
  assert.equal((JSON.parse(answer.body) as Envelope).success, true);
  assert.equal(emulator.journal.at(-1)?.body, text);
  assert.equal((await send(url, { method: "POST", headers, body: text })).status, 400);
});

test("can redirect callers to another host", async (t) => {
  const { emulator, send } = await startFor(t);
  emulator.world.account.intercept = redirectTo("acmeorg-dev_acct.snowflakecomputing.com", 308);
  const path = "/session/v1/login-request?requestId=1";
  const {
    status,
    headers: { location },
  } = await send(ACCOUNT + path, { method: "POST", body: "{}" });
  assert.deepEqual([status, location], [308, `https://acmeorg-dev_acct.snowflakecomputing.com${path}`]);
  assert.equal((await send(String(location), { method: "POST", body: "{}" })).status, 200);
});
