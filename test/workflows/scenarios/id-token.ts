import assert from "node:assert/strict";
import { createFleet } from "../fleet.ts";
import type { Play } from "../scene.ts";
import { caller } from "./caller.ts";
import type { Scenario } from "./scenario.ts";

const play = (host: string, permissions: Readonly<Record<string, string>>): Play => ({
  event: "workflow_dispatch",
  workflow: caller({
    called: "smoke.yml",
    permissions,
    with: {
      "ingress-url": host,
      path: "/healthcheck",
      "auth-method": "workload-identity",
      account: "ACMEORG-DEV_ACCT",
      user: "CI_BOT",
    },
    secrets: {},
  }),
});

export const idTokenScenarios: readonly Scenario[] = [
  {
    name: "smoke.yml with GitHub's id token: the permission of the calling job reaches the called one",
    async play(scene) {
      const { host } = createFleet(scene.world, 1).endpoint("s001");
      const granted = await scene.run(play(host, { "id-token": "write" }));
      assert.deepEqual([granted.green, granted.output("healthy")], [true, "true"]);
      const refused = await scene.run(play(host, {}));
      assert.deepEqual([refused.green, refused.output("failure")], [false, "id-token-unavailable"]);
    },
  },
];
