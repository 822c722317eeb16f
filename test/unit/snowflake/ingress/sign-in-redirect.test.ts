import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { HttpAnswer } from "../../../../src/net/http.ts";
import { isSignInRedirect, isSnowflakeSignIn } from "../../../../src/snowflake/ingress/sign-in-redirect.ts";

const url = new URL("https://k7q-acmeorg-dev-acct.snowflakecomputing.app/healthcheck");

function answered(status: number, location: string | readonly string[] | undefined): HttpAnswer {
  const headers = location === undefined ? {} : { location };
  return { kind: "answered", status, headers, body: Buffer.from(""), timings: { total: 1 } };
}

describe("a redirect is Snowflake's sign-in", () => {
  const login = "https://sfc-endpoint-login.snowflakecomputing.app";
  for (const [status, location, expected] of [
    [302, `${login}/sfc-oauth-begin?state=x`, true],
    [307, `${login}/`, true],
    [302, "https://sfc-endpoint-login.s1.privatelink.snowflakecomputing.com/sfc-oauth-begin", true],
    [302, "HTTPS://SFC-ENDPOINT-LOGIN.snowflakecomputing.app/", true],
    [302, "/sfc-oauth-begin?x", true],
    [302, "/sfc-endpoint/logout", true],
    [303, "https://acmeorg-dev-acct.snowflakecomputing.com/oauth/authorize?client_id=x", true],
    [200, `${login}/sfc-oauth-begin`, false],
    [302, "/login", false],
    [302, "https://example.com/login", false],
    [302, `https://acmeorg-dev-acct.snowflakecomputing.com./oauth/authorize`, true],
    [302, "https://acmeorg-dev-acct.privatelink.snowflakecomputing.com/", true],
    [302, "https://sfc-endpoint-login.pp-snowflakecomputing.app/sfc-oauth-begin", true],
    [302, "https://sfc-endpoint-login.snowflakecomputing.app.example/", false],
    [302, "https://gitlab.example/sfc-oauth-begin", true],
    [302, "/oauth/authorize", false],
    [302, "https://gitlab.example/oauth/authorize?client_id=x", false],
    [302, "https://gitlab.example/sfc", false],
    [302, "https://othr12a-acmeorg-dev-acct.snowflakecomputing.app/oauth/authorize", false],
    [302, "https://evilsnowflakecomputing.com/", false],
    [302, "https://[", false],
    [302, undefined, false],
  ] as const) {
    it(`${status} ${location}: ${expected ? "yes" : "no"}`, () => {
      assert.equal(isSignInRedirect(answered(status, location), url), expected);
    });
  }
});

it("is one also where it is only one of two targets, or the endpoint's domain is that of accounts too", () => {
  const signIn = "https://sfc-endpoint-login.snowflakecomputing.app/";
  assert.equal(isSignInRedirect(answered(302, ["/login", signIn]), url), true);
  const privateUrl = new URL("https://k7q.privatelink.snowflakecomputing.com/a");
  assert.equal(isSignInRedirect(answered(302, "/b"), privateUrl), false);
  assert.equal(isSignInRedirect(answered(302, "https://k7q.privatelink.snowflakecomputing.com/b"), privateUrl), false);
});

describe("the sign-in is certainly Snowflake's", () => {
  for (const [location, expected] of [
    ["https://sfc-endpoint-login.snowflakecomputing.app/sfc-oauth-begin?x", true],
    ["https://sfc-endpoint-login.s1.privatelink.snowflakecomputing.com/sfc-oauth-begin", true],
    ["https://acmeorg-dev-acct.snowflakecomputing.com/oauth/authorize", true],
    ["/sfc-oauth-begin", true],
    ["https://sfc-endpoint-login.evil.example/sfc-oauth-begin", false],
    ["https://portal.example/sfc-oauth-begin", false],
    ["/login", false],
    [["https://sfc-endpoint-login.snowflakecomputing.app/", "/login"], false],
    [undefined, false],
  ] as const) {
    it(`${String(location)}: ${expected ? "yes" : "no"}`, () => {
      assert.equal(isSnowflakeSignIn(answered(302, location), url), expected);
    });
  }
});
