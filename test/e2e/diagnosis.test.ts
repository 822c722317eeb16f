import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { json, type Request } from "../emulator/transport/message.ts";
import { createContainer } from "../emulator/world/container.ts";
import { crashLoop, fail, pend } from "../emulator/world/lifecycle.ts";
import { markdownIn } from "../runner/summary-reader.ts";
import { type Scene, startScene, unhurried } from "./scenario.ts";

const service = "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE";
const byName = ({ world }: Scene) => ({
  service,
  path: "/healthcheck",
  token: world.pat.secret,
  account: "ACMEORG-DEV_ACCT",
});

interface Diagnosis {
  readonly service: string;
  readonly status: string;
  readonly containers: readonly { readonly name: string; readonly log: readonly string[]; readonly meaning: string }[];
  readonly notes: readonly string[];
}

const diagnosisOf = (results: string | undefined) =>
  (JSON.parse(results ?? "[]") as { diagnosis?: Diagnosis }[])[0]?.diagnosis;

const asks = (request: Request, statement: string) => request.body.toString().includes(statement);

describe("what Snowflake knows of a service that is not healthy", () => {
  it("stands in the log, in the summary and in the results", async (t) => {
    const scene = await startScene(t);
    crashLoop(scene.world.service);
    scene.world.service.containers[0]?.logs.push("Traceback (most recent call last):", "KeyError: 'SERVER_PORT'");
    const step = await scene.run({ inputs: byName(scene) });
    const sentence =
      "container echo of instance 0 is PENDING: Encountered fatal error, retrying. It restarted 4 times, last with exit code 1.";
    assert.ok(
      step.log.includes(`▸ What Snowflake knows of ${service}\n  The service is PENDING.\n  ${sentence}`),
      step.log,
    );
    assert.ok(step.log.includes("      | KeyError: 'SERVER_PORT'\n"));
    assert.match(step.summary, new RegExp(`^<h3>❌ Service <code>${service}</code> is not healthy</h3>`));
    assert.ok(step.summary.includes("<p>Container echo of instance 0 is PENDING: Encountered fatal error, retrying."));
    assert.equal(step.summary.match(/KeyError/g)?.length, 1, "the cause is said twice");
    assert.doesNotMatch(step.summary, /<details/, "the cause is folded");
    assert.ok(step.summary.includes("Traceback (most recent call last):\nKeyError: &apos;SERVER_PORT&apos;</pre>"));
    const diagnosis = diagnosisOf(step.outputs["results"]);
    assert.equal(diagnosis?.status, "PENDING");
    assert.equal(diagnosis.containers[0]?.log.at(-1), "KeyError: 'SERVER_PORT'");
  });

  it("is not asked for where it is healthy, nor where nobody wants to know", async (t) => {
    const scene = await startScene(t);
    await scene.run({ inputs: byName(scene) });
    fail(scene.world.service, "Failed to pull image");
    const step = await scene.run({ inputs: { ...byName(scene), diagnose: "false" } });
    assert.ok(!scene.requests().some(({ body }) => /GET_SERVICE_LOGS/.test(body)));
    assert.doesNotMatch(step.log, /What Snowflake knows/);
    assert.equal(diagnosisOf(step.outputs["results"]), undefined);
  });

  it("is hostile: it commands nothing, shows no secret and draws nothing", async (t) => {
    const scene = await startScene(t);
    const { world } = scene;
    fail(world.service, "::error::Failed <img src=x onerror=alert(1)>");
    world.service.containers[0]?.logs.push(
      "::set-output name=healthy::true",
      "##[error]not ours",
      "\u001b[31mred\u0007\u202e",
      `Authorization: Snowflake Token="${world.pat.secret}"`,
      Buffer.from(world.pat.secret).toString("base64"),
      "</pre><script>alert(1)</script> @everyone",
      "carriage\rreturn",
      "x".repeat(5_000),
    );
    const step = await scene.run({ inputs: byName(scene), env: { NO_COLOR: "1" } });
    assert.equal(step.outputs["healthy"], "false");
    assert.equal(step.annotations.length, 1, "a line of a log became an annotation");
    assert.ok(!step.raw.stdout.includes("\u001b") && !step.raw.stdout.includes("\u202e"));
    assert.doesNotMatch(step.summary, /<script|<img/);
    assert.match(step.summary, /&lt;\/pre&gt;&lt;script&gt;/);
    assert.deepEqual(markdownIn(step.summary), []);
    assert.ok((step.log.match(/x+…/)?.[0].length ?? 0) <= 500);
  });

  it("shows the last lines of a long log, and no more of it than can be read", async (t) => {
    const scene = await startScene(t);
    fail(scene.world.service, "User application error, check container logs");
    const logs = Array.from({ length: 200 }, (_, index) => `line ${index + 1}`);
    scene.world.service.containers[0]?.logs.push(...logs);
    const step = await scene.run({ inputs: byName(scene) });
    assert.ok(step.log.includes("    Its last 50 lines:\n      | line 151\n"));
    assert.ok(step.log.includes("      | line 200\n"));
    assert.deepEqual(diagnosisOf(step.outputs["results"])?.containers[0]?.log, logs.slice(-20));
    assert.ok(step.summary.includes("<pre>line 181\n"));
  });

  it("is about the containers that are in trouble", async (t) => {
    const scene = await startScene(t);
    pend(scene.world.service);
    scene.world.service.containers.push(createContainer("proxy", "/a/b/c/proxy:1", { logs: ["proxy is fine"] }));
    const step = await scene.run({ inputs: byName(scene) });
    assert.match(step.log, /container proxy of instance 0 is READY: Running\./);
    assert.doesNotMatch(step.log, /proxy is fine/);
  });

  it("begins with the containers that have failed, before those that only restarted once", async (t) => {
    const scene = await startScene(t);
    const { containers } = scene.world.service;
    pend(scene.world.service);
    containers.splice(0);
    for (const name of ["a", "b", "c", "d"])
      containers.push(createContainer(name, "/a/b/c/d:1", { restartCount: 2, logs: [`${name} runs`] }));
    containers.push(createContainer("worker", "/a/b/c/w:1", { status: "FAILED", logs: ["worker gave up"] }));
    const step = await scene.run({ inputs: byName(scene) });
    const [first] = diagnosisOf(step.outputs["results"])?.containers ?? [];
    assert.deepEqual([first?.name, first?.log], ["worker", ["worker gave up"]]);
  });

  it("lacks what the role may not see, and says which privilege that takes", async (t) => {
    const scene = await startScene(t);
    pend(scene.world.service);
    scene.world.service.grants.set("SVC_CALLER", ["USAGE", "ENDPOINTS"]);
    const step = await scene.run({ inputs: { ...byName(scene), role: "SVC_CALLER" } });
    const note = `The containers may not be seen by the role SVC_CALLER; it takes the privilege MONITOR: GRANT MONITOR ON SERVICE ${service} TO ROLE SVC_CALLER;`;
    assert.equal(step.outputs["failure"], "service-not-ready");
    assert.ok(step.log.includes(`  The service is PENDING.\n  Note: ${note}\n`), step.log);
    assert.deepEqual(diagnosisOf(step.outputs["results"])?.notes, [note]);
  });

  it("takes nothing from the verdict when it cannot be had", async (t) => {
    const scene = await startScene(t);
    fail(scene.world.service, "Failed to pull image");
    scene.world.account.intercept = (request) => (asks(request, "CONTAINERS") ? json(200, { what: "?" }) : undefined);
    const step = await scene.run({ inputs: byName(scene) });
    assert.equal(step.outputs["failure"], "service-failed");
    assert.match(
      step.log,
      /Note: The containers could not be read: .* answered a statement with 200, but not as Snowflake does/,
    );
  });

  it("does not outlive the deadline", async (t) => {
    const scene = await startScene(t);
    pend(scene.world.service);
    scene.world.account.intercept = (request) => (asks(request, "CONTAINERS") ? "silent" : undefined);
    let wait = 0;
    const step = await unhurried(
      (seconds) => {
        wait = seconds;
        return scene.run({ inputs: { ...byName(scene), wait: `${seconds}s` } });
      },
      ({ outputs }) => outputs["failure"] !== "service-not-ready",
      [2, 5, 8],
    );
    assert.equal(step.outputs["failure"], "service-not-ready");
    const [, limit] = /Note: The containers could not be read: .*Timed out after ([\d.]+) s /.exec(step.log) ?? [];
    // A second and a half more than the waiting; without a bound it would be ten.
    assert.ok(Number(limit) < wait + 2, step.log);
  });

  it("goes with a verdict that may be let pass", async (t) => {
    const scene = await startScene(t);
    fail(scene.world.service, "Failed to pull image");
    const step = await scene.run({ inputs: { ...byName(scene), "fail-on-unhealthy": "false" } });
    assert.equal(step.outcome, "success");
    assert.deepEqual(
      step.annotations.map(({ level, title }) => [level, title]),
      [["warning", "Snowflake Endpoint: service-failed"]],
    );
    assert.deepEqual([step.outputs["healthy"], step.outputs["failure"]], ["false", "service-failed"]);
    assert.match(step.summary, /^<h3>❌ Service <code>.*<\/code> is not healthy<\/h3>/);
  });
});
