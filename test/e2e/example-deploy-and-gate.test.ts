import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fail, start } from "../emulator/world/lifecycle.ts";
import { createService, type Service } from "../emulator/world/service.ts";
import { example, ourSteps } from "./example.ts";
import { annotation, type Scene, startScene } from "./scenario.ts";

const file = example("deploy-and-gate.yml");

/** A deployment has just been made, of which becomes what `comes` says; then the gate of the example. */
async function gate(scene: Scene, comes: (service: Service) => void) {
  const { world } = scene;
  const service = createService({ database: "APPS", schema: "PROD", name: "HELLO", endpoints: [world.endpoint] });
  world.account.services.splice(0, 1, service);
  comes(service);
  const [inputs, ...others] = ourSteps(file, {
    "secrets.SNOWFLAKE_PRIVATE_KEY": world.key.pkcs8,
    "vars.SNOWFLAKE_ACCOUNT": "ACMEORG-DEV_ACCT",
    "vars.SNOWFLAKE_USER": "CI_BOT",
    "vars.SNOWFLAKE_ROLE": "SVC_CALLER",
  });
  assert.ok(inputs !== undefined);
  assert.deepEqual(others, []);
  return await scene.run({ inputs, secrets: [world.key.pkcs8] });
}

describe("examples/deploy-and-gate.yml", () => {
  it("opens for a version that starts and answers three times in a row", async (t) => {
    const scene = await startScene(t);
    const step = await gate(scene, (service) => start(service, { polls: 2 }));
    assert.equal(step.outcome, "success");
    assert.ok(Number(step.outputs["attempts"]) >= 3, step.log);
  });

  it("stays shut, with the reason, for one that does not start", async (t) => {
    const scene = await startScene(t);
    const step = await gate(scene, (service) => {
      start(service);
      service.steps.splice(0, 1, {
        after: { polls: 2 },
        change: (dying) => fail(dying, "Provided image name uses an invalid format"),
      });
    });
    assert.equal(step.outcome, "failure");
    assert.match(
      annotation(step, "service-failed"),
      /must name the image as \/database\/schema\/repository\/image:tag/,
    );
  });

  it("is what its page shows", () => {
    const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "recipes", "deploy-and-gate.md"), "utf8");
    const [, shown = ""] = /^```yaml\n([\s\S]*?)^```/m.exec(page) ?? [];
    assert.equal(file.replace(/^#.*\n/, ""), shown);
  });
});
