import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pend, start, suspend } from "../emulator/world/lifecycle.ts";
import { createEndpoint, createService, type Service } from "../emulator/world/service.ts";
import { createGateway, type TrafficGateway, target } from "../emulator/world/traffic-gateway.ts";
import { says } from "./answers.ts";
import { annotation, type Scene, startScene } from "./scenario.ts";

const gateway = "TUTORIAL_DB.DATA_SCHEMA.ECHO_GATEWAY";
const describes = `DESCRIBE GATEWAY ${gateway}`;
const owner = "TEST_ROLE";

/** The inputs that find the host by the gateway's name, with a PAT. */
const byName = ({ world }: Scene) => ({
  gateway,
  path: "/healthcheck",
  token: world.pat.secret,
  account: "ACMEORG-DEV_ACCT",
  role: "SVC_CALLER",
});

/** A gateway in the scene, before the default service alone or before a canary too. */
function withGateway({ world }: Scene, weights: readonly number[] = [100], more: Partial<TrafficGateway> = {}) {
  const names = ["ECHO_SERVICE", "CANARY", "SPARE"];
  const targets = weights.map((weight, at) => target(names[at] ?? "", weight));
  const made = createGateway({ targets, ...more });
  world.account.gateways.push(made);
  const others = names.slice(1, weights.length).map((name) => {
    const endpoint = createEndpoint({ host: `${name.toLowerCase()}-acmeorg-dev-acct.snowflakecomputing.app` });
    const service = createService({ name, endpoints: [endpoint], grants: new Map([[owner, ["OWNERSHIP"]]]) });
    world.account.services.push(service);
    return service;
  });
  return { made, others };
}

/** The statements Snowflake was asked to run, in order. */
const statements = ({ world }: Scene) => world.queries.map(({ sql }) => sql);

/** The names of the services whose app was asked, in order. */
function asked(services: readonly Service[]): string[] {
  const names: string[] = [];
  for (const service of services) {
    for (const endpoint of service.endpoints) {
      const { app } = endpoint;
      endpoint.app = (request, response) => {
        names.push(service.name);
        app(request, response);
      };
    }
  }
  return names;
}

describe("a gateway by its name", () => {
  it("is asked at its own host, after one statement, without a service role", async (t) => {
    const scene = await startScene(t);
    const { made } = withGateway(scene);
    scene.world.service.grants.delete("SVC_CALLER");
    const step = await scene.run({ inputs: byName(scene) });
    assert.equal(step.outcome, "success", step.log);
    assert.equal(step.outputs["url"], `https://${made.host}/healthcheck`);
    assert.deepEqual(statements(scene), [describes]);
    assert.deepEqual(step.annotations, []);
    assert.match(
      step.log,
      new RegExp(`${gateway} is at ${made.host}\\. .* sends 100 % to .*ECHO_SERVICE!echoendpoint`),
    );
    assert.match(step.summary, /sends 100 % to TUTORIAL_DB\.DATA_SCHEMA\.ECHO_SERVICE!echoendpoint/);
  });

  it("is asked with a key pair, whose token is for the gateway's host", async (t) => {
    const scene = await startScene(t);
    const { made } = withGateway(scene);
    const { "ingress-url": _, ...keyPair } = scene.keyPair;
    const step = await scene.run({ inputs: { ...keyPair, gateway, path: "/healthcheck", role: "SVC_CALLER" } });
    assert.equal(step.outcome, "success", step.log);
    assert.equal(scene.world.exchangedTokens[0]?.host, made.host);
  });

  it("that shares requests out warns of what one answer leaves open, and says so in the summary", async (t) => {
    const scene = await startScene(t);
    withGateway(scene, [90, 10]);
    const step = await scene.run({ inputs: byName(scene) });
    assert.equal(step.outcome, "success", step.log);
    const [warning, ...more] = step.annotations;
    assert.deepEqual(more, []);
    assert.deepEqual([warning?.level, warning?.title], ["warning", "Snowflake Endpoint: gateway"]);
    assert.equal(
      warning?.message,
      `One answer proves one target: ${gateway} shares requests out among TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE!echoendpoint (90 %) and TUTORIAL_DB.DATA_SCHEMA.CANARY!echoendpoint (10 %), no answer says whose it is, and a target that is down is passed over in silence. So any of them but one may be down. Check each by its own name (service, endpoint) to be sure of it.`,
    );
    assert.match(step.summary, /sends 90 % to .*ECHO_SERVICE!echoendpoint and 10 % to .*CANARY!echoendpoint/);
    assert.match(step.summary, /One answer proves one target/);
  });

  it("whose target is down answers all the same, which the warning names", async (t) => {
    const scene = await startScene(t);
    const { others } = withGateway(scene, [50, 50]);
    const names = asked([scene.world.service, ...others]);
    for (const canary of others) pend(canary);
    const step = await scene.run({ inputs: { ...byName(scene), wait: "1m", interval: "1ms", consecutive: "4" } });
    assert.equal(step.outcome, "success", step.log);
    assert.deepEqual(new Set(names), new Set(["ECHO_SERVICE"]));
    assert.match(step.annotations[0]?.message ?? "", /CANARY!echoendpoint \(50 %\).*passed over in silence/);
  });

  it("with a target of weight 0 warns of nothing: that one gets no request", async (t) => {
    const scene = await startScene(t);
    withGateway(scene, [100, 0]);
    const step = await scene.run({ inputs: byName(scene) });
    assert.equal(step.outcome, "success", step.log);
    assert.deepEqual(step.annotations, []);
    assert.match(step.summary, /and 0 % to .*CANARY!echoendpoint/);
  });

  it("whose specification is none we know says that its targets are unknown", async (t) => {
    const scene = await startScene(t);
    withGateway(scene, [100], { spec: "spec: [\u202e ::add-mask::x" });
    const step = await scene.run({ inputs: byName(scene) });
    assert.equal(step.outcome, "success", step.log);
    assert.match(
      step.annotations[0]?.message ?? "",
      /^One answer proves one target, and to which targets .* could not be seen/,
    );
  });

  it("names its targets when the answer is wrong: any of them may have given it", async (t) => {
    const scene = await startScene(t);
    withGateway(scene, [90, 10]);
    scene.world.endpoint.app = says(500, "no");
    const step = await scene.run({ inputs: byName(scene) });
    assert.match(
      annotation(step, "expectation-failed"),
      /- the gateway sends 90 % to TUTORIAL_DB\.DATA_SCHEMA\.ECHO_SERVICE!echoendpoint and 10 % to TUTORIAL_DB\.DATA_SCHEMA\.CANARY!echoendpoint; no answer says whose it is/,
    );
  });

  it("is waited for while it has no host, and while no target can answer", async (t) => {
    const scene = await startScene(t);
    const { made } = withGateway(scene, [100], { provisioningPolls: 2 });
    start(scene.world.service, { milliseconds: 50 });
    const step = await scene.run({ inputs: { ...byName(scene), wait: "5m", interval: "1ms" } });
    assert.equal(step.outcome, "success", step.log);
    assert.equal(step.outputs["url"], `https://${made.host}/healthcheck`);
    assert.match(
      step.log,
      /The endpoint of the gateway .* is not there yet\. DESCRIBE GATEWAY has no URL for it yet\. Trying again/,
    );
  });

  it("is looked up again when its host is gone: it was created anew", async (t) => {
    const scene = await startScene(t);
    const { made } = withGateway(scene);
    const before = made.host;
    let asks = 0;
    scene.world.endpoint.app = (_request, response) => {
      asks += 1;
      made.host = "gw5anew-acmeorg-dev-acct.snowflakecomputing.app";
      response.writeHead(asks === 1 ? 500 : 200).end();
    };
    const step = await scene.run({ inputs: { ...byName(scene), wait: "5m", interval: "1s" } });
    assert.equal(step.outcome, "success", step.log);
    assert.notEqual(made.host, before);
    assert.equal(step.outputs["url"], `https://${made.host}/healthcheck`);
  });

  it("is only described in a dry run", async (t) => {
    const scene = await startScene(t);
    const step = await scene.run({ inputs: { ...byName(scene), "dry-run": "true" } });
    assert.equal(step.outcome, "success");
    assert.deepEqual(scene.requests(), []);
    assert.match(step.log, new RegExp(`SQL: ${describes}\n.*GET /healthcheck at the gateway ${gateway}\n`));
  });
});

describe("a gateway that is not healthy", () => {
  it("is service-not-ready when none of its targets can answer", async (t) => {
    const scene = await startScene(t);
    withGateway(scene);
    suspend(scene.world.service);
    scene.world.service.autoResume = false;
    const step = await scene.run({ inputs: byName(scene) });
    const text = annotation(step, "service-not-ready");
    assert.match(text, /None of the gateway's targets can answer/);
    assert.ok(text.endsWith(`\n    ${describes};`), text);
  });

  it("prints its own grants when the role may not call it", async (t) => {
    const scene = await startScene(t);
    withGateway(scene, [100], {
      grants: new Map([
        [owner, ["OWNERSHIP"]],
        ["SVC_CALLER", ["MODIFY"]],
      ]),
    });
    const step = await scene.run({ inputs: byName(scene) });
    const text = annotation(step, "access-denied");
    assert.ok(
      text.endsWith(`What to do: Grant the role USAGE on the gateway, and USAGE on its database and schema.
    GRANT USAGE ON DATABASE TUTORIAL_DB TO ROLE SVC_CALLER;
    GRANT USAGE ON SCHEMA TUTORIAL_DB.DATA_SCHEMA TO ROLE SVC_CALLER;
    GRANT USAGE ON GATEWAY ${gateway} TO ROLE SVC_CALLER;`),
      text,
    );
  });

  it("prints its own grants when the role may not see it, after a look whether it is a service", async (t) => {
    const scene = await startScene(t);
    withGateway(scene, [100], { grants: new Map([[owner, ["OWNERSHIP"]]]) });
    const step = await scene.run({ inputs: byName(scene) });
    assert.equal(
      annotation(step, "service-not-found"),
      `service-not-found: There is no gateway ${gateway}, or the role SVC_CALLER may not see it; Snowflake does not tell which. Snowflake said (002003): "SQL compilation error:\\nGateway '${gateway}' does not exist or not authorized."
Most likely: The name is misspelt, the gateway was dropped, or a privilege is missing on the database, the schema or the gateway.
What to do: Compare the name with what SHOW GATEWAYS prints; if it is right, grant the role what it takes to see it.
    SHOW GATEWAYS;
    GRANT USAGE ON DATABASE TUTORIAL_DB TO ROLE SVC_CALLER;
    GRANT USAGE ON SCHEMA TUTORIAL_DB.DATA_SCHEMA TO ROLE SVC_CALLER;
    GRANT USAGE ON GATEWAY ${gateway} TO ROLE SVC_CALLER;`,
    );
    assert.deepEqual(statements(scene), [
      describes,
      `DESCRIBE SERVICE ${gateway}`,
      `DESCRIBE APPLICATION SERVICE ${gateway}`,
    ]);
  });

  it("is told to be a service, where that has the name", async (t) => {
    const scene = await startScene(t);
    const service = "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE";
    const step = await scene.run({ inputs: { ...byName(scene), gateway: service } });
    assert.equal(
      annotation(step, "service-not-found"),
      `service-not-found: There is no gateway ${service}, but there is a service of that name.
Most likely: The name was given as gateway, and it is the service's.
What to do: Write service: ${service} in place of gateway.`,
    );
  });

  it("is told to be a gateway, where its name was given as service", async (t) => {
    const scene = await startScene(t);
    withGateway(scene);
    const step = await scene.run({ inputs: { ...byName(scene), gateway: "", service: gateway } });
    assert.equal(
      annotation(step, "service-not-found"),
      `service-not-found: There is no service ${gateway}, but there is a gateway of that name.
Most likely: The name was given as service, and it is the gateway's.
What to do: Write gateway: ${gateway} in place of service.`,
    );
  });

  it("gets no token where its host is not Snowflake's", async (t) => {
    const scene = await startScene(t);
    withGateway(scene, [100], { host: "gw.example.com" });
    const step = await scene.run({ inputs: byName(scene) });
    assert.match(annotation(step, "host-not-allowed"), /DESCRIBE GATEWAY gave a URL for the endpoint of the gateway/);
    assert.deepEqual(
      scene.requests().filter(({ host }) => host === "gw.example.com"),
      [],
    );
  });
});
