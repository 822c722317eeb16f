import assert from "node:assert/strict";
import { createFleet } from "../fleet.ts";
import type { Scene } from "../scene.ts";
import type { Scenario } from "./scenario.ts";
import { answers, issues, requests, told, uptime } from "./uptime-call.ts";

const histories = ({ store }: Scene) => store.list().filter(({ name }) => name.endsWith("@history"));

/** What is wrong with the inputs, and how many requests there may have been to endpoints all the same. */
const wrong: readonly (readonly [inputs: Readonly<Record<string, string>>, asked: number])[] = [
  [{ shards: "0" }, 0],
  [{ shards: "21" }, 0],
  [{ shards: "two" }, 0],
  [{ shards: "1/3" }, 0],
  [{ history: "no" }, 0],
  [{ group: "a/b" }, 0],
  [{ group: "prod: eu" }, 0],
  // The jobs before the one that looks have measured then, but their artifacts are refused.
  [{ group: "a/b", shards: "2" }, 3],
];

export const historyScenarios: readonly Scenario[] = [
  {
    name: "uptime.yml goes on with its own history: not a pull request's, another branch's, another group's or an expired one",
    async play(scene) {
      const { store, world } = scene;
      const { list } = createFleet(world, 3);
      assert.equal(answers(await scene.run(uptime(scene, list, {}))), 3);
      const own = histories(scene)[0];
      assert.ok(own !== undefined);
      const more = { ...own, id: own.id + 1, created_at: new Date(Date.now() + 60_000).toISOString() };
      const elsewhere = { ...own.workflow_run, id: 1 };
      world.githubApi.artifacts = () => [
        ...store.list(),
        { ...more, workflow_run: { ...elsewhere, head_repository_id: 999 } },
        { ...more, workflow_run: { ...elsewhere, head_branch: "feature" } },
        { ...more, workflow_run: elsewhere, expired: true },
      ];
      assert.equal(answers(await scene.run(uptime(scene, list, {}))), 6);
      assert.equal(answers(await scene.run(uptime(scene, list, { group: "other" }))), 3);
      assert.equal(answers(await scene.run(uptime(scene, list, {}))), 9);
    },
  },
  {
    name: "uptime.yml without actions: read measures and tells, says what is missing, and begins no history anew",
    async play(scene) {
      const { list } = createFleet(scene.world, 3);
      await scene.run(uptime(scene, list, {}));
      const run = await scene.run(uptime(scene, list, {}, { issues: "write" }));
      assert.equal(told(run).green, true);
      assert.equal(run.output("uptime", "report"), "{}");
      assert.match(run.log, /Uptime%3A no history::.*actions: read/);
      assert.equal(histories(scene).length, 1);
    },
  },
  {
    name: "uptime.yml whose history cannot be had this time measures and tells, and the next run goes on with it",
    async play(scene) {
      const { list } = createFleet(scene.world, 3);
      const play = uptime(scene, list, {});
      await scene.run(play);
      const without = await scene.run({ ...play, outage: "download uptime@history" });
      assert.deepEqual([told(without).green, without.output("uptime", "report")], [true, "{}"]);
      assert.equal(histories(scene).length, 1);
      assert.equal(answers(await scene.run(play)), 6);
      // What cannot be had of the jobs is unknown.
      const jobs = await scene.run({ ...uptime(scene, list, { shards: "2" }), outage: "download uptime@results" });
      assert.deepEqual(told(jobs).unknown, ["shard 1/2", "shard 2/2"]);
    },
  },
  {
    name: "uptime.yml with history: false asks for none and keeps none",
    async play(scene) {
      const { list } = createFleet(scene.world, 3);
      const run = await scene.run(uptime(scene, list, { history: "false", "runs-on": '["ubuntu-latest"]' }));
      assert.equal(told(run).green, true);
      assert.deepEqual(histories(scene), []);
      assert.deepEqual(
        requests(scene).filter(({ path }) => path.includes("/actions/")),
        [],
      );
    },
  },
  {
    name: "uptime.yml takes numbers and booleans without quotes",
    async play(scene) {
      const { list } = createFleet(scene.world, 3);
      const run = await scene.run(uptime(scene, list, { shards: 2, history: false, group: 7 }));
      assert.deepEqual([told(run).green, run.result("shard")], [true, "success"]);
      assert.deepEqual(histories(scene), []);
      const alone = await scene.run(uptime(scene, list, { shards: 1, history: true }));
      assert.deepEqual([told(alone).green, alone.result("shard"), answers(alone)], [true, "skipped", 3]);
    },
  },
  {
    name: "uptime.yml without its list is red and opens no incident",
    async play(scene) {
      createFleet(scene.world, 3);
      for (const shards of ["1", "2"]) {
        const run = await scene.run({ ...uptime(scene, "", { shards }), files: {} });
        assert.equal(run.green, false);
        assert.deepEqual(told(run).unhealthy, []);
        assert.notDeepEqual(told(run).unknown, []);
      }
      assert.deepEqual(issues(scene), []);
    },
  },
  ...wrong.map(
    ([inputs, asked]): Scenario => ({
      name: `uptime.yml with ${JSON.stringify(inputs)} is red and tells nobody`,
      async play(scene) {
        const { list } = createFleet(scene.world, 3);
        const run = await scene.run(uptime(scene, list, inputs));
        assert.deepEqual([run.green, run.result("report")], [false, "failure"]);
        assert.deepEqual(
          run.steps.filter(({ id }) => id === "report"),
          [],
        );
        assert.equal(requests(scene).length, asked);
        assert.deepEqual(scene.store.list(), []);
      },
    }),
  ),
];
