import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ForeignText } from "../../../../src/lib/foreign-text.ts";
import type { HttpAnswer } from "../../../../src/net/http.ts";
import { gatewayFailure } from "../../../../src/snowflake/ingress/gateway-failure.ts";

const url = new URL("https://k7q-acmeorg-dev-acct.snowflakecomputing.app/healthcheck");
const caller = { credential: "the token", renewal: "Renew it." };

const foreign = new ForeignText((text) => text.replaceAll("hunter22", "***"));

const answer = (status: number, body: string | object, headers: Record<string, string> = {}): HttpAnswer => ({
  kind: "answered",
  status,
  headers: { server: "_", ...headers },
  body: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)),
  timings: { total: 1 },
});

it("an ingress that cannot read its query in a session, in words that with another token are the app's", async () => {
  const said = answer(500, "Failed: empty data");
  assert.equal((await gatewayFailure(said, url, { ...caller, session: true }, foreign))?.word, "internal");
  assert.equal(await gatewayFailure(said, url, caller, foreign), undefined);
});

describe("the gateway, not the service, answered", () => {
  const error = (responseType: string, detail: string) => ({ responseType, requestId: "x", detail });
  for (const [word, status, body] of [
    [
      "network-policy",
      401,
      error("ERROR_UNAUTHORIZED", "Incoming request with IP/Token 1.2.3.4 is not allowed to access Snowflake."),
    ],
    ["network-policy", 401, error("ERROR_UNAUTHORIZED", "Request failed network policy check")],
    ["network-policy", 401, error("ERROR_UNAUTHORIZED", "Network policy is required.")],
    ["access-denied", 401, error("ERROR_INVALID_TOKEN", "Invalid token")],
    ["access-denied", 401, error("ERROR_UNAUTHORIZED", "The token has expired")],
    ["access-denied", 401, error("ERROR_UNAUTHORIZED", "Unauthorized request")],
    ["access-denied", 403, error("ERROR_FORBIDDEN", "Access denied.")],
    ["access-denied", 403, { responseType: "ERROR", detail: "Access denied." }],
    ["access-denied", 401, { responseType: "ERROR_UNAUTHORIZED", requestId: "5b0c0d54-7f2e-4b2c-8f43-1d9f4d2b9a10" }],
    ["access-denied", 403, "Access denied. Insufficient privileges to use APPS.PROD.HELLO"],
    ["access-denied", 403, { message: "Access denied. Insufficient privileges to use APPS.PROD.HELLO" }],
    ["access-denied", 200, "<html><p>Access denied. Insufficient privileges to use APPS.PROD.HELLO</p></html>"],
    ["access-denied", 403, "<html><p>Access denied. Insufficient privileges to use endpoint x.</p></html>"],
    [
      "service-not-ready",
      503,
      { responseType: "ERROR", detail: "Service HELLO not reachable: no service hosts found." },
    ],
    [
      "service-not-ready",
      200,
      { responseType: "ERROR", detail: "Service HELLO not reachable: no service hosts found." },
    ],
    ["service-not-ready", 503, "no service hosts found"],
    ["service-not-ready", 503, "upstream connect error or disconnect/reset before headers. reset reason: x"],
    ["service-not-ready", 502, "upstream connect error or disconnect/reset before headers"],
    ["service-not-ready", 503, "no healthy upstream"],
    ["service-not-ready", 500, { responseType: "ERROR", detail: "Something broke" }],
    ["service-not-ready", 429, error("ERROR_TOO_MANY_REQUESTS", "Slow down.")],
    ["timeout", 504, "upstream request timeout"],
    ["internal", 500, { responseType: "ERROR", detail: "Failed to resolve ingress: empty data" }],
  ] as const) {
    it(`${word}: ${status} ${JSON.stringify(body)}`, async () => {
      assert.equal((await gatewayFailure(answer(status, body), url, caller, foreign))?.word, word);
    });
  }
});

describe("the service itself answered", () => {
  for (const [status, body] of [
    [200, "I'm ready!"],
    [200, ""],
    [401, { detail: "Not authenticated" }],
    [401, { responseType: "error", detail: "x" }],
    [403, { responseType: "ERROR_X" }],
    [403, { responseType: 7, detail: "x" }],
    [403, "Forbidden"],
    [404, "no such page"],
    [500, "Internal Server Error"],
    [503, "down for maintenance"],
    [503, "see: upstream connect error"],
    [504, "the upstream request timeout was hit"],
    [200, "Access denied. Insufficient privileges to use x"],
    [200, [{ responseType: "ERROR", detail: "x" }]],
  ] as const) {
    it(`${status} ${JSON.stringify(body)}`, async () => {
      assert.equal(await gatewayFailure(answer(status, body), url, caller, foreign), undefined);
    });
  }
});

describe("what the gateway says is shown without secrets, also where it is cut", () => {
  const behind = (length: number) => `${"x".repeat(length)}hunter22`;
  for (const [name, given] of [
    ["in its error body", answer(403, { responseType: "ERROR", detail: behind(297) })],
    ["about a network policy", answer(401, { responseType: "ERROR", detail: `network policy ${behind(282)}` })],
    ["in words of its proxy", answer(503, `no healthy upstream ${behind(177)}`)],
  ] as const) {
    it(name, async () => {
      const happened = (await gatewayFailure(given, url, caller, foreign))?.happened ?? "";
      assert.match(happened, /x\*{1,3}…?"/);
      assert.doesNotMatch(happened, /hu/);
    });
  }
});
