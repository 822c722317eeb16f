import assert from "node:assert/strict";
import { createFleet, ill } from "../fleet.ts";
import type { Scenario } from "./scenario.ts";
import { answers, issues, requests, title, told, uptime } from "./uptime-call.ts";

const quiet = { unhealthy: [], unknown: [], transition: "none" };

export const uptimeScenarios: readonly Scenario[] = [
  {
    name: "uptime.yml, 300 endpoints in three jobs: down, a shard lost, up again, and the history goes on",
    async play(scene) {
      const fleet = createFleet(scene.world, 300);
      const play = uptime(scene, fleet.list, { shards: "3" });

      const first = await scene.run(play);
      assert.deepEqual(told(first), { green: true, ...quiet });
      assert.deepEqual(JSON.parse(first.output("told")), {
        healthy: "true",
        unhealthy: "[]",
        unknown: "[]",
        transition: "none",
      });
      assert.equal(answers(first), 300);
      assert.equal(new Set(requests(scene).flatMap(({ host }) => (host.endsWith(".app") ? [host] : []))).size, 300);

      fleet.endpoint("s017").app = ill;
      fleet.endpoint("s200").gateway = "no-service-hosts";
      const down = await scene.run(play);
      assert.deepEqual(told(down), { green: false, unhealthy: ["s017", "s200"], unknown: [], transition: "down" });
      assert.deepEqual([down.result("shard"), down.result("report")], ["success", "failure"]);
      assert.deepEqual(issues(scene), [`open: ${title}`]);
      const text = scene.world.githubApi.issues[0]?.body ?? "";
      for (const words of ["2 of 300 checks", "s017", "s200", "actions/runs/17000000002"])
        assert.ok(text.includes(words), `${words} is not in the incident`);

      fleet.recover();
      const lost = await scene.run({ ...play, outage: "upload uptime@results-2" });
      assert.deepEqual(told(lost), { green: false, ...quiet, unknown: ["shard 2/3"] });
      assert.deepEqual([lost.result("shard"), lost.result("report")], ["failure", "failure"]);
      assert.deepEqual(issues(scene), [`open: ${title}`]);
      assert.equal(scene.world.githubApi.issues[0]?.body, text, "the incident was touched");
      assert.equal(scene.world.githubApi.comments.length, 0);

      const up = await scene.run(play);
      assert.deepEqual(told(up), { green: true, ...quiet, transition: "up" });
      assert.deepEqual(issues(scene), [`closed: ${title}`]);
      assert.match(scene.world.githubApi.comments[0]?.body ?? "", /Healthy again after <strong>\d/);
      assert.equal(answers(up), 300 + 300 + 200 + 300);
    },
  },
  {
    name: "uptime.yml, 300 endpoints in one job: up, and down",
    async play(scene) {
      const fleet = createFleet(scene.world, 300);
      const play = uptime(scene, fleet.list, {});
      const up = await scene.run(play);
      assert.deepEqual(told(up), { green: true, ...quiet });
      assert.deepEqual([up.result("shard"), up.result("report")], ["skipped", "success"]);
      fleet.endpoint("s001").app = ill;
      fleet.endpoint("s300").app = ill;
      const down = await scene.run(play);
      assert.deepEqual(told(down), { green: false, unhealthy: ["s001", "s300"], unknown: [], transition: "down" });
      assert.equal(answers(down), 600);
    },
  },
  {
    name: "uptime.yml: a lost shard alone opens no incident, and two failures beside it do",
    async play(scene) {
      const fleet = createFleet(scene.world, 9);
      const play = { ...uptime(scene, fleet.list, { shards: "3" }), outage: "upload uptime@results-2" };
      assert.deepEqual(told(await scene.run(play)), { green: false, ...quiet, unknown: ["shard 2/3"] });
      assert.deepEqual(issues(scene), []);
      fleet.endpoint("s001").app = ill;
      fleet.endpoint("s003").app = ill;
      assert.deepEqual(told(await scene.run(play)), {
        green: false,
        unhealthy: ["s001", "s003"],
        unknown: ["shard 2/3"],
        transition: "down",
      });
      assert.deepEqual(issues(scene), [`open: ${title}`]);
      // All of them are lost: nothing is known, so nothing is closed.
      assert.deepEqual(told(await scene.run({ ...play, outage: "upload uptime@results-" })), {
        green: false,
        ...quiet,
        unknown: ["shard 1/3", "shard 2/3", "shard 3/3"],
      });
      assert.deepEqual(issues(scene), [`open: ${title}`]);
    },
  },
  {
    name: "uptime.yml in shards tells apart two checks of one request, as one job does",
    async play(scene) {
      const fleet = createFleet(scene.world, 1);
      const { host } = fleet.endpoint("s001");
      const check = (expect: string) => `- ingress-url: ${host}\n  path: /healthcheck\n  expect: ${expect}\n`;
      const list = check('body contains "nonsense"') + check("status == 200");
      for (const shards of ["1", "2"]) {
        const run = await scene.run(uptime(scene, list, { shards }));
        assert.equal(told(run).green, false);
        assert.equal(told(run).unhealthy.length, 1);
        assert.deepEqual(issues(scene), [`open: ${title}`]);
      }
    },
  },
];
