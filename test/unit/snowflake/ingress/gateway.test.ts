import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Secret } from "../../../../src/lib/secrets/secret.ts";
import { Deadline } from "../../../../src/lib/time/deadline.ts";
import type { HttpAnswer, HttpHeaders, HttpOutcome, HttpRequest } from "../../../../src/net/http.ts";
import { hostGuard } from "../../../../src/snowflake/host-guard.ts";
import { Gateway } from "../../../../src/snowflake/ingress/gateway.ts";
import { fakeClock } from "../../fake-clock.ts";

const host = "k7q-acmeorg-dev-acct.snowflakecomputing.app";
const question = {
  method: "POST",
  url: new URL(`https://${host}/echo?x=1`),
  headers: [
    ["X-App", "a"],
    ["X-Api-Key", new Secret("k-9f8e7d6c")],
    ["Authorization", new Secret('Snowflake Token="t"')],
  ],
  body: Buffer.from("text"),
} as const;

const answer = (status: number, headers: HttpHeaders = {}, body: string | object = ""): HttpAnswer => ({
  kind: "answered",
  status,
  headers,
  body: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)),
  timings: { total: 1 },
});
const failed = (reason: "timeout" | "connection-lost" | "response-too-large"): HttpOutcome => ({
  kind: "failed",
  reason,
  detail: "The connection broke.",
  timings: { total: 1 },
});
const signIn = (location: string) => answer(302, { location });

/** What is recognised of an answer, where the same question without a credential gets another, and what was asked. */
async function recognised(given: HttpAnswer, anonymous: HttpOutcome, allowed: readonly string[] = [], spentMs = 0) {
  const asked: HttpRequest[] = [];
  const clock = fakeClock();
  const gateway = new Gateway({
    http: (request) => {
      asked.push(request);
      return Promise.resolve(anonymous);
    },
    guard: hostGuard(allowed),
    caller: { credential: "the token", renewal: "Renew it." },
    redact: (text) => text,
  });
  const attempt = Deadline.in(1_000, clock, new AbortController().signal);
  clock.advance(spentMs);
  const failure = await gateway.recognise(given, question, attempt);
  return { failure, asked };
}

const login = "https://sfc-endpoint-login.snowflakecomputing.app/sfc-oauth-begin?x";
const refusal = { responseType: "ERROR_UNAUTHORIZED", requestId: "x", detail: "Unauthorized request" };

describe("an answer without any header of the gateway is, by what the same question without a credential gets,", () => {
  for (const [what, anonymous, word] of [
    ["a redirect to Snowflake's sign-in", signIn(login), undefined],
    ["a refusal in the gateway's own words", answer(401, {}, refusal), undefined],
    ["the same with 403", answer(403, {}, refusal), undefined],
    ["the gateway's page", answer(403, {}, "<p>Access denied. Insufficient privileges to use x</p>"), undefined],
    ["the gateway's words with 200", answer(200, {}, refusal), "connect"],
    ["the gateway's words with 503", answer(503, {}, refusal), "connect"],
    ["a header of the gateway alone", answer(200, { server: "_" }), "connect"],
    ["the same answer", answer(200), "connect"],
    ["another status", answer(403), "connect"],
    ["401", answer(401, { "www-authenticate": "Basic" }), "connect"],
    ["a redirect to a login of its own", signIn("/login"), "connect"],
    ["a redirect to a login elsewhere", signIn("https://login.example/oauth/authorize"), "connect"],
    ["a redirect to an imitation", signIn("https://sfc-endpoint-login.evil.example/sfc-oauth-begin"), "connect"],
    ["a download", failed("response-too-large"), "connect"],
    ["no answer in time", failed("timeout"), "timeout"],
    ["a broken connection", failed("connection-lost"), "timeout"],
  ] as const) {
    it(`${word === undefined ? "the service's" : `unhealthy (${word})`}: ${what}`, async () => {
      const { failure } = await recognised(answer(200), anonymous);
      assert.equal(failure?.word, word);
    });
  }

  it("asked once, with everything but what is secret, in what is left of the attempt", async () => {
    const { asked } = await recognised(answer(200), signIn(login), [], 700);
    const [{ method, url, headers, body, timeoutMs } = question as unknown as HttpRequest, ...more] = asked;
    assert.deepEqual(
      [method, url.href, headers, body, timeoutMs, more],
      ["POST", `https://${host}/echo?x=1`, [["X-App", "a"]], question.body, 300, []],
    );
  });

  it("not proven where no time is left to ask", async () => {
    const { failure, asked } = await recognised(answer(200), signIn(login), [], 1_000);
    assert.deepEqual([failure?.word, asked], ["timeout", []]);
  });

  it("taken for the service's where the user vouches for the host", async () => {
    const { failure, asked } = await recognised(answer(200), answer(200), ["snowflakecomputing.app"]);
    assert.deepEqual([failure, asked], [undefined, []]);
  });
});

describe("an answer is not examined further", () => {
  for (const [what, given, word] of [
    ["with a header of the gateway", answer(200, { server: "_" }), undefined],
    ["that is a redirect to the sign-in", signIn(login), "sign-in-required"],
    ["that is the gateway's error", answer(401, { server: "_" }, refusal), "access-denied"],
    ["that is the gateway's error without its headers", answer(401, {}, refusal), "access-denied"],
  ] as const) {
    it(what, async () => {
      const { failure, asked } = await recognised(given, answer(200));
      assert.deepEqual([failure?.word, asked], [word, []]);
    });
  }
});

describe("what the app's headers cannot tell from the gateway stays unhealthy", () => {
  const passed = {
    server: "_",
    "x-frame-options": "DENY",
    "x-content-type-options": "nosniff",
    "cross-origin-embedder-policy": "credentialless",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  };
  const page = '<title>Snowflake</title><input type="password">';
  for (const [what, given, word] of [
    [
      "a page titled Snowflake with a password",
      answer(200, { ...passed, "content-type": "text/html" }, page),
      "sign-in-required",
    ],
    ["JSON like the gateway's", answer(401, passed, refusal), "access-denied"],
    ["JSON like the gateway's, with 200", answer(200, passed, refusal), "access-denied"],
  ] as const) {
    it(what, async () => {
      const { failure } = await recognised(given, signIn(login));
      assert.equal(failure?.word, word);
    });
  }
});
