import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeJwt } from "jose";
import { startFor } from "./client.ts";
import type { Emulator } from "./emulator.ts";
import { json } from "./transport/message.ts";

async function ask(emulator: Emulator, query: string, token?: string): Promise<Response> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN } = emulator.oidc.env;
  const authorization = `bearer ${token ?? ACTIONS_ID_TOKEN_REQUEST_TOKEN}`;
  return await fetch(url + query, { headers: { authorization } });
}

async function claims(emulator: Emulator, query: string): Promise<ReturnType<typeof decodeJwt>> {
  const { value } = (await (await ask(emulator, query)).json()) as { value: string };
  return decodeJwt(value);
}

test("an id token has GitHub's claims and the audience asked for", async (t) => {
  const { emulator } = await startFor(t);
  const { iss, aud, sub, exp = 0, iat = 0, nbf = 0 } = await claims(emulator, "&audience=snowflakecomputing.com");
  assert.equal(iss, "https://token.actions.githubusercontent.com");
  assert.equal(aud, "snowflakecomputing.com");
  assert.equal(sub, "repo:acme/app:ref:refs/heads/main");
  assert.deepEqual([exp - iat, iat - nbf], [300, 600]);
});

test("the subject comes in both formats", async (t) => {
  const { emulator } = await startFor(t);
  const { github } = emulator.world;
  github.context = "environment:prod";
  assert.equal((await claims(emulator, "")).sub, "repo:acme/app:environment:prod");
  github.subjectFormat = "immutable";
  assert.equal((await claims(emulator, "")).sub, "repo:acme@17012/app@861124043:environment:prod");
  assert.equal((await claims(emulator, "")).aud, "https://github.com/acme");
});

test("needs the token and the path the runner was given", async (t) => {
  const { emulator } = await startFor(t);
  assert.equal((await ask(emulator, "", "x")).status, 401);
  const url = new URL("/idtoken?api-version=2.0", emulator.oidc.env["ACTIONS_ID_TOKEN_REQUEST_URL"]);
  assert.equal((await fetch(url)).status, 404);
});

test("fails as the test says", async (t) => {
  const { emulator } = await startFor(t);
  const { github } = emulator.world;
  const faults = [json(503, {}), json(500, {})];
  github.intercept = () => faults.shift();
  const statuses = [await ask(emulator, ""), await ask(emulator, ""), await ask(emulator, "")].map(
    ({ status }) => status,
  );
  assert.deepEqual(statuses, [503, 500, 200]);
  github.intercept = () => "reset";
  await assert.rejects(ask(emulator, ""));
  const heard = new Promise<void>((resolve) => {
    github.intercept = () => {
      resolve();
      return "silent";
    };
  });
  await assert.rejects(Promise.all([ask(emulator, ""), heard.then(emulator.close)]));
});
