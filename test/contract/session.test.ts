import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import type { Credential, Setting, SignInContext } from "../../src/auth/method.ts";
import { session } from "../../src/auth/methods/session.ts";
import type { SavedSession } from "../../src/auth/session/session-state.ts";
import { ActionError } from "../../src/errors.ts";
import { Secret } from "../../src/lib/secrets/secret.ts";
import { systemClock } from "../../src/lib/time/clock.ts";
import { undiciHttp } from "../../src/net/undici-http.ts";
import { parseAccount } from "../../src/snowflake/account/account.ts";
import type { Emulator } from "../emulator/emulator.ts";
import { accountHost, ingressHost, startNetwork } from "./network.ts";

type CredentialWithSql = Credential & Required<Pick<Credential, "sqlAccess">>;

const hasSql = (credential: Credential | undefined): credential is CredentialWithSql =>
  credential?.sqlAccess !== undefined;

interface Scene {
  readonly emulator: Emulator;
  readonly credential: CredentialWithSql;
  readonly context: SignInContext;
  readonly masked: readonly string[];
  readonly kept: readonly SavedSession[];
}

async function scene(t: TestContext): Promise<Scene> {
  const emulator = await startNetwork(t);
  const masked: string[] = [];
  const kept: SavedSession[] = [];
  const context: SignInContext = {
    http: undiciHttp(process.env),
    clock: systemClock,
    limits: { timeoutMs: 60_000, maxBytes: 1024 ** 2, signal: new AbortController().signal },
    mask: (secret) => masked.push(secret.reveal()),
    signal: new AbortController().signal,
    redact: (text) => text,
    log: () => undefined,
    saveSession: (one) => kept.push(one),
  };
  const given = { password: emulator.world.user.password, account: "ACMEORG-DEV_ACCT", user: "CI_BOT" };
  const read = (setting: Setting) => (setting in given ? given[setting as keyof typeof given] : undefined);
  const credential = session.create({
    text: read,
    secret: (setting) => {
      const text = read(setting);
      return text === undefined ? undefined : new Secret(text);
    },
    account: parseAccount(given.account),
    accountHost: { name: accountHost, allows: () => false },
    isInput: (setting) => read(setting) !== undefined,
    connection: undefined,
    object: undefined,
    nowMs: Date.now(),
    mask: (secret) => masked.push(secret.reveal()),
    idTokens: undefined,
    report: (setting, fault) => assert.fail(`${setting} ${fault}`),
  });
  assert.ok(hasSql(credential));
  return { emulator, credential, context, masked, kept };
}

const count = ({ journal }: Emulator, path: string) => journal.filter((entry) => entry.path.startsWith(path)).length;

describe("a session", () => {
  it("is one, whoever asks for it and when", async (t) => {
    const { emulator, credential, context, kept } = await scene(t);
    const [first, second, sql] = await Promise.all([
      credential.signIn(context, ingressHost),
      credential.signIn(context, ingressHost),
      credential.sqlAccess(context),
    ]);
    assert.equal(count(emulator, "/session/v1/login-request"), 1);
    assert.equal(emulator.world.sessions.length, 1);
    assert.notEqual(first.value.reveal(), second.value.reveal());
    assert.equal(
      sql.authorization.reveal(),
      `Snowflake Token="${emulator.world.sessions[0]?.tokens.find(({ kind }) => kind === "session")?.secret}"`,
    );
    assert.deepEqual([sql.host.name, sql.kind, sql.tokenType], [accountHost, "session", undefined]);
    assert.deepEqual(
      kept.map(({ host }) => host),
      [accountHost],
    );
  });

  it("is masked, every token of it, before anything can be done with it", async (t) => {
    const { emulator, credential, context, masked } = await scene(t);
    await credential.signIn(context, ingressHost);
    for (const { secret } of emulator.world.sessions[0]?.tokens ?? []) assert.ok(masked.includes(secret));
  });

  it("runs SQL for as long as it is asked to: it is renewed before it expires", async (t) => {
    const { emulator, credential, context, kept } = await scene(t);
    emulator.world.account.lifetimes.session = 61;
    const before = await credential.sqlAccess(context);
    const clock = { ...systemClock, now: () => Date.now() + 30_000 };
    const after = await credential.sqlAccess({ ...context, clock });
    assert.notEqual(after.authorization.reveal(), before.authorization.reveal());
    const answer = await undiciHttp(process.env)({
      ...context.limits,
      method: "POST",
      url: new URL(`https://${after.host.name}/queries/v1/query-request?requestId=1`),
      headers: [
        ["Authorization", after.authorization],
        ["Content-Type", "application/json"],
      ],
      body: JSON.stringify({ sqlText: "SHOW ENDPOINTS IN SERVICE TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE" }),
    });
    assert.ok(answer.kind === "answered");
    assert.match(Buffer.from(answer.body).toString(), /"success":true/);
    assert.equal(count(emulator, "/session/v1/login-request"), 1);
    assert.equal(
      kept.at(-1)?.token.reveal(),
      /"(.*)"/.exec(after.authorization.reveal())?.[1],
      "the old token cannot delete it",
    );
  });

  it("may be asked for again after a login that failed", async (t) => {
    const { emulator, credential, context } = await scene(t);
    emulator.world.account.intercept = () => "reset";
    await assert.rejects(credential.signIn(context, ingressHost), ActionError);
    emulator.world.account.intercept = undefined;
    assert.notEqual((await credential.signIn(context, ingressHost)).value.reveal(), "");
  });

  it("that cannot issue because Snowflake is in trouble is no reason to log in again", async (t) => {
    const { emulator, credential, context } = await scene(t);
    const trouble = { status: 503, headers: {}, body: "" };
    emulator.world.account.intercept = ({ path }) => (path === "/session/token-request" ? trouble : undefined);
    await credential.signIn(context, ingressHost);
    emulator.world.account.intercept = undefined;
    await credential.signIn(context, ingressHost);
    assert.equal(count(emulator, "/session/v1/login-request"), 1);
  });
});
