import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { json } from "../emulator/transport/message.ts";
import { suspend } from "../emulator/world/lifecycle.ts";
import { readRemedy } from "./remedies/remedy.ts";
import { annotation, host, type Scene, startScene } from "./scenario.ts";

const service = "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE";
const inputsOf = ({ world }: Scene) => ({
  service,
  path: "/healthcheck",
  token: world.pat.secret,
  account: "ACMEORG-DEV_ACCT",
});

/** What reached the endpoint. */
const calls = ({ requests }: Scene) => requests().filter((entry) => entry.host === host);

interface Result {
  readonly healthy: boolean;
  readonly paused: boolean;
  readonly failure: string;
  readonly "fault-of": string;
}
const resultsOf = (json: string | undefined) =>
  (JSON.parse(json ?? "") as Result[]).map(({ healthy, paused, failure, "fault-of": faultOf }) => [
    healthy,
    paused,
    failure,
    faultOf,
  ]);

describe("when-suspended: pause", () => {
  for (const autoResume of [true, false]) {
    it(`sends nothing to a suspended service with AUTO_RESUME = ${autoResume}, and stays green`, async (t) => {
      const scene = await startScene(t);
      const { world } = scene;
      world.service.autoResume = autoResume;
      suspend(world.service);
      const step = await scene.run({ inputs: { ...inputsOf(scene), "when-suspended": "pause", wait: "5m" } });

      assert.equal(step.outcome, "success");
      assert.deepEqual(calls(scene), []);
      assert.equal(world.service.status, "SUSPENDED");
      const { healthy, paused, failure, "fault-of": faultOf, status, results } = step.outputs;
      assert.deepEqual(
        { healthy, paused, failure, faultOf, status },
        { healthy: "false", paused: "true", failure: "service-suspended", faultOf: "", status: "" },
      );
      assert.deepEqual(resultsOf(results), [[false, true, "service-suspended", ""]]);
      const link =
        "https://github.com/octo/snowflake-endpoint-action/blob/v1/docs/troubleshooting.md#service-suspended";
      assert.deepEqual(
        step.annotations.map(({ level, title, message }) => ({ level, title, message })),
        [
          {
            level: "notice",
            title: "Snowflake Endpoint: service-suspended",
            message: `service-suspended: ${service} is SUSPENDED, and left alone, as when-suspended: pause says.
What to do: Nothing, if it sleeps on purpose. Else resume it, or let the action do that (when-suspended: resume, wait: 10m).
    ALTER SERVICE ${service} RESUME;
Read more: ${link}`,
          },
        ],
      );
      assert.match(step.summary, /is paused/);
      assert.doesNotMatch(step.summary, /not healthy|❌/);
    });
  }

  it("leaves all checks of the service unasked, and each is neither healthy nor unhealthy", async (t) => {
    const scene = await startScene(t);
    suspend(scene.world.service);
    const checks = "- path: /healthcheck\n- path: /ui\n";
    const step = await scene.run({ inputs: { ...inputsOf(scene), path: "", checks, "when-suspended": "pause" } });
    assert.equal(step.outcome, "success");
    assert.deepEqual(calls(scene), []);
    assert.deepEqual(resultsOf(step.outputs["results"]), [
      [false, true, "service-suspended", ""],
      [false, true, "service-suspended", ""],
    ]);
  });

  it("says how to have it resumed, and that works as it is printed", async (t) => {
    const scene = await startScene(t);
    suspend(scene.world.service);
    scene.world.service.startUp = { polls: 1 };
    const first = await scene.run({ inputs: { ...inputsOf(scene), "when-suspended": "pause" } });
    const remedy = readRemedy(first.annotations[0]?.message ?? "");
    assert.deepEqual(remedy.inputs, { "when-suspended": "resume", wait: "10m" });
    const second = await scene.run({ inputs: { ...inputsOf(scene), ...remedy.inputs } });
    assert.equal(second.outputs["healthy"], "true", second.log);
  });

  it("sends nothing where nobody knows whether it is suspended, and says how to call it all the same", async (t) => {
    const scene = await startScene(t);
    const trouble = { code: "000603", sqlState: "XX000", message: "SQL execution internal error." };
    scene.world.account.intercept = ({ body }) => (body.includes("DESCRIBE") ? json(422, trouble) : undefined);
    const first = await scene.run({ inputs: { ...inputsOf(scene), "when-suspended": "pause" } });
    const text = annotation(first, "account-unreachable");
    assert.match(
      text,
      /The state of .* could not be read, and when-suspended: pause sends nothing to a service that may be/,
    );
    assert.deepEqual([first.outputs["fault-of"], calls(scene)], ["snowflake", []]);
    const remedy = readRemedy(text);
    assert.deepEqual(remedy.inputs, { "when-suspended": "probe" });
    const second = await scene.run({ inputs: { ...inputsOf(scene), ...remedy.inputs } });
    assert.equal(second.outputs["healthy"], "true", second.log);
  });

  it("leaves a service alone that somebody suspends while it is waited for", async (t) => {
    const scene = await startScene(t);
    const { world } = scene;
    world.endpoint.app = (_request, response) => {
      // It falls asleep after its answer, and a request would wake it up.
      suspend(world.service);
      response.writeHead(503).end();
    };
    const step = await scene.run({ inputs: { ...inputsOf(scene), "when-suspended": "pause", wait: "5m" } });
    assert.equal(step.outcome, "success", step.log);
    assert.equal(calls(scene).length, 1);
    assert.equal(world.service.status, "SUSPENDED");
    assert.deepEqual(resultsOf(step.outputs["results"]), [[false, true, "service-suspended", ""]]);
  });

  it("calls a service that is not suspended", async (t) => {
    const scene = await startScene(t);
    const step = await scene.run({ inputs: { ...inputsOf(scene), "when-suspended": "pause" } });
    assert.deepEqual([step.outcome, step.outputs["paused"]], ["success", "false"], step.log);
    assert.equal(calls(scene).length, 1);
  });

  it("leaves a service alone that is suspended while it is waited for", async (t) => {
    const scene = await startScene(t);
    const { service: waited, endpoint } = scene.world;
    waited.autoResume = false;
    endpoint.app = (_request, response) => {
      suspend(waited);
      response.writeHead(500).end();
    };
    const step = await scene.run({ inputs: { ...inputsOf(scene), "when-suspended": "pause", wait: "5m" } });
    assert.deepEqual([step.outcome, step.outputs["paused"]], ["success", "true"], step.log);
    assert.deepEqual(resultsOf(step.outputs["results"]), [[false, true, "service-suspended", ""]]);
  });

  it("does not forgive a service that failed", async (t) => {
    const scene = await startScene(t);
    scene.world.service.status = "FAILED";
    const step = await scene.run({ inputs: { ...inputsOf(scene), "when-suspended": "pause" } });
    assert.deepEqual([step.outcome, step.outputs["paused"], step.outputs["fault-of"]], ["failure", "false", "service"]);
  });
});

describe("when-suspended: resume", () => {
  for (const inputs of [{ "when-suspended": "resume" }, { "when-suspended": "probe", resume: "true" }]) {
    it(`resumes and waits: ${JSON.stringify(inputs)}`, async (t) => {
      const scene = await startScene(t);
      scene.world.service.autoResume = false;
      scene.world.service.startUp = { polls: 1 };
      suspend(scene.world.service);
      const step = await scene.run({ inputs: { ...inputsOf(scene), ...inputs, wait: "1m" } });
      assert.deepEqual([step.outcome, step.outputs["paused"]], ["success", "false"], step.log);
      assert.match(step.log, /was told to resume/);
    });
  }
});

describe("when-suspended: probe", () => {
  it("calls a suspended service, which wakes it up", async (t) => {
    const scene = await startScene(t);
    scene.world.service.startUp = { polls: 1 };
    suspend(scene.world.service);
    const step = await scene.run({ inputs: { ...inputsOf(scene), "when-suspended": "probe", wait: "1m" } });
    assert.equal(step.outcome, "success", step.log);
    assert.doesNotMatch(step.log, /was told to resume/);
  });
});

describe("when-suspended cannot be used", () => {
  const give =
    "Give service (DATABASE.SCHEMA.SERVICE) in place of ingress-url or gateway, so that it is known whether it is suspended.";
  for (const [name, more, says] of [
    ["as anything else", { "when-suspended": "sleep" }, 'is "sleep".\nWhat to do: Choose one of probe, resume, pause.'],
    ["as a boolean", { "when-suspended": "true" }, 'is "true".\nWhat to do: Choose one of probe, resume, pause.'],
    [
      "as pause beside resume: true",
      { "when-suspended": "pause", resume: "true", wait: "5m" },
      "is pause, and resume is true.\nWhat to do: Take one of them out: a suspended service is either left alone or resumed.",
    ],
    [
      "as resume without wait",
      { "when-suspended": "resume" },
      "is resume, but wait is 0s, and a service needs time to start.\nWhat to do: Set wait, for example to 10m.",
    ],
    [
      "as pause without service",
      { "when-suspended": "pause", service: "", "ingress-url": host },
      `is pause without service.\nWhat to do: ${give}`,
    ],
    [
      "as resume without service",
      { "when-suspended": "resume", service: "", "ingress-url": host, wait: "5m" },
      `is resume without service.\nWhat to do: ${give}`,
    ],
  ] as const) {
    it(name, async (t) => {
      const scene = await startScene(t);
      const step = await scene.run({ inputs: { ...inputsOf(scene), ...more } });
      const text = annotation(step, "input-invalid");
      assert.equal(text, `input-invalid: The input when-suspended cannot be used: it ${says}`);
      assert.deepEqual(scene.requests(), []);
    });
  }
});
