import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { HttpAnswer, HttpHeaders } from "../../../../src/net/http.ts";
import { hasGatewayHeader, withoutGatewayCookies } from "../../../../src/snowflake/ingress/gateway-headers.ts";

const answer = (headers: HttpHeaders): HttpAnswer => ({
  kind: "answered",
  status: 200,
  headers,
  body: Buffer.from(""),
  timings: { total: 1 },
});

const enforced = {
  "x-frame-options": "DENY",
  "x-content-type-options": "nosniff",
  "cross-origin-embedder-policy": "credentialless",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

describe("an answer has a header of the gateway", () => {
  for (const [name, headers, expected] of [
    ["its server", { server: "_" }, true],
    ["a cookie of its own", { "set-cookie": "sfc-ss-csrf-token-v1-1=x" }, true],
    ["a cookie of its own among others", { "set-cookie": ["a=b", "sfc-ss-ingress-auth-v1-1=x"] }, true],
    ["all those that it sets on what the app answers", enforced, true],
    ["all of them but one", { ...enforced, "cross-origin-embedder-policy": "require-corp" }, false],
    ["two that any server may set", { "x-frame-options": "DENY", "x-content-type-options": "nosniff" }, false],
    ["another's server", { server: "squid" }, false],
    ["a cookie that is named a little like it", { "set-cookie": ["sfc-session=x", "sfc-ss=x"] }, false],
    ["another's cookie", { "set-cookie": ["my-sfc-ss-x=1", "a=sfc-ss-x"] }, false],
    ["none", {}, false],
  ] as const) {
    it(`${name}: ${expected ? "yes" : "no"}`, () => {
      assert.equal(hasGatewayHeader(answer(headers)), expected);
    });
  }
});

describe("the gateway's cookies", () => {
  for (const [given, expected] of [
    ["sfc-ss-csrf-token-v1-1=s3cr3t; Path=/; Secure", "sfc-ss-csrf-token-v1-1=***; Path=/; Secure"],
    [
      ["sfc-ss-a=s3cr3t", "session=mine; Path=/", "sfc-ss-b=s3cr3t=; HttpOnly", " SFC-SS-c=s3cr3t"],
      ["sfc-ss-a=***", "session=mine; Path=/", "sfc-ss-b=***; HttpOnly", "SFC-SS-c=***"],
    ],
    [
      ["sfc-ss=mine", "sfc-s-a=mine", "x-sfc-ss-a=mine", "a=sfc-ss-b=mine"],
      ["sfc-ss=mine", "sfc-s-a=mine", "x-sfc-ss-a=mine", "a=sfc-ss-b=mine"],
    ],
  ] as const) {
    it(`lose their values, and nobody else's do: ${String(given)}`, () => {
      const { headers } = withoutGatewayCookies(answer({ "x-a": "b", "set-cookie": given }));
      assert.deepEqual(headers, { "x-a": "b", "set-cookie": expected });
    });
  }
});
