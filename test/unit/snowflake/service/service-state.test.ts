import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Failure } from "../../../../src/errors.ts";
import { hostGuard } from "../../../../src/snowflake/host-guard.ts";
import { parseServiceName, type ServiceName } from "../../../../src/snowflake/identifier.ts";
import { containerMeaning, containerOf } from "../../../../src/snowflake/service/service-container.ts";
import { endpointOf, endpointUrl } from "../../../../src/snowflake/service/service-endpoint.ts";
import { stateFailure, stateOf } from "../../../../src/snowflake/service/service-state.ts";
import { SqlRow } from "../../../../src/snowflake/sql/sql-row.ts";

function named(text: string): ServiceName {
  const name = parseServiceName(text);
  assert.ok(!("fault" in name));
  return name;
}

const service = named("apps.prod.hello");
const row = (cells: Record<string, string>) => new SqlRow(new Map(Object.entries(cells)), (text) => text);
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
    happened: /no private-link URL for api/,
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

const states: { status: string; more?: Record<string, string>; word: Failure["word"] | undefined }[] = [
  { status: "RUNNING", word: undefined },
  { status: "UPGRADING", word: undefined },
  { status: "", word: undefined },
  { status: "PENDING", word: "service-not-ready" },
  { status: "pending", word: "service-not-ready" },
  { status: "FAILED", word: "service-failed" },
  { status: "INTERNAL_ERROR", word: "service-failed" },
  { status: "DELETING", word: "service-failed" },
  { status: "DELETED", word: "service-failed" },
  { status: "SUSPENDED", word: "service-suspended" },
  { status: "SUSPENDING", word: "service-suspended" },
  { status: "SUSPENDED", more: { auto_resume: "true" }, word: "service-not-ready" },
  { status: "RUNNING", more: { is_job: "true" }, word: "input-invalid" },
  { status: "PENDING", more: { is_job: "TRUE" }, word: "input-invalid" },
  { status: "DONE", word: "input-invalid" },
  { status: "CANCELLED", word: "input-invalid" },
];

suite("what a state means", () => {
  for (const { status, more = {}, word } of states) {
    test(`${JSON.stringify({ status, ...more })} is ${word ?? "left to the endpoint"}`, () => {
      assert.equal(stateFailure(stateOf(row({ status, ...more })), service)?.word, word);
    });
  }
});

test("statements to run carry the name as SQL spells it, also in a literal", () => {
  const odd = named(`"my'db\\".PROD."a""b"`);
  const failed = stateFailure(stateOf(row({ status: "FAILED" })), odd);
  assert.deepEqual(failed?.sql, [
    `SHOW SERVICE CONTAINERS IN SERVICE "my'db\\".PROD."a""b";`,
    `CALL SYSTEM$GET_SERVICE_LOGS('"my''db\\\\".PROD."a""b"', '0', '<container>', 100);`,
  ]);
});

test("a compute pool's name goes into no statement unless it is one", () => {
  const pending = stateFailure(stateOf(row({ status: "PENDING", compute_pool: "P; DROP" })), service);
  assert.equal(pending?.sql?.at(-1), "DESCRIBE COMPUTE POOL <compute pool>;");
});

const messages: { message: string; exit?: string; log?: string; meaning: RegExp | undefined }[] = [
  {
    message: "Readiness probe is failing at path: /healthcheck, port: 8000",
    meaning: /^Nothing answers GET \/healthcheck on port 8000 with success/,
  },
  {
    message: "Failed to pull image",
    meaning: /^The repository does not hold \/apps\/prod\/repo\/hello:1\.4 under this tag/,
  },
  {
    message: "Provided image name uses an invalid format",
    meaning: /\/database\/schema\/repository\/image:tag, in lower case/,
  },
  { message: "Container was OOMKilled due to resource usage", meaning: /more memory than it may/ },
  {
    message: "Encountered fatal error while running, check container logs",
    exit: "137",
    meaning: /more memory than it may/,
  },
  { message: "Encountered fatal error while running, check container logs", exit: "1", meaning: /its log says why/ },
  { message: "User application error, check container logs", meaning: /its log says why/ },
  { message: "Encountered fatal error while starting container", meaning: /check command and args/ },
  {
    message: "Encountered fatal error while starting container",
    log: "exec /app: exec format error",
    meaning: /linux\/amd64/,
  },
  { message: "Encountered fatal error, retrying", meaning: /tries again/ },
  { message: "Encountered fatal error, retrying", exit: "1", meaning: /^The app ended by itself/ },
  { message: "Encountered fatal error, retrying", log: "KeyError: 'PORT'", meaning: /^The app ended by itself/ },
  { message: "Unschedulable due to insufficient GPU resources.", meaning: /^No node of the compute pool/ },
  { message: "Compute pool node(s) are being provisioned.", meaning: /starting nodes/ },
  { message: "Running", meaning: undefined },
  { message: "Something Snowflake says from next year on", meaning: undefined },
];

suite("what Snowflake's messages about containers mean", () => {
  for (const { message, exit, log, meaning } of messages) {
    test(`${message}${exit === undefined ? "" : ` (${exit})`}${log === undefined ? "" : `, ${log}`}`, () => {
      const exits = exit === undefined ? {} : { last_exit_code: exit };
      const image = "/apps/prod/repo/hello:1.4";
      const container = containerOf(
        row({ container_name: "main", status: "FAILED", message, image_name: image, ...exits }),
      );
      assert.ok(container !== undefined);
      const found = containerMeaning(container, log === undefined ? [] : [log]);
      if (meaning === undefined) assert.equal(found, undefined);
      else assert.match(found ?? "", meaning);
    });
  }
});

test("a row without a container is none", () => {
  assert.equal(containerOf(row({ service_name: "HELLO", service_status: "SUSPENDED" })), undefined);
});
