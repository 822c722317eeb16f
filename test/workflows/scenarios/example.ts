import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";

const folder = join(import.meta.dirname, "..", "..", "..", "examples");

/** The text of a file of examples/. */
export const example = (file: string): string => readFileSync(join(folder, file), "utf8");

/** What the examples take from the repository's settings. */
export const vars = {
  SNOWFLAKE_ACCOUNT: "ACMEORG-DEV_ACCT",
  SNOWFLAKE_USER: "CI_BOT",
  SNOWFLAKE_ROLE: "SVC_CALLER",
};

/**
 * The workflow with an ordinary job in place of one that calls a workflow: it has these outputs, and fails. For what comes after a
 * failure: act (v0.2.87) runs no job after a called workflow that failed, whatever its `if` says; GitHub does.
 */
export function afterFailureOf(workflow: string, job: string, outputs: Readonly<Record<string, string>>): string {
  const { jobs, ...rest } = parse(workflow) as { jobs: Record<string, object> };
  const names = Object.keys(outputs);
  const failed = {
    "runs-on": "ubuntu-latest",
    outputs: Object.fromEntries(names.map((name) => [name, `\${{ steps.failed.outputs.${name} }}`])),
    steps: [
      {
        id: "failed",
        env: { OUTPUTS: names.map((name) => `${name}=${outputs[name]}`).join("\n") },
        run: 'echo "$OUTPUTS" >> "$GITHUB_OUTPUT"; exit 1',
      },
    ],
  };
  return stringify({ ...rest, jobs: { ...jobs, [job]: failed } });
}
