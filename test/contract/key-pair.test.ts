import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Setting, SignInContext } from "../../src/auth/method.ts";
import { keyPair } from "../../src/auth/methods/key-pair.ts";
import { ActionError } from "../../src/errors.ts";
import { Secret } from "../../src/lib/secrets/secret.ts";
import { systemClock } from "../../src/lib/time/clock.ts";
import { undiciHttp } from "../../src/net/undici-http.ts";
import { parseAccount } from "../../src/snowflake/account/account.ts";
import type { Emulator } from "../emulator/emulator.ts";
import { accountHost, ingressHost, startNetwork } from "./network.ts";

const masked: string[] = [];
const context: SignInContext = {
  // The proxy is there only once a test has started its network.
  http: (request) => undiciHttp(process.env)(request),
  clock: systemClock,
  limits: { timeoutMs: 60_000, maxBytes: 1024 ** 2, signal: new AbortController().signal },
  mask: (secret) => masked.push(secret.reveal()),
  signal: new AbortController().signal,
  redact: (text) => text,
  log: (line) => assert.fail(line),
  saveSession: () => assert.fail("there is no session"),
};

async function signIn({ world }: Emulator, changes: Partial<Record<Setting, string>> = {}) {
  const given = { "private-key": world.key.pkcs8, account: "ACMEORG-DEV_ACCT", user: "CI_BOT", ...changes };
  const read = (input: Setting) => (input in given ? given[input as keyof typeof given] : undefined);
  const credential = keyPair.create({
    text: read,
    secret: (input) => {
      const text = read(input);
      return text === undefined ? undefined : new Secret(text);
    },
    account: parseAccount(given.account),
    accountHost: { name: accountHost, allows: () => false },
    isInput: (input) => read(input) !== undefined,
    connection: undefined,
    object: undefined,
    nowMs: Date.now(),
    mask: (secret) => masked.push(secret.reveal()),
    idTokens: undefined,
    report: (input, fault) => assert.fail(`${input} ${fault}`),
  });
  assert.ok(credential !== undefined);
  return await credential.signIn(context, ingressHost);
}

describe("a key pair", () => {
  it("is exchanged for a token of the role, the endpoint and the time Snowflake says", async (t) => {
    const emulator = await startNetwork(t);
    const token = await signIn(emulator, { role: "deployBot" });
    const [issued] = emulator.world.exchangedTokens;
    assert.equal(token.value.reveal(), issued?.secret);
    assert.deepEqual([issued?.role, issued?.host, issued?.user.name], ["deployBot", ingressHost, "CI_BOT"]);
    assert.equal(token.expiresAt, Math.floor((issued?.expiresAt ?? 0) / 1000) * 1000);
  });

  it("signs anew at each sign-in, and masks what it signs and what it gets", async (t) => {
    const emulator = await startNetwork(t);
    const first = await signIn(emulator);
    emulator.world.now = () => Date.now() + 1000;
    const second = await signIn(emulator);
    assert.notEqual(first.value.reveal(), second.value.reveal());
    const assertions = emulator.journal.flatMap(({ body }) => new URLSearchParams(body).get("assertion") ?? []);
    assert.equal(assertions.length, 2);
    for (const secret of [...assertions, first.value.reveal(), second.value.reveal()])
      assert.ok(masked.includes(secret));
  });

  // The clock of the runner is fast or slow against Snowflake's, which takes 60 s into the future and an hour of age.
  for (const [name, skew, taken] of [
    ["85 s fast", -85, true],
    ["two minutes fast", -120, false],
    ["half an hour slow", 1800, true],
    ["an hour slow", 3600, false],
  ] as const) {
    it(`is ${taken ? "taken" : "refused"} from a runner whose clock is ${name}`, async (t) => {
      const emulator = await startNetwork(t);
      emulator.world.now = () => Date.now() + skew * 1000;
      const exchange = signIn(emulator);
      if (taken) await exchange;
      else
        await assert.rejects(
          exchange,
          (error) => error instanceof ActionError && error.failure.word === "credential-refused",
        );
    });
  }

  for (const [name, arrange, inputs, reason] of [
    [
      "the key is another's",
      (e: Emulator) => (e.world.user.publicKeys.length = 0),
      {},
      "JWT_TOKEN_INVALID_PUBLIC_KEY_FINGERPRINT_MISMATCH",
    ],
    ["there is no such user", () => 0, { user: "NOBODY" }, "JWT_TOKEN_INVALID_USER_IN_ISSUER"],
    [
      "NAME is given, not LOGIN_NAME",
      (e: Emulator) => (e.world.user.loginName = "CI.LOGIN"),
      {},
      "JWT_TOKEN_INVALID_USER_IN_ISSUER",
    ],
    ["the account is another", () => 0, { account: "ACMEORG-PROD" }, "JWT_TOKEN_INVALID_ACCOUNT_MISMATCH"],
  ] as const) {
    it(`is refused as Snowflake's administrators will read it: ${name}`, async (t) => {
      const emulator = await startNetwork(t);
      arrange(emulator);
      await assert.rejects(signIn(emulator, inputs), (error) => {
        assert.ok(error instanceof ActionError);
        const [failure] = emulator.world.loginFailures;
        assert.equal(failure?.errorCode, reason);
        assert.ok(error.failure.sql?.some((statement) => statement.includes(failure.id)));
        return error.failure.word === "credential-refused";
      });
    });
  }
});
