import assert from "node:assert/strict";
import { delimiter } from "node:path";
import { describe, it } from "node:test";
import { run } from "./fixture/run-fixture.ts";

describe("command files", () => {
  it("passes outputs, state, environment and path on", async () => {
    const step = await run(
      {
        output: "a=1\na<<E\n2\n3\nE\n",
        state: "Key=v\n",
        env: "LATER=yes\nNODE_OPTIONS=--inspect\n",
        path: "/opt/a\n/opt/b\n",
      },
      { post: true },
    );
    assert.deepEqual(step.outputs, { a: "2\n3" });
    assert.deepEqual(step.env, { LATER: "yes" });
    const seen = step.post?.raw.stdout ?? "";
    assert.match(seen, /"STATE_Key":"v"/);
    assert.match(seen, /"LATER":"yes"/);
    assert.ok(seen.includes(`"PATH":"${["/opt/b", "/opt/a", ""].join(delimiter)}`));
    assert.equal(step.outcome, "success");
  });

  for (const [name, inputs] of Object.entries({
    "text that is no pair": { output: "before=1\nnonsense\n" },
    "an output without a name": { output: "before=1\n=x\n" },
  })) {
    it(`fails the step for ${name}, and keeps what came before`, async () => {
      const step = await run(inputs);
      assert.equal(step.exitCode, 0);
      assert.equal(step.outcome, "failure");
      assert.deepEqual(step.outputs, { before: "1" });
      assert.equal(step.annotations[0]?.message, "Unable to process file command 'output' successfully.");
    });
  }

  it("drops a summary over 1 MiB, with an error", async () => {
    const limit = 1024 * 1024;
    assert.equal((await run({ "summary-size": String(limit) })).summary.length, limit + 1);
    const step = await run({ "summary-size": String(limit + 1) });
    assert.equal(step.summary, "");
    assert.match(step.annotations[0]?.message ?? "", /upload aborted/);
    assert.equal(step.outcome, "success");
  });

  it("reads them when the step fails, and runs post", async () => {
    const step = await run({ output: "a=1\n", "exit-code": "3" }, { post: true });
    assert.deepEqual([step.exitCode, step.outcome, step.outputs["a"]], [3, "failure", "1"]);
    assert.equal(step.post?.outcome, "success");
  });

  it("refuses the commands GitHub has disabled", async () => {
    for (const stdout of ["::set-env name=A::1\n", "::add-path::/opt\n", "::set-output::x\n"]) {
      assert.equal((await run({ stdout })).outcome, "failure", stdout);
    }
  });

  it("discards the outputs of post", async () => {
    const step = await run({ "post stdout": "::set-output name=late::1\n" }, { post: true });
    assert.deepEqual(step.post?.outputs, {});
  });
});
