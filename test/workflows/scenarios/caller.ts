import { stringify } from "yaml";
import { ours } from "../repositories.ts";

/** Whoever writes YAML leaves the quotes out. */
export type CallInputs = Readonly<Record<string, string | number | boolean>>;

/** How a workflow calls one of ours. */
interface Call {
  /** `uptime.yml`. */
  readonly called: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly with: CallInputs;
  readonly secrets: Readonly<Record<string, string>>;
}

/** A workflow that calls one of ours; and a job after it, which says in its output `told` what it was told, as JSON. */
export function caller({ called, permissions = {}, with: inputs, secrets }: Call): string {
  return stringify({
    on: ["workflow_dispatch", "deployment_status"],
    permissions: {},
    jobs: {
      called: {
        permissions: { contents: "read", ...permissions },
        uses: `${ours}/.github/workflows/${called}@v1`,
        with: inputs,
        secrets,
      },
      told: {
        needs: "called",
        "runs-on": "ubuntu-latest",
        steps: [
          {
            env: { TOLD: "${{ toJSON(needs.called.outputs) }}" },
            run: `echo "told=$(jq --compact-output . <<< "$TOLD")" >> "$GITHUB_OUTPUT"`,
          },
        ],
      },
    },
  });
}
