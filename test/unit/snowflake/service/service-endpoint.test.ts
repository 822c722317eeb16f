import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { hostGuard } from "../../../../src/snowflake/host-guard.ts";
import { parseServiceName } from "../../../../src/snowflake/identifier.ts";
import { endpointOf, endpointUrl } from "../../../../src/snowflake/service/service-endpoint.ts";
import { SqlRow } from "../../../../src/snowflake/sql/sql-row.ts";

const service = parseServiceName("apps.prod.hello");
assert.ok(!("fault" in service));
const redact = (text: string) => text.replaceAll("hunter22", "***");
const row = (cells: Record<string, string>) => new SqlRow(new Map(Object.entries(cells)), redact);
const host = "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app";
const linkHost = "k7qzt2a.spcs.abcxyz.privatelink.snowflake.app";
const api = row({ name: "api", port: "8000", protocol: "HTTP", is_public: "true", ingress_url: host });
const metrics = row({ name: "metrics", port: "9090", is_public: "false" });
const admin = row({ name: "admin", is_public: "TRUE", ingress_url: `x${host}` });
const provisioning = "Endpoints provisioning in progress... check back in a few minutes";

const wishes: {
  name: string;
  rows: SqlRow[];
  endpoint?: string;
  privateLink?: boolean;
  url?: string;
  word?: string;
  happened?: RegExp;
}[] = [
  { name: "the only public one", rows: [metrics, api], url: `https://${host}/` },
  {
    name: "the only public one that speaks HTTP",
    rows: [row({ name: "raw", protocol: "TCP", is_public: "true", ingress_url: `y${host}` }), api],
    url: `https://${host}/`,
  },
  {
    name: "the only public one speaks TCP",
    rows: [row({ name: "raw", port: "5432", protocol: "TCP", is_public: "true" })],
    word: "endpoint-not-found",
    happened: /The endpoint raw of APPS\.PROD\.HELLO speaks TCP/,
  },
  {
    name: "the named one speaks TCP",
    rows: [row({ name: "raw", port: "5432", protocol: "TCP", is_public: "true" }), api],
    endpoint: "raw",
    word: "endpoint-not-found",
    happened: /speaks TCP, and only HTTP endpoints can be called/,
  },
  {
    name: "one that speaks HTTPS",
    rows: [row({ name: "api", protocol: "HTTPS", is_public: "true", ingress_url: host })],
    url: `https://${host}/`,
  },
  {
    name: "a word where the host will be",
    rows: [row({ name: "api", is_public: "true", ingress_url: "Waiting" })],
    word: "endpoint-provisioning",
    happened: /SHOW ENDPOINTS says: "Waiting"\.$/,
  },
  { name: "TRUE is true", rows: [admin], url: `https://x${host}/` },
  { name: "1 is true", rows: [row({ name: "api", is_public: "1", ingress_url: host })], url: `https://${host}/` },
  {
    name: "with a scheme",
    rows: [row({ name: "api", is_public: "true", ingress_url: `https://${host}` })],
    url: `https://${host}/`,
  },
  { name: "the named one", rows: [api, admin], endpoint: "admin", url: `https://x${host}/` },
  { name: "named in another case", rows: [api, admin], endpoint: "ADMIN", url: `https://x${host}/` },
  {
    name: "case counts where it can",
    rows: [row({ name: "API", is_public: "false" }), api],
    endpoint: "api",
    url: `https://${host}/`,
  },
  {
    name: "several, and none named",
    rows: [api, admin],
    word: "input-invalid",
    happened: /2 public endpoints: api and admin\.$/,
  },
  { name: "none at all", rows: [], word: "endpoint-not-found", happened: /has no endpoint at all\.$/ },
  {
    name: "one that is not public",
    rows: [metrics],
    word: "endpoint-not-found",
    happened: /an endpoint metrics, but it is not public\.$/,
  },
  {
    name: "two that are not public",
    rows: [metrics, metrics],
    word: "endpoint-not-found",
    happened: /metrics and metrics are for other services only\.$/,
  },
  {
    name: "the named one is not public",
    rows: [api, metrics],
    endpoint: "metrics",
    word: "endpoint-not-found",
    happened: /metrics, but it is not public/,
  },
  {
    name: "no such name",
    rows: [api],
    endpoint: "apo",
    word: "endpoint-not-found",
    happened: /has no endpoint apo; it has api\.$/,
  },
  {
    name: "being provisioned",
    rows: [row({ name: "api", is_public: "true", ingress_url: provisioning })],
    word: "endpoint-provisioning",
    happened: /check back in a few minutes"\.$/,
  },
  {
    name: "some other sentence",
    rows: [row({ name: "api", is_public: "true", ingress_url: "Coming soon." })],
    word: "endpoint-provisioning",
    happened: /"Coming soon\."$/,
  },
  {
    name: "public, and no URL yet",
    rows: [row({ name: "api", is_public: "true" })],
    word: "endpoint-provisioning",
    happened: /has no URL for it yet\.$/,
  },
  {
    name: "another's host",
    rows: [row({ name: "api", is_public: "true", ingress_url: "evilsnowflakecomputing.app" })],
    word: "host-not-allowed",
    happened: /which is not a Snowflake host/,
  },
  {
    name: "another's host with a user",
    rows: [row({ name: "api", is_public: "true", ingress_url: `https://${host}@evil.example` })],
    word: "endpoint-not-found",
    happened: /a user or password/,
  },
  {
    name: "not https",
    rows: [row({ name: "api", is_public: "true", ingress_url: `http://${host}` })],
    word: "endpoint-not-found",
    happened: /not https/,
  },
  {
    name: "by private link",
    rows: [row({ name: "api", is_public: "true", ingress_url: host, privatelink_ingress_url: linkHost })],
    privateLink: true,
    url: `https://${linkHost}/`,
  },
  {
    name: "by private link, though the public one stands there too",
    rows: [row({ name: "api", is_public: "true", ingress_url: host, privatelink_ingress_url: linkHost })],
    url: `https://${host}/`,
  },
  {
    name: "by private link, where there is none",
    rows: [api],
    privateLink: true,
    word: "endpoint-not-found",
    happened: /no private-link URL for the endpoint api of/,
  },
  {
    name: "by private link, while the public one is being provisioned",
    rows: [row({ name: "api", is_public: "true", ingress_url: provisioning })],
    privateLink: true,
    word: "endpoint-provisioning",
    happened: /not there yet/,
  },
  {
    name: "by private link, being provisioned",
    rows: [row({ name: "api", is_public: "true", privatelink_ingress_url: provisioning })],
    privateLink: true,
    word: "endpoint-provisioning",
    happened: /not there yet/,
  },
];

suite("the endpoint among the rows of SHOW ENDPOINTS", () => {
  for (const { name, rows, endpoint, privateLink = false, url, word, happened } of wishes) {
    test(name, () => {
      const found = endpointUrl(rows.map(endpointOf), { service, endpoint, privateLink, guard: hostGuard([]) });
      if (found instanceof URL) return assert.equal(found.href, url);
      assert.equal(found.word, word);
      assert.match(found.happened, happened ?? /^$/);
    });
  }
});

suite("what SHOW ENDPOINTS says is shown without secrets, also where it is cut", () => {
  const behind = (length: number) => `${"x".repeat(length)}hunter22`;
  const cases: { name: string; cells: Record<string, string> }[] = [
    { name: "an endpoint's name", cells: { name: behind(77), is_public: "false" } },
    { name: "a notice", cells: { is_public: "true", ingress_url: `not yet ${behind(189)}` } },
    { name: "a host", cells: { is_public: "true", ingress_url: behind(117) } },
    { name: "a text that is no host", cells: { is_public: "true", ingress_url: `[${behind(116)}` } },
  ];
  for (const { name, cells } of cases) {
    test(name, () => {
      const wish = { service, endpoint: undefined, privateLink: false, guard: hostGuard([]) };
      const found = endpointUrl([endpointOf(row(cells))], wish);
      assert.ok(!(found instanceof URL));
      assert.match(found.happened, /x\*{1,3}/);
      assert.doesNotMatch(found.happened, /hu/);
    });
  }
});
