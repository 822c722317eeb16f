import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isSignInRedirect } from "../../../../src/snowflake/ingress/sign-in-redirect.ts";

const url = new URL("https://k7q-acmeorg-dev-acct.snowflakecomputing.app/healthcheck");

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
    [302, "/oauth/authorize", true],
    [302, "https://[", false],
    [302, undefined, false],
  ] as const) {
    it(`${status} ${location}: ${expected ? "yes" : "no"}`, () => {
      const headers = location === undefined ? {} : { location };
      const answer = { kind: "answered", status, headers, body: Buffer.from(""), timings: { total: 1 } } as const;
      assert.equal(isSignInRedirect(answer, url), expected);
    });
  }
});
