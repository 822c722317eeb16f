import assert from "node:assert/strict";
import { test } from "node:test";
import { startFor } from "./client.ts";
import { signedAssertion } from "./signed-assertion.ts";
import { createKey } from "./world/key.ts";
import type { World } from "./world/world.ts";

const URL = "https://acmeorg-dev-acct.snowflakecomputing.com/oauth/token";
const HOST = "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app";
const FORM = { "content-type": "application/x-www-form-urlencoded" };

async function form(world: World, changes: Record<string, string> = {}): Promise<string> {
  return new URLSearchParams({
    grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
    scope: `session:role:SVC_CALLER ${HOST}`,
    assertion: await signedAssertion(world),
    ...changes,
  }).toString();
}

test("the answer is the bare token, and the token opens the endpoint", async (t) => {
  const { emulator, send } = await startFor(t);
  const answer = await send(URL, { method: "POST", headers: FORM, body: await form(emulator.world) });
  assert.equal(answer.status, 200);
  assert.match(answer.body, /^[\w-]+\.[\w-]+\.[\w-]+$/);
  const headers = { authorization: `Snowflake Token="${answer.body}"` };
  assert.equal((await send(`https://${HOST}/healthcheck`, { headers })).body, "I'm ready!");
  const { forwarded } = emulator.journal.at(-1) ?? {};
  assert.equal(forwarded?.role, "SVC_CALLER");
});

const accepted: { name: string; change: (world: World) => Promise<Record<string, string>> | Record<string, string> }[] =
  [
    { name: "a scope without a role: the user's default", change: () => ({ scope: HOST }) },
    { name: "a role of mixed case, as stored", change: () => ({ scope: `session:role:deployBot ${HOST}` }) },
    {
      name: "times in milliseconds",
      change: async (world) => ({
        assertion: await signedAssertion(world, { claims: { iat: world.now(), exp: world.now() + 3_540_000 } }),
      }),
    },
    {
      name: "the locator as account",
      change: async (world) => ({
        assertion: await signedAssertion(world, {
          claims: {
            iss: `${world.account.locator}.CI_BOT.${world.key.fingerprint}`,
            sub: `${world.account.locator}.CI_BOT`,
          },
        }),
      }),
    },
    {
      name: "the second of two registered keys",
      change: async (world) => {
        const key = await createKey();
        world.user.publicKeys.push(key.publicKey);
        const iss = `ACMEORG-DEV_ACCT.CI_BOT.${key.fingerprint}`;
        return { assertion: await signedAssertion(world, { claims: { iss }, privateKey: key.pkcs8 }) };
      },
    },
  ];

for (const { name, change } of accepted) {
  test(`takes ${name}`, async (t) => {
    const { emulator, send } = await startFor(t);
    const body = await form(emulator.world, await change(emulator.world));
    assert.equal((await send(URL, { method: "POST", headers: FORM, body })).status, 200);
  });
}

const refused: {
  name: string;
  error: string;
  code?: string;
  change?: (world: World) => Promise<Record<string, string>> | Record<string, string>;
}[] = [
  { name: "another grant type", error: "unsupported_grant_type", change: () => ({ grant_type: "client_credentials" }) },
  { name: "no assertion", error: "invalid_request", change: () => ({ assertion: "" }) },
  { name: "no scope", error: "invalid_request", change: () => ({ scope: "" }) },
  {
    name: "a role in the wrong case",
    error: "invalid_scope",
    change: () => ({ scope: `session:role:svc_caller ${HOST}` }),
  },
  {
    name: "a role that is not granted",
    error: "invalid_scope",
    change: () => ({ scope: `session:role:TEST_ROLE ${HOST}` }),
  },
  {
    name: "a privileged role",
    error: "invalid_scope",
    code: "390317",
    change: () => ({ scope: `session:role:ACCOUNTADMIN ${HOST}` }),
  },
  { name: "session:scope", error: "invalid_scope", change: () => ({ scope: `session:scope:SVC_CALLER ${HOST}` }) },
  { name: "two blanks", error: "invalid_scope", change: () => ({ scope: `session:role:SVC_CALLER  ${HOST}` }) },
  { name: "a role without a host", error: "invalid_scope", change: () => ({ scope: "session:role:SVC_CALLER" }) },
  { name: "a host with a scheme", error: "invalid_scope", change: () => ({ scope: `https://${HOST}` }) },
  { name: "a host with a path", error: "invalid_scope", change: () => ({ scope: `${HOST}/healthcheck` }) },
  { name: "a host with a port", error: "invalid_scope", change: () => ({ scope: `${HOST}:443` }) },
  { name: "an unknown host", error: "invalid_scope", change: () => ({ scope: HOST.replace("k7", "k8") }) },
  {
    name: "an address outside the network policy",
    error: "invalid_grant",
    code: "390422",
    change: (world) => {
      world.clientIp = "198.51.100.1";
      return {};
    },
  },
];

for (const { name, error, code, change } of refused) {
  test(`refuses ${name}`, async (t) => {
    const { emulator, send } = await startFor(t);
    const body = await form(emulator.world, await change?.(emulator.world));
    const answer = await send(URL, { method: "POST", headers: FORM, body });
    assert.equal(answer.status, 400);
    const refusal = JSON.parse(answer.body) as Record<string, unknown>;
    assert.equal(refusal["error"], error);
    if (code !== undefined) assert.equal(refusal["code"], code);
    assert.equal(emulator.world.exchangedTokens.length, 0);
  });
}

const assertions: { name: string; errorCode: string; make: (world: World) => Promise<string> | string }[] = [
  { name: "what is no JWT", errorCode: "JWT_TOKEN_INVALID", make: () => "abc" },
  {
    name: "RS512",
    errorCode: "JWT_TOKEN_INVALID_ALGORITHM",
    make: (world) => signedAssertion(world, { algorithm: "RS512" }),
  },
  {
    name: "an issuer without a fingerprint",
    errorCode: "JWT_TOKEN_INVALID_USER_IN_ISSUER",
    make: (world) => signedAssertion(world, { claims: { iss: "ACMEORG-DEV_ACCT.CI_BOT" } }),
  },
  {
    name: "a subject that is not the issuer's",
    errorCode: "JWT_TOKEN_INVALID_USER_IN_ISSUER",
    make: (world) => signedAssertion(world, { claims: { sub: "ACMEORG-DEV_ACCT.OTHER" } }),
  },
  {
    name: "another account",
    errorCode: "JWT_TOKEN_INVALID_ACCOUNT_MISMATCH",
    make: (world) => named(world, "ACMEORG-DEV-ACCT.CI_BOT"),
  },
  {
    name: "an unknown user",
    errorCode: "JWT_TOKEN_INVALID_USER_IN_ISSUER",
    make: (world) => named(world, "ACMEORG-DEV_ACCT.NOBODY"),
  },
  {
    name: "NAME where LOGIN_NAME differs",
    errorCode: "JWT_TOKEN_INVALID_USER_IN_ISSUER",
    make: (world) => {
      world.user.loginName = "ci@acme.example";
      return named(world, "ACMEORG-DEV_ACCT.CI_BOT");
    },
  },
  {
    name: "a user in lower case",
    errorCode: "JWT_TOKEN_INVALID_USER_IN_ISSUER",
    make: (world) => named(world, "ACMEORG-DEV_ACCT.ci_bot"),
  },
  {
    name: "a key that is not registered",
    errorCode: "JWT_TOKEN_INVALID_PUBLIC_KEY_FINGERPRINT_MISMATCH",
    make: async (world) => {
      const { fingerprint, pkcs8 } = await createKey();
      const iss = `ACMEORG-DEV_ACCT.CI_BOT.${fingerprint}`;
      return signedAssertion(world, { claims: { iss }, privateKey: pkcs8 });
    },
  },
  {
    name: "a signature by another key",
    errorCode: "JWT_TOKEN_INVALID_SIGNATURE",
    make: async (world) => signedAssertion(world, { privateKey: (await createKey()).pkcs8 }),
  },
  {
    name: "no issue time",
    errorCode: "JWT_TOKEN_MISSING_ISSUE_OR_EXPIRATION_TIME",
    make: (world) => timed(world, undefined, 60),
  },
  {
    name: "no expiry",
    errorCode: "JWT_TOKEN_MISSING_ISSUE_OR_EXPIRATION_TIME",
    make: (world) => timed(world, 0, undefined),
  },
  { name: "an issue time to come", errorCode: "JWT_TOKEN_INVALID_ISSUE_TIME", make: (world) => timed(world, 90, 3600) },
  {
    name: "one that has expired",
    errorCode: "JWT_TOKEN_INVALID_EXPIRATION_TIME",
    make: (world) => timed(world, -120, -1),
  },
  {
    name: "more than an hour",
    errorCode: "JWT_TOKEN_INVALID_EXPIRATION_TIME",
    make: (world) => timed(world, -10, 3600),
  },
];

function named(world: World, subject: string): Promise<string> {
  return signedAssertion(world, { claims: { iss: `${subject}.${world.key.fingerprint}`, sub: subject } });
}

function timed(world: World, iat: number | undefined, exp: number | undefined): Promise<string> {
  const at = (seconds: number | undefined): unknown =>
    seconds === undefined ? undefined : Math.floor(world.now() / 1000) + seconds;
  return signedAssertion(world, { claims: { iat: at(iat), exp: at(exp) } as { iat: number; exp: number } });
}

for (const { name, errorCode, make } of assertions) {
  test(`refuses an assertion: ${name}`, async (t) => {
    const { emulator, send } = await startFor(t);
    const body = await form(emulator.world, { assertion: await make(emulator.world) });
    const answer = await send(URL, { method: "POST", headers: FORM, body });
    const refusal = JSON.parse(answer.body) as Record<string, unknown>;
    assert.deepEqual([answer.status, refusal["error"], refusal["code"]], [400, "invalid_grant", "390144"]);
    const [failure] = emulator.world.loginFailures;
    assert.equal(failure?.errorCode, errorCode);
    assert.equal(refusal["message"], `JWT token is invalid. [${failure?.id}]`);
  });
}

test("takes only a form, only by POST, each field once", async (t) => {
  const { emulator, send } = await startFor(t);
  const body = await form(emulator.world);
  const asJson = JSON.stringify(Object.fromEntries(new URLSearchParams(body)));
  assert.equal(
    (await send(URL, { method: "POST", headers: { "content-type": "application/json" }, body: asJson })).status,
    400,
  );
  assert.equal((await send(URL, { method: "POST", body })).status, 400);
  assert.equal((await send(URL, { method: "POST", headers: FORM, body: `${body}&scope=${HOST}` })).status, 400);
  assert.equal((await send(`${URL}?${body}`)).status, 405);
  assert.equal(emulator.world.exchangedTokens.length, 0);
});

test("refusals are 401 where the test says so", async (t) => {
  const { emulator, send } = await startFor(t);
  emulator.world.answers.tokenRefusalStatus = 401;
  assert.equal((await send(URL, { method: "POST", headers: FORM, body: "" })).status, 401);
});

test("the host of an unknown account answers 403 with a page", async (t) => {
  const { send } = await startFor(t);
  const answer = await send("https://acmeorg-other.snowflakecomputing.com/oauth/token", {
    method: "POST",
    headers: FORM,
  });
  assert.equal(answer.status, 403);
  assert.match(String(answer.headers["content-type"]), /^text\/html/);
});
