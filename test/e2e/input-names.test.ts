import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { startScene } from "./scenario.ts";

describe("an input that action.yml does not have", () => {
  it("is refused where it is a slip or the report's: the runner only warns", async (t) => {
    const { run, pat, requests } = await startScene(t);
    const slips = { expects: "status == 500", "Fail On Unhealty": "false", incident_issue: "Down", warehouse: "x" };
    const step = await run({ inputs: { ...pat, ...slips } });
    const [, ours] = step.annotations;
    assert.equal(step.annotations.length, 2, "the runner's warning and our error");
    assert.equal(
      ours?.message.replace(/\nRead more: .*$/, ""),
      `input-invalid: There are 3 problems with the inputs. Nothing was sent.
  - expects: it is not an input of this action. Did you mean expect? Rename it, or take it out.
  - fail_on_unhealty: it is not an input of this action. Did you mean fail-on-unhealthy? Rename it, or take it out.
  - incident_issue: it is not an input of this action, which writes nothing to GitHub. Take it out here. incident-issue is an input of the sub-action OWNER/snowflake-endpoint-action/report.
What to do: Fix them all and run the job again.`,
    );
    assert.deepEqual([step.exitCode, step.outputs["failure"]], [1, "input-invalid"]);
    assert.deepEqual(requests(), []);
  });
});
