import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { json } from "../emulator/transport/message.ts";
import { fail, start, suspend } from "../emulator/world/lifecycle.ts";
import { createApplication, type Service } from "../emulator/world/service.ts";
import { says } from "./answers.ts";
import { annotation, type Scene, startScene } from "./scenario.ts";

const name = "TUTORIAL_DB.DATA_SCHEMA.ECHO_APP";
const host = "hello.acmeorg-dev-acct.prod3.snowflake.app";
const describes = `DESCRIBE APPLICATION SERVICE ${name}`;

const byName = ({ world }: Scene) => ({
  service: name,
  path: "/healthcheck",
  token: world.pat.secret,
  account: "ACMEORG-DEV_ACCT",
  role: "SVC_CALLER",
});

function withApplication({ world }: Scene, more: Partial<Service> = {}): Service {
  const application = createApplication(more);
  world.account.services.push(application);
  return application;
}

const statements = ({ world }: Scene) => world.queries.map(({ sql }) => sql);
const patient = { wait: "5m", interval: "1ms" };

describe("an application service by its name", () => {
  it("is asked where there is no service of that name, without a service role", async (t) => {
    const scene = await startScene(t);
    withApplication(scene);
    const step = await scene.run({ inputs: byName(scene) });
    assert.equal(step.outcome, "success", step.log);
    assert.equal(step.outputs["url"], `https://${host}/healthcheck`);
    assert.match(step.log, new RegExp(`There is no service ${name}; it is an application service`));
    assert.deepEqual(statements(scene).slice(0, 3), [
      `DESCRIBE SERVICE ${name}`,
      `SHOW ENDPOINTS IN SERVICE ${name}`,
      describes,
    ]);
  });

  it("is not looked for where there is a service of that name", async (t) => {
    const scene = await startScene(t);
    withApplication(scene, { name: "ECHO_SERVICE" });
    const step = await scene.run({ inputs: { ...byName(scene), service: "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE" } });
    assert.equal(step.outcome, "success", step.log);
    assert.equal(step.outputs["url"], `https://${scene.world.endpoint.host}/healthcheck`);
  });

  it("is waited for while its URL is empty", async (t) => {
    const scene = await startScene(t);
    const application = withApplication(scene);
    for (const endpoint of application.endpoints) endpoint.provisioningPolls = 3;
    start(application, { polls: 4 });
    const step = await scene.run({ inputs: { ...byName(scene), ...patient } });
    assert.equal(step.outcome, "success", step.log);
    assert.match(step.log, /ECHO_APP is PENDING/);
  });

  it("is waited for while it is being upgraded", async (t) => {
    const scene = await startScene(t);
    const change = (service: Service) => Object.assign(service, { isUpgrading: false });
    withApplication(scene, { isUpgrading: true, steps: [{ after: { polls: 6 }, change }] });
    const step = await scene.run({ inputs: { ...byName(scene), ...patient } });
    assert.equal(step.outcome, "success", step.log);
    assert.match(step.log, /ECHO_APP is RUNNING, and being upgraded/);
  });

  it("is resumed where that is wanted", async (t) => {
    const scene = await startScene(t);
    suspend(withApplication(scene));
    const step = await scene.run({ inputs: { ...byName(scene), ...patient, resume: "true" } });
    assert.equal(step.outcome, "success", step.log);
    assert.ok(statements(scene).includes(`ALTER APPLICATION SERVICE ${name} RESUME`));
  });

  it("is waited for while the account's certificate is not there yet", async (t) => {
    for (const fault of ["certificate-wrong-name", "certificate-expired"] as const) {
      const scene = await startScene(t);
      withApplication(scene);
      const { faults } = scene.world.network;
      faults.set(host, fault);
      const connects = scene.emulator.arrival((entry) => entry.method === "CONNECT" && entry.host === host);
      void connects.then(() => setTimeout(() => faults.delete(host), 300));
      const step = await scene.run({ inputs: { ...byName(scene), ...patient } });
      assert.equal(step.outcome, "success", step.log);
      assert.match(step.log, /\(tls\)/);
    }
  });
});

describe("an application service that is not healthy", () => {
  it("says why its certificate is another's, where nobody waits", async (t) => {
    const scene = await startScene(t);
    withApplication(scene);
    scene.world.network.faults.set(host, "certificate-wrong-name");
    const step = await scene.run({ inputs: byName(scene) });
    assert.equal(
      annotation(step, "tls"),
      `tls: ${host} gave no answer. The certificate of ${host} is for another name (ERR_TLS_CERT_ALTNAME_INVALID).
Most likely: The account's certificate for application services is not there yet: Snowflake takes up to three hours to get one, and shows another or an expired one until then. Or something between the runner and Snowflake shows a certificate of its own.
What to do: Let the action wait for it, for example wait: 3h. If it stays longer, check the host.`,
    );
  });

  it("shows its state and the end of its log", async (t) => {
    const scene = await startScene(t);
    const application = withApplication(scene);
    fail(application, "User application error, check container logs");
    application.status = "FAILING";
    application.containers[0]?.logs.push("Error: Cannot find module 'express'");
    const step = await scene.run({ inputs: { ...byName(scene), ...patient } });
    assert.equal(
      annotation(step, "service-failed"),
      `service-failed: ${name} is FAILING: waiting does not fix that.
  - its log ends with: "Error: Cannot find module 'express'"
Most likely: The app cannot start or keeps crashing.
What to do: Fix what its log shows, then deploy again.
    CALL SYSTEM$GET_APPLICATION_SERVICE_LOGS('${name}', 100);`,
    );
    assert.match(step.log, /The service is FAILING\.\n.*Its last 2 lines:/);
    assert.match(step.summary, /Cannot find module/);
    const [result] = JSON.parse(step.outputs["results"] ?? "[]") as { diagnosis?: { log?: string[] } }[];
    assert.equal(
      result?.diagnosis?.log?.at(-1) ?? "Error: Cannot find module 'express'",
      "Error: Cannot find module 'express'",
    );
    assert.equal(
      scene.requests().some((entry) => entry.host === host),
      false,
    );
  });

  it("has the end of its log in the output results too", async (t) => {
    const scene = await startScene(t);
    const [endpoint] = withApplication(scene).endpoints;
    if (endpoint !== undefined) endpoint.app = says(500, "no");
    const step = await scene.run({ inputs: byName(scene) });
    const [result] = JSON.parse(step.outputs["results"] ?? "[]") as { diagnosis?: { log?: string[] } }[];
    assert.match(result?.diagnosis?.log?.at(-1) ?? "", /Listening at/);
  });

  for (const status of ["CANCELLED", "CANCELLING", "FAILED"] as const) {
    it(`has failed when it is ${status}`, async (t) => {
      const scene = await startScene(t);
      withApplication(scene, { status });
      const step = await scene.run({ inputs: { ...byName(scene), ...patient } });
      assert.match(annotation(step, "service-failed"), new RegExp(`^service-failed: ${name} is ${status}:`));
    });
  }

  it("prints its own grants when the role may not call it", async (t) => {
    const scene = await startScene(t);
    withApplication(scene, { grants: new Map([["SVC_CALLER", ["MONITOR"]]]) });
    const step = await scene.run({ inputs: byName(scene) });
    const text = annotation(step, "access-denied");
    assert.ok(
      text.endsWith(`What to do: Grant the role USAGE on the application service, and USAGE on its database and schema.
    GRANT USAGE ON DATABASE TUTORIAL_DB TO ROLE SVC_CALLER;
    GRANT USAGE ON SCHEMA TUTORIAL_DB.DATA_SCHEMA TO ROLE SVC_CALLER;
    GRANT USAGE ON APPLICATION SERVICE ${name} TO ROLE SVC_CALLER;`),
      text,
    );
  });

  it("is not to be granted in a user's personal database, which Snowflake would refuse", async (t) => {
    const scene = await startScene(t);
    withApplication(scene, { database: "USER$ANNA", grants: new Map([["SVC_CALLER", ["MONITOR"]]]) });
    const step = await scene.run({ inputs: { ...byName(scene), service: "USER$ANNA.DATA_SCHEMA.ECHO_APP" } });
    const text = annotation(step, "access-denied");
    assert.match(
      text,
      /What to do: Deploy it to another database: in a user's personal database it cannot be granted\.$/,
    );
  });

  it("prints its own grants too when an administrator's role gets no token", async (t) => {
    const scene = await startScene(t);
    withApplication(scene);
    const { "ingress-url": _, ...keyPair } = scene.keyPair;
    const step = await scene.run({ inputs: { ...keyPair, service: name, role: "ACCOUNTADMIN" } });
    assert.match(
      annotation(step, "role-refused"),
      new RegExp(`GRANT USAGE ON APPLICATION SERVICE ${name} TO ROLE SVC_CALLER;`),
    );
  });

  it("has no endpoint to name", async (t) => {
    const scene = await startScene(t);
    withApplication(scene);
    const step = await scene.run({ inputs: { ...byName(scene), endpoint: "api" } });
    assert.equal(
      annotation(step, "input-invalid"),
      `input-invalid: The input endpoint cannot be used: ${name} is an application service, which has one URL and no names for it.
What to do: Leave endpoint out.`,
    );
  });

  it("cannot be resumed where its runtime image is blocked: only an upgrade helps", async (t) => {
    const scene = await startScene(t);
    suspend(withApplication(scene));
    const blocked = json(422, { code: "395999", message: "Cannot resume: blocked runtime image." });
    scene.world.account.intercept = ({ body }) => (/ALTER APPLICATION/.test(body) ? blocked : undefined);
    const step = await scene.run({ inputs: { ...byName(scene), ...patient, resume: "true" } });
    assert.equal(
      annotation(step, "service-suspended"),
      `service-suspended: ${name} is SUSPENDED and could not be resumed. Snowflake said (395999): "Cannot resume: blocked runtime image."
Most likely: Snowflake has blocked the runtime image it was built on.
What to do: Upgrade it, which gives it a runtime image that is not blocked.
    ALTER APPLICATION SERVICE ${name} UPGRADE;`,
    );
  });
});

describe("conditions on an application service", () => {
  it("do not hold, which no waiting changes: Snowflake shows no containers of it", async (t) => {
    const scene = await startScene(t);
    withApplication(scene);
    const expect = "restarts == 0\ninstances == all";
    const step = await scene.run({ inputs: { ...byName(scene), ...patient, expect } });
    const text = annotation(step, "expectation-failed");
    assert.match(text, /restarts == 0: it was not known: Snowflake shows no containers of an application service/);
    assert.match(text, /What to do: Leave the conditions on the service out/);
    assert.equal(step.outputs["attempts"], "1");
    assert.equal(step.outputs["fault-of"], "workflow");
    assert.ok(!statements(scene).some((sql) => sql.startsWith("SHOW SERVICE CONTAINERS")));
  });

  it("is not healthy by an answer after which it is being upgraded", async (t) => {
    const scene = await startScene(t);
    const application = withApplication(scene);
    const [endpoint] = application.endpoints;
    if (endpoint !== undefined) {
      const { app } = endpoint;
      endpoint.app = (request, response) => {
        application.isUpgrading = true;
        app(request, response);
      };
    }
    const step = await scene.run({ inputs: byName(scene) });
    assert.match(annotation(step, "service-not-ready"), /is being upgraded/);
    assert.equal(step.outputs["status"], "200");
  });
});
