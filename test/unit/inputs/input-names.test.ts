import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { givenInputs } from "../../../src/inputs/input-names.ts";
import { cannot, pat, refusalOf, refused } from "./refusal.ts";

describe("the name of an input", () => {
  const slips: readonly (readonly [written: string, meant: string])[] = [
    ["expects", "expect"],
    ["fail-on-unhealty", "fail-on-unhealthy"],
    ["fail_on_unhealthy", "fail-on-unhealthy"],
    ["Fail On Unhealthy", "fail-on-unhealthy"],
    ["failonunhealthy", "fail-on-unhealthy"],
    ["chekcs", "checks"],
    ["timeuot", "timeout"],
    ["tokens", "token"],
    ["private_kye", "private-key"],
    ["waits", "wait"],
    ["consectuive", "consecutive"],
  ];
  for (const [written, meant] of slips) {
    const shown = written.toLowerCase().replaceAll(" ", "_");
    const says = cannot(shown, "is not an input of this action", `Did you mean ${meant}? Rename it, or take it out.`);
    it(
      `${written} is a slip`,
      refused("input-invalid", { name: written, inputs: () => ({ ...pat, [written]: "" }), says }),
    );
  }

  for (const written of [
    "results",
    "shards",
    "incident-issue",
    "Commit_Status",
    "deployment id",
    "history-file",
    "GITHUB-TOKEN",
  ]) {
    const shown = written.toLowerCase().replaceAll(" ", "_");
    const name = shown.replaceAll("_", "-");
    const says = cannot(
      shown,
      "is not an input of this action, which writes nothing to GitHub",
      `Take it out here. ${name} is an input of the sub-action OWNER/snowflake-endpoint-action/report.`,
    );
    it(
      `${written} is the report's`,
      refused("input-invalid", { name: written, inputs: () => ({ ...pat, [written]: "x" }), says }),
    );
  }

  for (const name of ["TOKEN", "Ingress-URL", "x", "warehouse", "expectation", "wt", "my-note"]) {
    it(`${name} is left alone`, async () => {
      const { happened } = await refusalOf({ [name]: "x" });
      assert.doesNotMatch(happened, /is not an input/);
    });
  }

  it("is found in the environment, in whatever case", () => {
    const env = { INPUT_EXPECTS: "", "INPUT_FAIL-ON-UNHEALTY": "false", Input_Wait: "5m", INPUT_: "", NO_INPUT_X: "" };
    assert.deepEqual(givenInputs(env), ["EXPECTS", "FAIL-ON-UNHEALTY", "Wait"]);
  });
});
