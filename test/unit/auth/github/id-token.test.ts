import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fetchIdToken } from "../../../../src/auth/github/id-token.ts";
import type { SignInContext } from "../../../../src/auth/method.ts";
import { ActionError } from "../../../../src/errors.ts";
import { Secret } from "../../../../src/lib/secrets/secret.ts";
import type { HttpOutcome, HttpRequest } from "../../../../src/net/http.ts";
import { fakeClock } from "../../fake-clock.ts";

const answer = (status: number, body: unknown): HttpOutcome => ({
  kind: "answered",
  status,
  headers: {},
  body: Buffer.from(JSON.stringify(body)),
  timings: { total: 1 },
});
const token = answer(200, { value: "aaaa.bbbb.cccc" });

/** Fetches a token from a service that answers in turn, the last answer again and again. */
async function fetched(script: readonly HttpOutcome[], timeoutMs = 5_000) {
  const sent: HttpRequest[] = [];
  const events: string[] = [];
  const { signal } = new AbortController();
  const context: SignInContext = {
    http: (request) => {
      sent.push(request);
      return Promise.resolve(script[Math.min(sent.length, script.length) - 1] ?? token);
    },
    clock: fakeClock(),
    limits: { timeoutMs, maxBytes: 1024, signal },
    signal,
    mask: (secret) => events.push(`masked ${secret.reveal()}`),
    redact: (text) => text.replaceAll("hunter22", "***"),
    log: () => undefined,
    saveSession: () => undefined,
  };
  const service = { url: new URL("https://github.example/idtoken?api-version=2.0"), token: new Secret("runner-token") };
  try {
    events.push(`got ${(await fetchIdToken(service, "aud of ours", context)).reveal()}`);
  } catch (error) {
    assert.ok(error instanceof ActionError);
    events.push(`${error.failure.word}: ${error.failure.happened}`);
  }
  return { sent, events };
}

describe("GitHub's id token", () => {
  it("is asked for with the audience, and masked before anybody has it", async () => {
    const { sent, events } = await fetched([token]);
    assert.deepEqual(events, ["masked aaaa.bbbb.cccc", "got aaaa.bbbb.cccc"]);
    assert.equal(sent[0]?.url.href, "https://github.example/idtoken?api-version=2.0&audience=aud+of+ours");
    const authorization = sent[0]?.headers.find(([name]) => name === "Authorization")?.[1];
    assert.equal(authorization instanceof Secret && authorization.reveal(), "Bearer runner-token");
  });

  for (const status of [500, 503, 429]) {
    it(`is asked for again after ${status}`, async () => {
      const { sent, events } = await fetched([answer(status, {}), answer(status, {}), token]);
      assert.deepEqual([sent.length, events.at(-1)], [3, "got aaaa.bbbb.cccc"]);
    });
  }

  it("is given up after five attempts", async () => {
    const { sent, events } = await fetched([answer(503, {})]);
    assert.equal(sent.length, 5);
    assert.deepEqual(events, ["id-token-unavailable: GitHub gave no id token in 5 attempts. It answered 503."]);
  });

  it("is asked for once only where there is no time for more", async () => {
    const { sent } = await fetched([answer(503, {})], 499);
    assert.equal(sent.length, 1);
  });

  it("that is refused is refused in GitHub's words, without known secrets", async () => {
    const { sent, events } = await fetched([answer(403, { message: `${"x".repeat(196)}hunter22` })]);
    assert.equal(sent.length, 1);
    assert.match(events[0] ?? "", /^id-token-unavailable: GitHub answered 403 .*x\*\*\*"\.$/);
  });

  it("is none where something else stands there", async () => {
    for (const value of ["no token", "a.b", 'a.b"c.d', ""]) {
      const { events } = await fetched([answer(200, { value })]);
      assert.match(events[0] ?? "", /^id-token-unavailable: GitHub answered 200/);
    }
  });
});
