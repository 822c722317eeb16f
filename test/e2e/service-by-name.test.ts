import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { json } from "../emulator/transport/message.ts";
import { fail, start, suspend } from "../emulator/world/lifecycle.ts";
import { createService } from "../emulator/world/service.ts";
import { annotation, host, type Scene, startScene } from "./scenario.ts";

const service = "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE";
const describes = `DESCRIBE SERVICE ${service}`;
const showsContainers = `SHOW SERVICE CONTAINERS IN SERVICE ${service}`;
const showsEndpoints = `SHOW ENDPOINTS IN SERVICE ${service}`;

/** The inputs that find the endpoint by its service's name, with a PAT. */
const byName = ({ world }: Scene) => ({
  service,
  path: "/healthcheck",
  token: world.pat.secret,
  account: "ACMEORG-DEV_ACCT",
});

/** The statements Snowflake was asked to run, in order. */
function statements({ requests }: Scene): string[] {
  return requests()
    .filter(({ method, path }) => method === "POST" && path.startsWith("/api/v2/statements"))
    .map(({ body }) => (JSON.parse(body) as { statement: string }).statement);
}

describe("a service by its name", () => {
  it("is asked with a PAT, between two looks of two statements each", async (t) => {
    const scene = await startScene(t);
    const step = await scene.run({ inputs: byName(scene) });
    assert.equal(step.outcome, "success");
    assert.equal(step.outputs["url"], `https://${host}/healthcheck`);
    assert.deepEqual(statements(scene), [describes, showsEndpoints, showsContainers, describes, showsContainers]);
  });

  it("is asked with a key pair, whose role counts for the statements too", async (t) => {
    const scene = await startScene(t);
    scene.world.service.grants.set("deployBot", ["USAGE", "ENDPOINTS"]);
    const step = await scene.run({
      inputs: { ...scene.keyPair, "ingress-url": "", service, path: "/healthcheck", role: "deployBot" },
    });
    assert.equal(step.outcome, "success");
    assert.deepEqual(
      scene.requests().map(({ host: asked, path }) => `${asked}${path.replace(/\?.*/, "")}`),
      [
        "acmeorg-dev-acct.snowflakecomputing.com/api/v2/statements",
        "acmeorg-dev-acct.snowflakecomputing.com/api/v2/statements",
        "acmeorg-dev-acct.snowflakecomputing.com/oauth/token",
        "acmeorg-dev-acct.snowflakecomputing.com/api/v2/statements",
        `${host}/healthcheck`,
        "acmeorg-dev-acct.snowflakecomputing.com/api/v2/statements",
      ],
    );
  });

  it("is asked in a session, which runs the statements too", async (t) => {
    const scene = await startScene(t);
    const { password } = scene.world.user;
    scene.world.account.queryPolls = 1;
    const step = await scene.run({
      inputs: {
        service,
        path: "/healthcheck",
        account: "ACMEORG-DEV_ACCT",
        user: "CI_BOT",
        password,
        "auth-method": "session",
      },
      secrets: [password],
      canaries: [password],
    });
    assert.equal(step.outcome, "success", step.log);
    const paths = scene.requests().map(({ path }) => path.replace(/\?.*/, "").replace(/[0-9a-f-]{36}/, "<id>"));
    assert.equal(paths.filter((path) => path === "/session/v1/login-request").length, 1);
    assert.equal(paths.filter((path) => path === "/queries/v1/query-request").length, 5);
    assert.equal(paths.filter((path) => path === "/queries/<id>/result").length, 5);
  });

  it("is not even looked up in a dry run, which says what would be", async (t) => {
    const scene = await startScene(t);
    const step = await scene.run({ inputs: { ...byName(scene), "dry-run": "true" } });
    assert.equal(step.outcome, "success");
    assert.deepEqual(scene.requests(), []);
    assert.match(
      step.log,
      new RegExp(
        `SQL: ${describes}\n.*SQL: ${showsEndpoints}\n.*SQL: ${showsContainers}\n.*GET /healthcheck at the endpoint of ${service}\n`,
      ),
    );
  });

  it("is looked up once for many checks", async (t) => {
    const scene = await startScene(t);
    const checks = "- path: /healthcheck\n- path: /ui\n- path: /healthcheck\n  expect: body contains ready\n";
    const step = await scene.run({ inputs: { ...byName(scene), path: "", checks } });
    assert.equal(step.outcome, "success");
    assert.deepEqual(statements(scene), [describes, showsEndpoints, showsContainers, describes, showsContainers]);
  });

  it("may have a name in quotes", async (t) => {
    const scene = await startScene(t);
    const name = `my "odd" db.x`;
    scene.world.account.services.push(createService({ database: name, endpoints: [scene.world.endpoint] }));
    const step = await scene.run({
      inputs: { ...byName(scene), service: `"my ""odd"" db.x".data_schema.echo_service` },
    });
    assert.equal(step.outcome, "success");
    assert.equal(statements(scene)[0], `DESCRIBE SERVICE "my ""odd"" db.x".DATA_SCHEMA.ECHO_SERVICE`);
  });

  it("is waited for: while it starts, and while its endpoint is being provisioned", async (t) => {
    const scene = await startScene(t);
    start(scene.world.service, { polls: 2 });
    scene.world.endpoint.provisioningPolls = 2;
    const step = await scene.run({ inputs: { ...byName(scene), wait: "1m" } });
    assert.equal(step.outcome, "success");
    assert.match(step.log, new RegExp(`${service} is PENDING\n.*${service} is RUNNING\n`));
    assert.equal(step.outputs["attempts"], "1");
  });

  it("is not judged by the version before, while a new one is on its way", async (t) => {
    const scene = await startScene(t);
    const upgrading = json(200, {
      resultSetMetaData: { rowType: [{ name: "status" }, { name: "is_upgrading" }], partitionInfo: [{ rowCount: 1 }] },
      data: [["RUNNING", "true"]],
      code: "090001",
    });
    const answers = [upgrading, upgrading];
    scene.world.account.intercept = ({ body }) => (/DESCRIBE/.test(body.toString()) ? answers.shift() : undefined);
    const step = await scene.run({ inputs: { ...byName(scene), wait: "1m" } });
    assert.equal(step.outcome, "success");
    assert.equal(statements(scene).filter((text) => text === describes).length, 4);
    assert.match(step.log, /is RUNNING, and being upgraded\n.* is RUNNING\n/);
  });

  it("is resumed where that is asked for, and then waited for", async (t) => {
    const scene = await startScene(t);
    suspend(scene.world.service);
    scene.world.service.autoResume = false;
    scene.world.service.startUp = { polls: 2 };
    const step = await scene.run({ inputs: { ...byName(scene), resume: "true", wait: "1m" } });
    assert.equal(step.outcome, "success");
    assert.equal(statements(scene).filter((text) => text === `ALTER SERVICE ${service} RESUME`).length, 1);
    assert.match(step.log, /is SUSPENDED\n.* was told to resume\n.* is PENDING\n.* is RUNNING\n/);
  });

  it("is woken by the request where it resumes by itself", async (t) => {
    const scene = await startScene(t);
    suspend(scene.world.service);
    scene.world.service.startUp = { milliseconds: 1_000 };
    const step = await scene.run({ inputs: { ...byName(scene), wait: "1m" } });
    assert.equal(step.outcome, "success");
    assert.ok(!statements(scene).some((text) => text.startsWith("ALTER")));
  });

  it("is called by private link where the account is", async (t) => {
    const scene = await startScene(t);
    scene.world.account.businessCritical = true;
    scene.world.endpoint.privatelinkHost = "k7qzt2a.spcs.abcxyz.privatelink.snowflake.app";
    const account = { account: "", "account-url": "acmeorg-dev-acct.privatelink.snowflakecomputing.com" };
    const step = await scene.run({ inputs: { ...byName(scene), ...account } });
    assert.equal(step.outcome, "success");
    assert.equal(step.outputs["url"], "https://k7qzt2a.spcs.abcxyz.privatelink.snowflake.app/healthcheck");
  });

  it("is called publicly where the account is, though there is one more column", async (t) => {
    const scene = await startScene(t);
    scene.world.account.businessCritical = true;
    scene.world.endpoint.privatelinkHost = "k7qzt2a.spcs.abcxyz.privatelink.snowflake.app";
    const step = await scene.run({ inputs: byName(scene) });
    assert.equal(step.outputs["url"], `https://${host}/healthcheck`);
  });

  it("is found by a statement that took its time", async (t) => {
    const scene = await startScene(t);
    scene.world.account.queryPolls = 1;
    const step = await scene.run({ inputs: byName(scene) });
    assert.equal(step.outcome, "success");
  });

  it("is found though the account is busy, and connections break", async (t) => {
    const scene = await startScene(t);
    const faults = [json(503, {}), "reset" as const, json(429, {})];
    scene.world.account.intercept = () => faults.shift();
    const step = await scene.run({ inputs: byName(scene) });
    assert.equal(step.outcome, "success");
    const ids = scene.requests().map(({ path }) => /requestId=([^&]+)/.exec(path)?.[1]);
    assert.equal(new Set(ids.slice(0, 4)).size, 1, "sent again, it is the same request");
    assert.equal(new Set(ids.slice(0, 5)).size, 2, "another statement is another request");
  });

  it("is judged by its endpoint alone where its state may not be seen", async (t) => {
    const scene = await startScene(t);
    const { world } = scene;
    world.account.intercept = (request) =>
      /DESCRIBE/.test(request.body.toString())
        ? json(422, {
            code: "003001",
            sqlState: "42501",
            message: "Insufficient privileges to operate on service 'ECHO_SERVICE'.",
          })
        : undefined;
    const step = await scene.run({ inputs: byName(scene) });
    assert.equal(step.outcome, "success");
    assert.match(step.log, /The state of .*ECHO_SERVICE may not be seen\. Snowflake said \(003001\)/);
  });

  it("that dies while it is asked ends the waiting", async (t) => {
    const scene = await startScene(t);
    const { endpoint, service: dying } = scene.world;
    endpoint.gateway = "no-service-hosts";
    dying.steps.push({
      after: { polls: 2 },
      change: (it) => fail(it, "Container was OOMKilled due to resource usage", 137),
    });
    const step = await scene.run({ inputs: { ...byName(scene), wait: "5m" } });
    assert.ok(Number(step.outputs["attempts"]) > 1);
    assert.equal(
      annotation(step, "service-failed").replace(
        /There were \d+ attempts in \w+: (.*) until \w+,/,
        "There were <n> attempts in <time>: $1 until <time>,",
      ),
      `service-failed: ${service} is FAILED: waiting does not fix that. The ingress answered 503 (ERROR): "Service ECHO_SERVICE not reachable: no service hosts found." There were <n> attempts in <time>: service-not-ready until <time>, then service-failed.
  - container echo of instance 0 is FAILED: Container was OOMKilled due to resource usage.
Most likely: It used more memory than it may: raise resources.limits.memory in the specification, or take a larger instance family.
What to do: Fix what the containers and their logs show, then deploy again.
    SHOW SERVICE CONTAINERS IN SERVICE ${service};
    CALL SYSTEM$GET_SERVICE_LOGS('${service}', '0', '<container>', 100);`,
    );
  });
});
