import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { signInPageFailure } from "../../../../src/snowflake/ingress/sign-in-page.ts";

const url = new URL("https://k7q-acmeorg-dev-acct.snowflakecomputing.app/");
const caller = { credential: "the token", renewal: "Renew it." };
const password = '<input type="password">';

function recognised(page: string, type = "text/html; charset=utf-8") {
  const headers = { "content-type": type };
  const body = Buffer.from(page);
  return signInPageFailure({ kind: "answered", status: 200, headers, body, timings: { total: 1 } }, url, caller)?.word;
}

describe("a page is Snowflake's sign-in", () => {
  for (const [page, expected] of [
    [`<title>Snowflake</title>${password}`, true],
    [`<TITLE lang="en">\n Snowflake\n</TITLE>${password}`, true],
    [`<title>Snowflake - Sign in</title><form action="/session/authenticate">`, true],
    [`<svg><title>logo</title></svg><title>Log in to Snowflake</title>${password}`, true],
    [`<title>Our App</title><title>Snowflake</title><input type = 'password'>`, true],
    [`<script>location = "https://sfc-endpoint-login.snowflakecomputing.app/"</script>`, true],
    [`<a href="/sfc-oauth-begin?x">`, true],
    [`<title>Snowflake</title><p>Our data</p>`, false],
    [`<title>Sign in to Our App</title>${password}`, false],
    [`<title>Our Snowflake costs</title>${password}`, false],
    [`<titles>Snowflake</titles>${password}`, false],
    [`<p>Snowflake</p>${password}`, false],
  ] as const) {
    it(`${page}: ${expected ? "yes" : "no"}`, () => {
      assert.equal(recognised(page), expected ? "sign-in-required" : undefined);
    });
  }

  it("only where it is a page", () => {
    const page = `<title>Snowflake</title>${password}`;
    assert.equal(recognised(page, "application/xhtml+xml"), "sign-in-required");
    assert.equal(recognised(page, "text/plain"), undefined);
  });

  for (const [what, page] of [
    ["titles without an end", "<title".repeat(20_000)],
    ["titles with much before their end", `<title ${" ".repeat(120_000)}`],
    ["titles that are not closed", "<title>".repeat(20_000)],
    ["a form without an end", `<title>Snowflake</title>${"type ".repeat(20_000)}`],
    ["white space", " ".repeat(120_000)],
  ] as const) {
    it(`and not for ${what}`, () => assert.equal(recognised(page), undefined));
  }
});
