import assert from "node:assert/strict";
import { createFleet, ill } from "../fleet.ts";
import type { Play, Scene } from "../scene.ts";
import type { Scenario } from "./scenario.ts";

const caller = (more: string) => `on: workflow_dispatch
permissions: {}
jobs:
  uptime:
    permissions: { contents: read, actions: read, issues: write }
    uses: OWNER/snowflake-endpoint-action/.github/workflows/uptime.yml@v1
    with:
      incident-issue: A service is down
${more}
    secrets: { token: "\${{ secrets.SNOWFLAKE_PAT }}" }
  told:
    needs: uptime
    runs-on: ubuntu-latest
    steps:
      - env: { TOLD: "\${{ toJSON(needs.uptime.outputs) }}" }
        run: echo "told=$(jq -c . <<< "$TOLD")" >> "$GITHUB_OUTPUT"
`;

const play = ({ world }: Scene, list: string, inputs: string): Play => ({
  event: "workflow_dispatch",
  workflow: caller(inputs.replaceAll(/^(?=.)/gm, "      ")),
  files: { ".github/endpoints.yml": list },
  secrets: { SNOWFLAKE_PAT: world.pat.secret },
});

export const uptimeScenarios: readonly Scenario[] = [
  {
    name: "uptime.yml: 300 endpoints in three jobs, down and up again",
    async play(scene) {
      const fleet = createFleet(scene.world, 300);
      const run = await scene.run(play(scene, fleet.list, 'shards: "3"'));
      assert.ok(run.green, "red");
      assert.equal(run.output("unhealthy"), "[]");
      fleet.endpoint("s017").app = ill;
    },
  },
];
