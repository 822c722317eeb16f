import assert from "node:assert/strict";
import { describe, it } from "node:test";
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
