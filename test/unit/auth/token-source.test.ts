import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Credential, SignInContext } from "../../../src/auth/method.ts";
import { tokenSource } from "../../../src/auth/token-source.ts";
import { ActionError, type FailureWord } from "../../../src/errors.ts";
import { Secret } from "../../../src/lib/secret.ts";

/** A credential whose n-th sign-in gives `token-n`, or fails as it is told. */
function source(options: { renewable?: boolean; lifetimeMs?: number; failures?: readonly FailureWord[] } = {}) {
  const { renewable = true, lifetimeMs, failures = [] } = options;
  const world = { now: 1_000_000, signIns: 0, retries: [] as number[], retry: true };
  const credential: Credential = {
    kind: "test",
    caller: { credential: "the token", renewal: "Renew it." },
    introduction: "test",
    renewable,
    signIn: (_context, host) => {
      const word = failures[world.signIns++];
      world.now += 40;
      if (word !== undefined) return Promise.reject(new ActionError({ word, happened: "x", remedy: "y" }));
      const value = new Secret(`token-${world.signIns} for ${host}`);
      return Promise.resolve({ value, ...(lifetimeMs === undefined ? {} : { expiresAt: world.now + lifetimeMs }) });
    },
  };
  const clock = { now: () => world.now, random: () => 0, sleep: () => Promise.resolve() };
  const context: SignInContext = {
    http: () => Promise.reject(new Error("not used")),
    clock,
    limits: { timeoutMs: 1, maxBytes: 1, signal: new AbortController().signal },
    mask: () => undefined,
  };
  const tokens = tokenSource(credential, context, "h.x", (failure) => {
    world.retries.push(failure);
    return Promise.resolve(world.retry);
  });
  return { tokens, world, current: async () => (await tokens.current()).reveal() };
}

describe("a token", () => {
  it("is signed in for once, by all who ask together and later", async () => {
    const { current, world, tokens } = source({ lifetimeMs: 600_000 });
    assert.equal(tokens.signInMs, undefined);
    assert.deepEqual(await Promise.all([current(), current()]), ["token-1 for h.x", "token-1 for h.x"]);
    assert.equal(await current(), "token-1 for h.x");
    assert.deepEqual([world.signIns, tokens.signInMs], [1, 40]);
  });

  for (const [left, expected] of [
    [15_000, 1],
    [14_999, 2],
    [-1, 2],
  ] as const) {
    it(`with ${left} ms left is ${expected === 1 ? "still good" : "made anew"}`, async () => {
      const { current, world } = source({ lifetimeMs: 600_000 });
      await current();
      world.now += 600_000 - left;
      await current();
      assert.equal(world.signIns, expected);
    });
  }

  it("that cannot be renewed is used though it seems expired", async () => {
    const { current, world, tokens } = source({ renewable: false, lifetimeMs: -1000 });
    await current();
    await current();
    assert.deepEqual([world.signIns, tokens.renew()], [1, false]);
  });

  it("that was refused is made anew", async () => {
    const { current, tokens } = source();
    await current();
    assert.equal(tokens.renew(), true);
    assert.equal(await current(), "token-2 for h.x");
  });

  it("is tried for again while the account host cannot be reached, and only then", async () => {
    const patient = source({ failures: ["account-unreachable", "account-unreachable"] });
    assert.equal(await patient.current(), "token-3 for h.x");
    assert.deepEqual(patient.world.retries, [1, 2]);

    const refused = source({ failures: ["credential-refused"] });
    await assert.rejects(refused.current(), ActionError);
    assert.deepEqual(refused.world.retries, []);
  });

  it("is given up when there is no time left", async () => {
    const { current, world } = source({ failures: ["account-unreachable"] });
    world.retry = false;
    await assert.rejects(current(), ActionError);
  });
});
