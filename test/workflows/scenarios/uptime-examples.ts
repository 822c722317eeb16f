import assert from "node:assert/strict";
import { createEndpoint, createService } from "../../emulator/world/service.ts";
import { createFleet, ill } from "../fleet.ts";
import type { Play, Scene } from "../scene.ts";
import { afterFailureOf, example, vars } from "./example.ts";
import type { Scenario } from "./scenario.ts";
import { issues, told } from "./uptime-call.ts";

const watching = ({ world }: Scene, list: string): Play => ({
  event: "schedule",
  payload: { schedule: "7,22,37,52 * * * *" },
  workflow: example("uptime.yml"),
  files: { ".github/endpoints.yml": list },
  vars,
  secrets: { SNOWFLAKE_PRIVATE_KEY: world.key.pkcs8, HEARTBEAT_URL: "https://heartbeat.example.com/0b9f-uptime-4711" },
});

/** How often the heartbeat's address was asked. */
const beats = ({ emulator }: Scene) =>
  emulator.journal.filter(({ host, method }) => host === "heartbeat.example.com" && method !== "CONNECT").length;

/** A second account, with a user of the same name and key, and services at hosts of its own. */
function addProd({ world }: Scene) {
  const endpoints = ["a", "b", "c", "d"].map((id) =>
    createEndpoint({ host: `${id}-acmeorg-prod-acct.snowflakecomputing.app` }),
  );
  world.accounts.push({
    ...world.account,
    name: "PROD_ACCT",
    locator: "XY00001",
    hosts: ["acmeorg-prod-acct.snowflakecomputing.com"],
    users: [{ ...world.user, pats: [] }],
    services: endpoints.map((endpoint, at) =>
      createService({ database: "APPS", schema: "PROD", name: `P${at}`, endpoints: [endpoint] }),
    ),
  });
  const list = endpoints
    .map(({ host }) => `- name: ${host[0]}\n  ingress-url: ${host}\n  path: /healthcheck\n`)
    .join("");
  return { endpoints, list };
}

export const uptimeExampleScenarios: readonly Scenario[] = [
  {
    name: "examples/uptime.yml: green with a heartbeat; red with an incident, and a heartbeat only if all was measured",
    async play(scene) {
      const fleet = createFleet(scene.world, 5);
      scene.world.others.set("heartbeat.example.com", (_, response) => response.end("OK"));
      const up = await scene.run(watching(scene, fleet.list));
      assert.deepEqual([up.green, up.result("heartbeat"), beats(scene)], [true, "success", 1]);

      fleet.endpoint("s004").app = ill;
      const down = await scene.run(watching(scene, fleet.list));
      assert.deepEqual(told(down), { green: false, unhealthy: ["s004"], unknown: [], transition: "down" });
      assert.deepEqual(issues(scene), ["open: A service is down"]);
      assert.equal(beats(scene), 1);

      const play = watching(scene, fleet.list);
      const after = (outputs: Readonly<Record<string, string>>) =>
        scene.run({ ...play, workflow: afterFailureOf(play.workflow, "uptime", outputs) });
      await after({ unknown: down.output("unknown", "report") });
      assert.equal(beats(scene), 2);

      const lost = await scene.run({ ...play, files: {} });
      assert.equal(lost.green, false);
      await after({ unknown: lost.output("unknown", "report") });
      await after({});
      assert.equal(beats(scene), 2);
    },
  },
  {
    name: "examples/uptime-accounts.yml: two accounts in three jobs each, of which one has an outage",
    async play(scene) {
      const dev = createFleet(scene.world, 4);
      const prod = addProd(scene);
      const play: Play = {
        event: "schedule",
        payload: { schedule: "11,41 * * * *" },
        workflow: example("uptime-accounts.yml"),
        files: { ".github/endpoints-dev.yml": dev.list, ".github/endpoints-prod.yml": prod.list },
        secrets: {
          SNOWFLAKE_PRIVATE_KEY: scene.world.key.pkcs8,
        },
      };
      const up = await scene.run(play);
      assert.ok(up.green);
      const reports = up.steps.filter(({ id }) => id === "report").map(({ outputs }) => outputs.get("unhealthy"));
      assert.deepEqual(reports, ["[]", "[]"]);
      assert.deepEqual(issues(scene), []);

      const [, second] = prod.endpoints;
      assert.ok(second !== undefined);
      second.app = ill;
      const down = await scene.run(play);
      const unhealthy = down.steps
        .filter(({ id }) => id === "report")
        .map(({ outputs }) => String(outputs.get("unhealthy")));
      assert.deepEqual([down.green, ...unhealthy.sort()], [false, '["b"]', "[]"]);
      assert.deepEqual(issues(scene), ["open: A service of prod is down"]);
      const histories = scene.store.list().filter(({ name }) => name.endsWith("@history"));
      assert.deepEqual(histories.map(({ name }) => name).sort(), [
        "dev@history",
        "dev@history",
        "prod@history",
        "prod@history",
      ]);
    },
  },
];
