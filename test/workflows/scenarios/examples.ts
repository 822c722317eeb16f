import assert from "node:assert/strict";
import { fail, start } from "../../emulator/world/lifecycle.ts";
import { createService } from "../../emulator/world/service.ts";
import type { Play, Scene } from "../scene.ts";
import { example, vars } from "./example.ts";
import type { Scenario } from "./scenario.ts";

/** The service that the example is about, at the endpoint of the emulator's default world. */
function hello({ world: { account, endpoint } }: Scene) {
  const service = createService({ database: "APPS", schema: "PROD", name: "HELLO", endpoints: [endpoint] });
  account.services.splice(0, account.services.length, service);
  return service;
}

const deploying = ({ world }: Scene): Play => ({
  event: "push",
  workflow: example("deploy-and-gate.yml"),
  files: { "service.yaml": "spec: {}\n" },
  vars,
  secrets: { SNOWFLAKE_PRIVATE_KEY: world.key.pkcs8 },
});

const smoking = ({ world }: Scene): Play => ({
  event: "push",
  workflow: example("smoke-test.yml"),
  vars: { INGRESS_URL: world.endpoint.host },
  secrets: { SNOWFLAKE_PAT: world.pat.secret },
});

/** One or more for each file of examples/ that watches one service; those that watch many are in `uptime-examples.ts`. */
export const exampleScenarios: readonly Scenario[] = [
  {
    name: "examples/deploy-and-gate.yml: green when the new version answers, red when it does not start",
    async play(scene) {
      const service = hello(scene);
      start(service, { polls: 2 });
      const passed = await scene.run(deploying(scene));
      assert.deepEqual([passed.green, passed.output("healthy")], [true, "true"]);
      assert.ok(Number(passed.output("attempts")) >= 3, "not three times in a row");
      assert.match(passed.log, /snow \(stand-in\): HELLO would be upgraded/);
      fail(service, "Provided image name uses an invalid format");
      const stopped = await scene.run(deploying(scene));
      assert.deepEqual([stopped.green, stopped.output("failure")], [false, "service-failed"]);
    },
  },
  {
    name: "examples/deploy-and-gate.yml: what cannot be deployed is not asked",
    async play(scene) {
      hello(scene);
      const run = await scene.run({ ...deploying(scene), files: {} });
      assert.equal(run.green, false);
      assert.deepEqual(scene.emulator.journal, []);
    },
  },
  {
    name: "examples/smoke-test.yml: green with a line for each check, red when the token is refused",
    async play(scene) {
      const up = await scene.run(smoking(scene));
      assert.ok(up.green);
      for (const line of [/health\t200\t\d+ ms/, /echo\t200\t\d+ ms/, /page\t200\t\d+ ms/]) assert.match(up.log, line);
      scene.world.pat.disabled = true;
      const down = await scene.run(smoking(scene));
      const failures = [down.output("failure"), down.output("fault-of")];
      assert.deepEqual([down.green, ...failures], [false, "sign-in-required", "credential"]);
    },
  },
];
