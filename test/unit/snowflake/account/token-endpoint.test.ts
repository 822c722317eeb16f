import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ActionError } from "../../../../src/errors.ts";
import { Secret } from "../../../../src/lib/secrets/secret.ts";
import { AccountAnswer } from "../../../../src/snowflake/account/account-answer.ts";
import { exchangeScope, processTokenAnswer } from "../../../../src/snowflake/account/token-endpoint.ts";
import { readExpiry } from "../../../../src/snowflake/token.ts";

const caller = { credential: "the token", renewal: "Renew it.", accountHost: "a.snowflakecomputing.com" };
const answer = (status: number, body: string) =>
  new AccountAnswer(
    caller.accountHost,
    { kind: "answered", status, headers: {}, body: Buffer.from(body), timings: { total: 1 } },
    (text) => text,
  );
const jwt = (payload: unknown) => `e30.${Buffer.from(JSON.stringify(payload)).toString("base64url")}.c2ln`;

describe("the scope of an exchange", () => {
  it("keeps the role as it is spelt", () =>
    assert.equal(exchangeScope("deployBot", "h.x"), "session:role:deployBot h.x"));
  it("is the bare host without a role", () => assert.equal(exchangeScope(undefined, "h.x"), "h.x"));
});

describe("the answer of the token endpoint is a token", () => {
  const now = 1_790_000_000_000;
  const dated = jwt({ exp: 1_790_000_600 });
  for (const [name, body, token, expiresAt] of [
    ["bare, with the expiry it carries", dated, dated, 1_790_000_600_000],
    ["bare, opaque: good for five minutes", "ver:1-hint:2-ETMs+/=", "ver:1-hint:2-ETMs+/=", now + 300_000],
    ["with white space around it", `\r\n ${dated}\n`, dated, 1_790_000_600_000],
    ["as a JSON string", JSON.stringify(dated), dated, 1_790_000_600_000],
    ["in access_token", JSON.stringify({ access_token: dated, expires_in: 599 }), dated, 1_790_000_600_000],
  ] as const) {
    it(name, async () => {
      const exchanged = await processTokenAnswer(answer(200, body), caller, now);
      assert.equal(exchanged.value.reveal(), token);
      assert.equal(exchanged.expiresAt, expiresAt);
    });
  }

  for (const [name, body] of [
    ["nothing", ""],
    ["HTML", "<html><body>Welcome</body></html>"],
    ["HTML without a blank", "<html></html>"],
    ["JSON without a token", '{"success":true}'],
    ["several words", "not a token"],
    ["a line break inside", "abc\r\nX-Evil: 1"],
    ["a quotation mark inside", '"abc\\"def"'],
    ["letters no header takes", "tokén"],
  ] as const) {
    it(`but not where it is ${name}`, async () => {
      await assert.rejects(
        processTokenAnswer(answer(200, body), caller, now),
        (error) => error instanceof ActionError && error.failure.word === "account-unreachable",
      );
    });
  }
});

describe("a refusal of the token endpoint is", () => {
  const said = (fields: object) => JSON.stringify({ data: null, success: false, ...fields });
  for (const [word, status, body] of [
    ["credential-refused", 400, said({ error: "invalid_grant", code: "390144", message: "JWT token is invalid. [x]" })],
    ["credential-refused", 401, said({ code: 390144, message: "JWT token is invalid." })],
    ["credential-refused", 400, said({ error: "invalid_grant", error_description: "JWT token is invalid." })],
    ["credential-refused", 400, said({ error: "invalid_grant" })],
    ["credential-refused", 400, "Bad Request"],
    ["role-refused", 400, said({ error: "invalid_scope" })],
    ["role-refused", 400, said({ error: "invalid_scope", code: "390317", message: "blocked" })],
    ["role-refused", 400, said({ code: "390186", message: "Role 'X' … is not granted" })],
    ["endpoint-not-found", 400, said({ error: "invalid_scope", code: "390308", message: "no such endpoint" })],
    ["network-policy", 401, said({ code: "390422", message: "Incoming request with IP/Token 1.2.3.4 is not allowed" })],
    ["network-policy", 400, said({ error: "x", message: "Incoming request with IP/Token 2001:db8::1 is not allowed" })],
    ["credential-refused", 200, said({ code: "390144", message: "JWT token is invalid. [x]" })],
    ["role-refused", 200, JSON.stringify({ error: "invalid_scope" })],
    ["account-unreachable", 403, "<html>Forbidden</html>"],
    ["account-unreachable", 404, ""],
    ["account-unreachable", 429, "slow down"],
    ["account-unreachable", 503, ""],
    ["account-unreachable", 302, ""],
    ["account-unreachable", 513, "<html>"],
  ] as const) {
    it(`${word}: ${status} ${body}`, async () => {
      await assert.rejects(
        processTokenAnswer(answer(status, body), caller, 0),
        (error) => error instanceof ActionError && error.failure.word === word,
      );
    });
  }
});

describe("the expiry of a token", () => {
  for (const [name, token, expected] of [
    ["is its exp in milliseconds", jwt({ exp: 1_790_000_000 }), 1_790_000_000_000],
    ["is unknown without exp", jwt({}), undefined],
    ["is unknown where exp is no number", jwt({ exp: "soon" }), undefined],
    ["is unknown where the payload is no object", jwt([1]), undefined],
    ["is unknown where the payload is no JSON", "e30.bm8.c2ln", undefined],
    ["is unknown with two parts", "e30.e30", undefined],
    ["is unknown of an opaque token", "ver:1-hint:2-ETMs", undefined],
  ] as const) {
    it(name, () => assert.equal(readExpiry(new Secret(token)), expected));
  }
});
