import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fail, start } from "../emulator/world/lifecycle.ts";
import { createEndpoint, createService } from "../emulator/world/service.ts";
import { createGateway, target } from "../emulator/world/traffic-gateway.ts";
import { annotation, type Scene, startScene } from "./scenario.ts";

interface Result {
  readonly name: string;
  readonly url: string;
  readonly healthy: boolean;
  readonly failure: string;
  readonly diagnosis?: { readonly service: string };
}

const results = (outputs: Readonly<Record<string, string>>) =>
  JSON.parse(outputs["results"] ?? "") as readonly Result[];

const hostOf = (id: string) => `${id}-acmeorg-dev-acct.snowflakecomputing.app`;

/** Services `APPS.PROD.S1`, `S2`, … in place of the tutorial's, each at a host of its own. */
function deploy({ world }: Scene, ...ids: readonly string[]): void {
  const services = ids.map((id) =>
    createService({
      database: "APPS",
      schema: "PROD",
      name: id.toUpperCase(),
      endpoints: [createEndpoint({ host: hostOf(id) })],
    }),
  );
  world.account.services.splice(0, 1, ...services);
}

const account = "ACMEORG-DEV_ACCT";
const withPat = ({ world }: Scene) => ({ token: world.pat.secret, account });
const withKey = ({ keyPair }: Scene) => ({ ...keyPair, "ingress-url": "" });
const withSession = ({ password }: Scene) => ({ ...password, "ingress-url": "", "auth-method": "session" });

const times = ({ requests }: Scene, what: string) =>
  requests().filter(({ path, body }) => `${path} ${body}`.includes(what)).length;

describe("checks of several endpoints", () => {
  it("are each of their own host, in their order, and a key pair is exchanged once a host", async (t) => {
    const scene = await startScene(t);
    deploy(scene, "s1", "s2");
    const checks = `
- ingress-url: ${hostOf("s2")}
  path: /healthcheck
- { name: first, ingress-url: "${hostOf("s1")}" , path: /ui }
- ingress-url: https://${hostOf("s2")}/
  path: /ui
- { name: with a path, ingress-url: "https://${hostOf("s1")}/healthcheck" }`;
    const step = await scene.run({ inputs: { ...withKey(scene), checks } });
    assert.equal(step.outcome, "success", step.log);
    assert.deepEqual(
      results(step.outputs).map(({ name, url }) => [name, url]),
      [
        [`GET /healthcheck at ${hostOf("s2")}`, `https://${hostOf("s2")}/healthcheck`],
        ["first", `https://${hostOf("s1")}/ui`],
        [`GET /ui at ${hostOf("s2")}`, `https://${hostOf("s2")}/ui`],
        ["with a path", `https://${hostOf("s1")}/healthcheck`],
      ],
    );
    assert.equal(step.outputs["url"], `https://${hostOf("s2")}/healthcheck`);
    assert.deepEqual(scene.world.exchangedTokens.map(({ host }) => host).sort(), [hostOf("s1"), hostOf("s2")]);
  });

  it("have the inputs as defaults, and replace the one place by the other", async (t) => {
    const scene = await startScene(t);
    deploy(scene, "s1", "s2", "s3");
    const checks = `- path: /ui\n- service: APPS.PROD.S2\n- ingress-url: ${hostOf("s3")}`;
    const inputs = {
      ...withPat(scene),
      service: "APPS.PROD.S1",
      endpoint: "echoendpoint",
      path: "/healthcheck",
      checks,
    };
    const step = await scene.run({ inputs });
    assert.equal(step.outcome, "success", step.log);
    assert.deepEqual(
      results(step.outputs).map(({ url }) => url),
      [`https://${hostOf("s1")}/ui`, `https://${hostOf("s2")}/healthcheck`, `https://${hostOf("s3")}/healthcheck`],
    );
  });

  it("share the sign-in, and look each service up once", async (t) => {
    const scene = await startScene(t);
    deploy(scene, "s1", "s2");
    const checks = ["S1", "S2", "S1", "S2"]
      .map((name, index) => `- { name: "${index}", service: APPS.PROD.${name}, path: /healthcheck }`)
      .join("\n");
    const step = await scene.run({ inputs: { ...withSession(scene), checks } });
    assert.equal(step.outcome, "success", step.log);
    assert.equal(scene.world.sessions.length, 1);
    assert.equal(times(scene, '"requestType":"ISSUE"'), 1);
    for (const name of ["S1", "S2"]) assert.equal(times(scene, `SHOW ENDPOINTS IN SERVICE APPS.PROD.${name}`), 1);
  });

  it("do not stop one another where a service is missing or has failed, and each is told", async (t) => {
    const scene = await startScene(t);
    deploy(scene, "s1", "s2", "s3", "s4");
    const [, failed, alsoFailed] = scene.world.account.services;
    for (const service of [failed, alsoFailed]) if (service !== undefined) fail(service, "Failed to pull image");
    const checks = ["NONE", "S1", "S2", "S3", "S4"]
      .map((name) => `- { name: ${name}, service: APPS.PROD.${name}, path: /healthcheck }`)
      .join("\n");
    const step = await scene.run({ inputs: { ...withPat(scene), checks } });
    assert.equal(step.outcome, "failure");
    assert.deepEqual(
      results(step.outputs).map(({ name, url, failure, diagnosis }) => [name, url, failure, diagnosis?.service ?? ""]),
      [
        ["NONE", "", "service-not-found", ""],
        ["S1", `https://${hostOf("s1")}/healthcheck`, "", ""],
        ["S2", "", "service-failed", "APPS.PROD.S2"],
        ["S3", "", "service-failed", "APPS.PROD.S3"],
        ["S4", `https://${hostOf("s4")}/healthcheck`, "", ""],
      ],
    );
    assert.match(
      annotation(step, "service-not-found"),
      /3 of 5 checks are not healthy: NONE, S2 and S3\. The first, NONE: .*APPS\.PROD\.NONE/,
    );
    assert.match(step.log, /▸ What Snowflake knows of APPS\.PROD\.S2\n/);
    assert.match(step.log, /▸ What Snowflake knows of APPS\.PROD\.S3\n/);
    assert.deepEqual([step.outputs["url"], step.outputs["status"], step.outputs["healthy"]], ["", "", "false"]);
    assert.doesNotMatch(`${step.log}${step.summary}`, /service\.invalid/);
  });

  it("are forgiven where a service is not healthy, and not where one is missing", async (t) => {
    const scene = await startScene(t);
    deploy(scene, "s1", "s2");
    const [service] = scene.world.account.services;
    if (service !== undefined) fail(service, "Failed to pull image");
    const list = "- service: APPS.PROD.S1\n- service: APPS.PROD.S2";
    const inputs = { ...withPat(scene), path: "/healthcheck", "fail-on-unhealthy": "false" };
    const forgiven = await scene.run({ inputs: { ...inputs, checks: list } });
    assert.deepEqual([forgiven.outcome, forgiven.outputs["healthy"]], ["success", "false"]);
    const red = await scene.run({ inputs: { ...inputs, checks: `${list}\n- service: APPS.PROD.NONE` } });
    assert.equal(red.outcome, "failure");
  });

  it("show what is known of ten services at most, and keep their order", async (t) => {
    const scene = await startScene(t);
    const ids = Array.from({ length: 24 }, (_, index) => `s${index}`);
    deploy(scene, ...ids);
    for (const service of scene.world.account.services) fail(service, "Failed to pull image");
    const checks = ids.map((id) => `- service: APPS.PROD.${id.toUpperCase()}`).join("\n");
    const step = await scene.run({ inputs: { ...withPat(scene), checks, concurrency: "3" } });
    const shown = results(step.outputs).filter(({ diagnosis }) => diagnosis !== undefined);
    assert.equal(shown.length, 10);
    assert.deepEqual(
      results(step.outputs).map(({ name }) => name),
      ids.map((id) => `GET / at APPS.PROD.${id.toUpperCase()}`),
    );
  });

  it("may be of a gateway too", async (t) => {
    const scene = await startScene(t);
    scene.world.account.gateways.push(createGateway({ targets: [target("ECHO_SERVICE", 100)] }));
    const checks = "- gateway: TUTORIAL_DB.DATA_SCHEMA.ECHO_GATEWAY\n- service: TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE";
    const step = await scene.run({ inputs: { ...withPat(scene), role: "SVC_CALLER", path: "/healthcheck", checks } });
    assert.equal(step.outcome, "success", step.log);
    assert.deepEqual(
      results(step.outputs).map(({ name }) => name),
      [
        "GET /healthcheck at TUTORIAL_DB.DATA_SCHEMA.ECHO_GATEWAY",
        "GET /healthcheck at TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE",
      ],
    );
    assert.equal(new Set(results(step.outputs).map(({ url }) => url)).size, 2);
  });

  it("are waited for side by side: one that is still starting keeps no other from being looked up", async (t) => {
    const scene = await startScene(t);
    deploy(scene, "s1", "s2");
    const [slow] = scene.world.account.services;
    if (slow !== undefined) start(slow, { polls: 4 });
    const checks = "- service: APPS.PROD.S1\n- service: APPS.PROD.S2";
    const inputs = { ...withPat(scene), path: "/healthcheck", checks, concurrency: "1", wait: "5m", interval: "50ms" };
    const step = await scene.run({ inputs });
    assert.equal(step.outcome, "success", step.log);
    const asked = scene.requests().filter(({ path }) => path === "/healthcheck");
    assert.deepEqual(
      asked.map(({ host }) => host),
      [hostOf("s2"), hostOf("s1")],
    );
  });

  it("export the token of the one that the outputs are about", async (t) => {
    const scene = await startScene(t);
    deploy(scene, "s1", "s2");
    const checks = `- ingress-url: ${hostOf("s1")}\n- ingress-url: ${hostOf("s2")}\n  path: /nope`;
    const inputs = { ...withKey(scene), path: "/healthcheck", checks, "export-authorization": "true" };
    const step = await scene.run({ inputs });
    assert.equal(step.outcome, "failure");
    const token = scene.world.exchangedTokens.find(({ host }) => host === hostOf("s2"));
    assert.equal(step.outputs["authorization"], `Snowflake Token="${token?.secret}"`);
  });

  it("are shown by a dry run, each with its own address", async (t) => {
    const scene = await startScene(t);
    const checks = `- service: APPS.PROD.S1\n- service: APPS.PROD.S1\n  path: /ui\n- ingress-url: ${hostOf("s2")}`;
    const step = await scene.run({ inputs: { ...withKey(scene), checks, "dry-run": "true" } });
    assert.equal(step.outcome, "success");
    assert.equal(step.log.match(/SQL: DESCRIBE SERVICE APPS\.PROD\.S1/g)?.length, 1);
    assert.match(step.log, /GET \/ui at the endpoint of APPS\.PROD\.S1/);
    assert.match(step.log, new RegExp(`GET https://${hostOf("s2")}/`));
    assert.deepEqual(scene.requests(), []);
  });
});

describe("checks of several endpoints that cannot be used", () => {
  const cases: readonly (readonly [what: string, checks: string, word: string, says: RegExp])[] = [
    [
      "two accounts",
      `- ingress-url: ${hostOf("s1")}\n- ingress-url: s2-acmeorg-prod.snowflakecomputing.app`,
      "input-invalid",
      /The input checks cannot be used: it has checks of two accounts, at s1-acmeorg-dev-acct\.\S+ and at s2-acmeorg-prod\.\S+\.\nWhat to do: One step signs in to one account/,
    ],
    [
      "a host that is not Snowflake's",
      `- ingress-url: ${hostOf("s1")}\n- ingress-url: evilsnowflakecomputing.app`,
      "host-not-allowed",
      /it has an ingress-url in line 2 that is at evilsnowflakecomputing\.app, which is not a Snowflake host/,
    ],
    ["no endpoint", "- path: /\n- path: /ui", "input-invalid", /The input ingress-url cannot be used: it is not given/],
    [
      "two places at once",
      `- ingress-url: ${hostOf("s1")}\n  service: APPS.PROD.S1`,
      "input-invalid",
      /it has a service in line 2 that is given together with ingress-url/,
    ],
    [
      "an endpoint's name beside a URL",
      `- ingress-url: ${hostOf("s1")}\n  endpoint: api`,
      "input-invalid",
      /it has an endpoint in line 2 that is given without service/,
    ],
    [
      "no account for a service",
      `- ingress-url: ${hostOf("s1")}\n- service: APPS.PROD.S1`,
      "input-invalid",
      /The input account cannot be used: it is not given, and service needs it/,
    ],
    ["a name that is none", "- service: S1", "input-invalid", /it has a service in line 1 that is "S1", which/],
    [
      "a service to be resumed, where none is named",
      `- ingress-url: ${hostOf("s1")}`,
      "input-invalid",
      /The input resume cannot be used: it is true without service/,
    ],
  ];
  for (const [what, checks, word, says] of cases) {
    it(`${what}: one clear error, and nothing is sent`, async (t) => {
      const scene = await startScene(t);
      const inputs = {
        token: scene.world.pat.secret,
        ...(what.startsWith("a name") ? { account } : {}),
        ...(what.includes("resumed") ? { resume: "true", wait: "1m" } : {}),
        checks,
      };
      const step = await scene.run({ inputs });
      assert.match(annotation(step, word), says);
      assert.deepEqual(scene.requests(), []);
    });
  }
});
