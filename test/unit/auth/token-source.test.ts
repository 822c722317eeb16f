import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Credential, IngressToken, SignInContext } from "../../../src/auth/method.ts";
import { TokenSource } from "../../../src/auth/token-source.ts";
import { ActionError, type Failure } from "../../../src/errors.ts";
import { Secret } from "../../../src/lib/secrets/secret.ts";
import { fakeClock } from "../fake-clock.ts";

const unreachable: Failure = { word: "account-unreachable", happened: "No answer.", remedy: "None." };

interface Scene {
  readonly lifetimeMs?: number;
  readonly renewable?: boolean;
  /** Failures of the first sign-ins, in their order. */
  readonly failures?: readonly Failure[];
  readonly retries?: number;
}

function source({ lifetimeMs, renewable = true, failures = [], retries = 10 }: Scene = {}) {
  const clock = fakeClock();
  const place = { host: "host.example" };
  let signIns = 0;
  const credential: Credential = {
    kind: "test",
    caller: { credential: "the token", renewal: "Make a new one." },
    introduction: "a test",
    perHost: true,
    renewable,
    dryRun: () => ({ lines: [] }),
    signIn(): Promise<IngressToken> {
      const failure = failures[signIns];
      signIns++;
      clock.advance(40);
      if (failure !== undefined) return Promise.reject(new ActionError(failure));
      const value = new Secret(`token-${signIns}`);
      return Promise.resolve(lifetimeMs === undefined ? { value } : { value, expiresAt: clock.now() + lifetimeMs });
    },
  };
  const context: SignInContext = {
    clock,
    http: () => Promise.reject(new Error("The credential of this test sends nothing")),
    limits: { timeoutMs: 1, maxBytes: 1, signal: new AbortController().signal },
    signal: new AbortController().signal,
    mask: () => undefined,
    redact: (text) => text,
    log: () => undefined,
    saveSession: () => undefined,
  };
  const tokens = new TokenSource({
    credential,
    context,
    ingressHost: () => place.host,
    retry: (_failure, number) => Promise.resolve(number <= retries),
  });
  const current = async () => (await tokens.current()).reveal();
  return { tokens, current, clock, place, count: () => signIns };
}

suite("the token source", () => {
  test("signs in once for all that ask, also at the same time", async () => {
    const { current, count, tokens } = source({ lifetimeMs: 600_000 });
    assert.deepEqual(await Promise.all([current(), current(), current()]), ["token-1", "token-1", "token-1"]);
    assert.equal(await current(), "token-1");
    assert.deepEqual([count(), tokens.signInMs], [1, 40]);
  });

  test("signs in anew, once for all, before the token expires", async () => {
    const { current, count, clock } = source({ lifetimeMs: 60_000 });
    await current();
    clock.advance(44_000);
    assert.equal(await current(), "token-1");
    clock.advance(2_000);
    assert.deepEqual(await Promise.all([current(), current(), current()]), ["token-2", "token-2", "token-2"]);
    assert.equal(count(), 2);
  });

  test("uses a token of a short life for half of it", async () => {
    const { current, clock } = source({ lifetimeMs: 4_000 });
    await current();
    clock.advance(1_900);
    assert.equal(await current(), "token-1");
    clock.advance(200);
    assert.equal(await current(), "token-2");
  });

  test("keeps a token that cannot be had anew", async () => {
    const { current, clock } = source({ lifetimeMs: 1_000, renewable: false });
    await current();
    clock.advance(60_000);
    assert.equal(await current(), "token-1");
  });

  test("renews a refused token once, also when several checks were refused with it", async () => {
    const { tokens, current, count } = source();
    const refused = await tokens.current();
    assert.equal(tokens.renew(refused), true);
    assert.equal(await current(), "token-2");
    assert.equal(tokens.renew(refused), true);
    assert.equal(await current(), "token-2");
    assert.equal(count(), 2);
  });

  test("signs in anew, once for all, where the endpoint has moved", async () => {
    const { current, place, count } = source();
    await current();
    place.host = "moved.example";
    assert.deepEqual(await Promise.all([current(), current()]), ["token-2", "token-2"]);
    assert.equal(count(), 2);
  });

  test("does not renew what signing in does not change", async () => {
    const { tokens, current } = source({ renewable: false });
    assert.equal(tokens.renew(await tokens.current()), false);
    assert.equal(await current(), "token-1");
  });

  test("tries again while the account cannot be reached", async () => {
    const { current, count } = source({ failures: [unreachable, unreachable] });
    assert.equal(await current(), "token-3");
    assert.equal(count(), 3);
  });

  test("gives up when there is no more time, and does not begin again for those who ask later", async () => {
    const { current, count } = source({ failures: Array<Failure>(9).fill(unreachable), retries: 2 });
    await assert.rejects(current(), ActionError);
    await assert.rejects(current(), ActionError);
    assert.equal(count(), 3);
  });

  for (const failure of [
    { ...unreachable, lasting: true as const },
    { ...unreachable, word: "credential-refused" as const },
    { ...unreachable, word: "role-refused" as const },
    { ...unreachable, word: "network-policy" as const },
  ]) {
    test(`does not try again after ${failure.word}${"lasting" in failure ? " that stays" : ""}`, async () => {
      const { current, count } = source({ failures: [failure] });
      await assert.rejects(current(), ActionError);
      assert.equal(count(), 1);
    });
  }
});
