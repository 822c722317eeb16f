import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createService } from "../emulator/world/service.ts";
import { example, ourSteps } from "./example.ts";
import { host, startScene } from "./scenario.ts";

describe("examples/smoke-test.yml", () => {
  it("is green for the tutorial's service, with a result for each check", async (t) => {
    const { run, world } = await startScene(t);
    const contexts = { "vars.INGRESS_URL": host, "secrets.SNOWFLAKE_PAT": world.pat.secret };
    const [inputs = {}] = ourSteps(example("smoke-test.yml"), contexts);
    const step = await run({ inputs, secrets: [world.pat.secret] });
    assert.equal(step.outcome, "success", step.log);
    const results = JSON.parse(step.outputs["results"] ?? "") as { name: string; status: number }[];
    assert.deepEqual(
      results.map(({ name, status }) => [name, status]),
      [
        ["health", 200],
        ["echo", 200],
        ["page", 200],
      ],
    );
  });
});

describe("examples/uptime.yml", () => {
  for (const [days, outcome] of [
    [30, "success"],
    [10, "failure"],
  ] as const) {
    it(`ends in ${outcome} with a certificate for ${days} more days`, async (t) => {
      const { run, world } = await startScene(t);
      const { endpoint, key, account, network } = world;
      account.services.splice(
        0,
        1,
        createService({ database: "APPS", schema: "PROD", name: "HELLO", endpoints: [endpoint] }),
      );
      network.certificateDays.set(host, days);
      const [inputs = {}] = ourSteps(example("uptime.yml"), {
        "vars.SNOWFLAKE_ACCOUNT": "ACMEORG-DEV_ACCT",
        "vars.SNOWFLAKE_USER": "CI_BOT",
        "vars.SNOWFLAKE_ROLE": "SVC_CALLER",
        "secrets.SNOWFLAKE_PRIVATE_KEY": key.pkcs8,
      });
      // What is wrong with a certificate stays so: the example would wait in vain.
      const step = await run({ inputs: { ...inputs, wait: "0s" }, secrets: [key.pkcs8] });
      assert.equal(step.outcome, outcome, step.log);
      assert.equal(step.outputs["failure"], outcome === "success" ? "" : "expectation-failed");
    });
  }
});
