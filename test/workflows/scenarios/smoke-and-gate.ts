import assert from "node:assert/strict";
import { createFleet, ill } from "../fleet.ts";
import type { Play, Scene } from "../scene.ts";
import type { WorkflowRun } from "../workflow-run.ts";
import { caller } from "./caller.ts";
import type { Scenario } from "./scenario.ts";

const file = ".github/endpoints.yml";

/** A call with a key pair, which is exchanged once for each host. */
function call({ world }: Scene, called: string, list: string, inputs: Readonly<Record<string, string>>): Play {
  return {
    event: "deployment_status",
    payload: { deployment: { id: 42 }, deployment_status: { state: "success" } },
    workflow: caller({
      called,
      permissions: { deployments: "write", statuses: "write" },
      with: { account: "ACMEORG-DEV_ACCT", user: "CI_BOT", role: "SVC_CALLER", concurrency: "20", ...inputs },
      secrets: { "private-key": "${{ secrets.SNOWFLAKE_PRIVATE_KEY }}" },
    }),
    files: { [file]: list },
    secrets: { SNOWFLAKE_PRIVATE_KEY: world.key.pkcs8 },
  };
}

/** What the workflow's outputs are made of: `endpoint` is the step whose outputs they are. */
function told(run: WorkflowRun) {
  const results = JSON.parse(run.output("results", "endpoint")) as readonly { name: string; healthy: boolean }[];
  const step = run.steps.find(({ id }) => id === "endpoint");
  const output = (name: string) => step?.outputs.get(name);
  return {
    green: run.green,
    healthy: output("healthy"),
    status: output("status"),
    failure: output("failure"),
    faultOf: output("fault-of"),
    checks: results.length,
    unhealthy: results.filter(({ healthy }) => !healthy).map(({ name }) => name),
  };
}

const well = { green: true, healthy: "true", status: "200", failure: "", faultOf: "", unhealthy: [] };
const unwell = { green: false, healthy: "false", status: "500", failure: "expectation-failed", faultOf: "service" };

export const smokeScenarios: readonly Scenario[] = [
  {
    name: "smoke.yml, 300 checks of a file: green, then red for the two that fail",
    async play(scene) {
      const fleet = createFleet(scene.world, 300);
      const play = call(scene, "smoke.yml", fleet.list, { "checks-file": file });
      const up = await scene.run(play);
      assert.deepEqual(told(up), { ...well, checks: 300 });
      const { results, ...others } = JSON.parse(up.output("told")) as Record<string, string>;
      assert.deepEqual(others, { healthy: "true", status: "200", failure: "", "fault-of": "" });
      assert.equal((JSON.parse(results ?? "") as unknown[]).length, 300);
      fleet.endpoint("s150").app = ill;
      fleet.endpoint("s151").app = ill;
      assert.deepEqual(told(await scene.run(play)), { ...unwell, checks: 300, unhealthy: ["s150", "s151"] });
    },
  },
  {
    name: "smoke.yml of one endpoint, with the inputs of the action",
    async play(scene) {
      const { endpoint } = createFleet(scene.world, 1);
      const { host } = endpoint("s001");
      const inputs = { "ingress-url": host, path: "/echo", method: "POST", headers: "Content-Type: application/json" };
      const body = { body: '{"data": [[0, "hello"]]}', expect: 'json $.data[0][1] == "Bob said hello"' };
      assert.deepEqual(told(await scene.run(call(scene, "smoke.yml", "", { ...inputs, ...body }))), {
        ...well,
        checks: 1,
      });
      const other = { ...body, expect: 'json $.data[0][1] == "Alice said hello"' };
      const { failure } = told(await scene.run(call(scene, "smoke.yml", "", { ...inputs, ...other })));
      assert.equal(failure, "expectation-failed");
      const { green, faultOf } = told(
        await scene.run(call(scene, "smoke.yml", "", { ...inputs, ...body, role: "NO_ONE" })),
      );
      assert.deepEqual([green, faultOf], [false, "credential"]);
    },
  },
];

const statuses = ({ world: { githubApi } }: Scene) =>
  [...githubApi.statuses, ...githubApi.deploymentStatuses].map(({ context, deployment, state }) => [
    context ?? deployment,
    state,
  ]);

export const gateScenarios: readonly Scenario[] = [
  {
    name: "gate.yml, 300 checks of a file: the deployment and the commit are told",
    async play(scene) {
      const fleet = createFleet(scene.world, 300);
      const telling = { "deployment-id": "true", "commit-status": "gate" };
      const inputs = { "checks-file": file, ...telling };
      assert.deepEqual(told(await scene.run(call(scene, "gate.yml", fleet.list, inputs))), { ...well, checks: 300 });
      const good = [
        ["gate", "success"],
        [42, "success"],
      ];
      assert.deepEqual(statuses(scene), good);
      scene.world.githubApi.statuses.length = 0;
      scene.world.githubApi.deploymentStatuses.length = 0;
      fleet.endpoint("s001").app = ill;
      fleet.endpoint("s299").app = ill;
      // Its ten minutes are for those that are to become healthy.
      const down = await scene.run(call(scene, "gate.yml", fleet.list, { ...inputs, wait: "0s" }));
      assert.deepEqual(told(down), { ...unwell, checks: 300, unhealthy: ["s001", "s299"] });
      assert.deepEqual(
        statuses(scene),
        good.map(([name]) => [name, "failure"]),
      );
    },
  },
  {
    name: "gate.yml tells nobody who was not named, and is red where the credential is refused",
    async play(scene) {
      const { endpoint } = createFleet(scene.world, 1);
      const inputs = { "ingress-url": endpoint("s001").host, path: "/healthcheck" };
      assert.deepEqual(told(await scene.run(call(scene, "gate.yml", "", inputs))), { ...well, checks: 1 });
      assert.deepEqual(statuses(scene), []);
      scene.world.user.publicKeys.length = 0;
      const refused = await scene.run(call(scene, "gate.yml", "", { ...inputs, "commit-status": "gate" }));
      assert.deepEqual(
        [refused.green, refused.output("failure"), refused.output("fault-of")],
        [false, "credential-refused", "credential"],
      );
      assert.deepEqual(
        statuses(scene).map(([name]) => name),
        ["gate"],
      );
    },
  },
];
