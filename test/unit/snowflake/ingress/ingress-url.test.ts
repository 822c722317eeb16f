import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hostGuard } from "../../../../src/snowflake/host-guard.ts";
import { joinPath, parseIngressUrl } from "../../../../src/snowflake/ingress/ingress-url.ts";
import { fc } from "../../properties.ts";

const host = "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app";
const guard = hostGuard([]);

describe("an ingress URL", () => {
  for (const [text, href] of [
    [host, `https://${host}/`],
    [host.toUpperCase(), `https://${host}/`],
    [`${host}/api`, `https://${host}/api`],
    [`https://${host}`, `https://${host}/`],
    [`HTTPS://${host}/api/?a=1&b`, `https://${host}/api/?a=1&b`],
    [`${host}:443/x`, `https://${host}/x`],
    ["k7q.spcs.s1.privatelink.snowflake.app", "https://k7q.spcs.s1.privatelink.snowflake.app/"],
  ] as const) {
    it(`may be ${text}`, () => {
      const url = parseIngressUrl(text, guard);
      assert.ok(url instanceof URL, JSON.stringify(url));
      assert.equal(url.href, href);
    });
  }

  for (const [text, fault] of [
    [`http://${host}`, /is not https/],
    [`ftp://${host}`, /is not https/],
    ["", /neither a host nor a URL/],
    ["my endpoint", /neither a host nor a URL/],
    ["https://", /neither a host nor a URL/],
    [`https://user:pass@${host}`, /carries a user or password/],
    [`https://user@${host}`, /carries a user or password/],
    [`https://${host}/#x`, /fragment/],
    ["Endpoints PROVISIONING in progress...", /still being provisioned/],
    ["sfc-endpoint-login.snowflakecomputing.app", /sign-in page/],
    ["https://sfc-endpoint-login.s1.privatelink.snowflakecomputing.com/x", /sign-in page/],
  ] as const) {
    it(`may not be ${JSON.stringify(text)}`, () => {
      const problem = parseIngressUrl(text, guard);
      assert.ok(!(problem instanceof URL));
      assert.match(problem.fault, fault);
      assert.equal(problem.hostNotAllowed, false);
    });
  }

  for (const text of [
    "example.com",
    "evilsnowflakecomputing.app",
    "snowflakecomputing.app",
    `${host}.example.com`,
    `https://example.com\\@${host}/`,
    `https://example.com/?x=${host}`,
    `https://example.com/.snowflakecomputing.app`,
    `${host}．example.com`,
    "https://k7q.pp-snowflakecomputing.app",
    "https://127.0.0.1/",
  ]) {
    it(`is of a host that gets no token: ${text}`, () => {
      const problem = parseIngressUrl(text, guard);
      assert.ok(!(problem instanceof URL), JSON.stringify(problem));
      assert.equal(problem.hostNotAllowed, true, problem.fault);
    });
  }

  it("is never of another host than the guard allows, whatever is written", () => {
    const piece = fc.constantFrom(
      host,
      "example.com",
      "https://",
      "//",
      "@",
      ":",
      "\\",
      "/",
      "?",
      "#",
      ".",
      "%2f",
      "%40",
      "\t",
      "。",
      "x",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const url = parseIngressUrl(pieces.join(""), guard);
        if (url instanceof URL)
          assert.ok(url.protocol === "https:" && url.hostname.endsWith(".snowflakecomputing.app"), url.href);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("joinPath", () => {
  for (const [endpoint, path, joined] of [
    ["https://h.x/", "/", "https://h.x/"],
    ["https://h.x/", "/a", "https://h.x/a"],
    ["https://h.x/", "a/b", "https://h.x/a/b"],
    ["https://h.x/api", "/", "https://h.x/api"],
    ["https://h.x/api/", "/", "https://h.x/api/"],
    ["https://h.x/api", "/a", "https://h.x/api/a"],
    ["https://h.x/api/", "/a/", "https://h.x/api/a/"],
    ["https://h.x/", "/a?b=1", "https://h.x/a?b=1"],
    ["https://h.x/", "?b=1", "https://h.x/?b=1"],
    ["https://h.x/api?a=1", "/b?c=2", "https://h.x/api/b?a=1&c=2"],
    ["https://h.x/api?a=1", "/", "https://h.x/api?a=1"],
    ["https://h.x/", "/a?b=c?d", "https://h.x/a?b=c?d"],
    ["https://h.x/", "/a%20b%2Fc", "https://h.x/a%20b%2Fc"],
    ["https://h.x/", "/größe", "https://h.x/gr%C3%B6%C3%9Fe"],
    ["https://h.x/", "//evil.example/x", "https://h.x/evil.example/x"],
    ["https://h.x/", "/../../x", "https://h.x/x"],
    ["https://h.x/", "@evil.example", "https://h.x/@evil.example"],
    ["https://h.x/", ":8443/x", "https://h.x/:8443/x"],
  ] as const) {
    it(`${endpoint} and ${path}`, () => assert.equal(joinPath(new URL(endpoint), path).href, joined));
  }

  it("never leaves the origin", () => {
    const endpoint = new URL(`https://${host}/api?a=1`);
    const piece = fc.oneof(
      fc.constantFrom("/", "//", "\\", "..", "%2e%2e", "@", ":", "?", "https:", "evil.example", "\u0000", "。"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const { origin, username, password } = joinPath(endpoint, pieces.join(""));
        assert.deepEqual({ origin, username, password }, { origin: endpoint.origin, username: "", password: "" });
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves the endpoint as it is", () => {
    const endpoint = new URL("https://h.x/api");
    joinPath(endpoint, "/a?b");
    assert.equal(endpoint.href, "https://h.x/api");
  });
});
