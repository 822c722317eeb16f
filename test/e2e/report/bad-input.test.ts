import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bad, result, results, startReport } from "./report-scene.ts";

const good = { results: results(result("health")), "incident-issue": "Down" };

describe("an input of report that cannot be used", () => {
  for (const [what, inputs, says] of [
    [
      "no token",
      { "github-token": "" },
      /The input github-token cannot be used: it is empty, and incident-issue needs it/,
    ],
    [
      "a history that is a folder",
      { "history-file": "folder" },
      /The input history-file cannot be used: it names folder, which is a folder/,
    ],
    [
      "a history that is not ours",
      { "history-file": "folder/theirs.json" },
      /folder\/theirs\.json is no history of this action, and is left as it is/,
    ],
    ["a history of a newer version", { "history-file": "newer.json" }, /newer\.json was written by a newer version/],
    ["shards that are no number", { shards: "three" }, /The input shards cannot be used: it is "three"/],
    ["a deployment that is no number", { "deployment-id": "prod" }, /Write the number of the deployment/],
    ["a status that is true", { "commit-status": "true" }, /Write the text that people are to see, such as endpoint/],
    ["a title of two lines", { "incident-issue": "a\nb" }, /it has more than one line/],
    [
      "a slip",
      { result: "x" },
      /result: it is not an input of this action\. Did you mean results\?|The input result cannot be used: it is not an input of this action\. *\nWhat to do: Did you mean results\?/,
    ],
    [
      "an input of the action",
      { expect: "status == 200" },
      /expect cannot be used: it is not an input of report.*\n.*expect is an input of OWNER\/snowflake-endpoint-action itself/,
    ],
  ] as const) {
    it(`is said before anything is sent or written: ${what}`, async (t) => {
      const { run, entries } = await startReport(t);
      const theirs = `{"some":"file"}`;
      const newer = `{"snowflake-endpoint-action":"history","version":2}`;
      const step = await run({
        inputs: { ...good, results: results(bad("health")), ...inputs },
        files: { "folder/theirs.json": theirs, "newer.json": newer },
      });
      const error = step.annotations.find(({ level }) => level === "error");
      assert.match(error?.message ?? "", /^input-invalid: /);
      assert.match(error?.message ?? "", says);
      assert.deepEqual([step.exitCode, step.outputs["healthy"], entries()], [1, "false", []]);
      assert.equal(String(step.workspace("folder/theirs.json")), theirs);
      assert.equal(String(step.workspace("newer.json")), newer);
    });
  }

  it("does not need a token where nothing is written to GitHub", async (t) => {
    const { run, entries } = await startReport(t);
    const step = await run({ inputs: { results: good.results, "github-token": "" } });
    assert.deepEqual([step.outcome, entries()], ["success", []], step.log);
  });
});

describe("results that say nothing", () => {
  for (const [given, names, says] of [
    ["", ["results"], /results is unknown: it is empty: the step that checks did not run/],
    ["[]", ["results"], /holds no result: nothing was measured/],
    ["[{", ["results"], /is not valid JSON/],
    ["[1]", ["results[0]"], /it does not say whether it is healthy/],
    [`[{"name":"a","healthy":"true"}]`, ["a"], /it does not say whether it is healthy/],
    [results(result("a", { failure: "timeout" })), ["a"], /contradicts itself/],
    [results(result("a", { conditions: [{ condition: "x", actual: "y", met: false }] })), ["a"], /contradicts itself/],
    [
      results(result("a", { conditions: [{ condition: "x", actual: "y", met: "false" }] })),
      ["a"],
      /contradicts itself/,
    ],
    [results(result("a", { conditions: "none" })), ["a"], /contradicts itself/],
    [results(result("a", { failure: ["timeout"] })), ["a"], /contradicts itself/],
    [results(result("a", { paused: "true" })), ["a"], /contradicts itself/],
    [`[{"name":"a","healthy":true}]`, ["a"], /does not say that it was asked/],
    [results(result("a", { attempts: "0" })), ["a"], /does not say that it was asked/],
    [`{\n "healthy": "true"\n}`, ["results"], /is a JSON object/],
    [`${"a".repeat(70_000)}*`, [`${"a".repeat(299)}…`], /cannot be looked for/],
    [results(bad("a", { failure: "credential-refused", attempts: 0 })), ["a"], /was not asked.*credential-refused/],
    [results(bad("a", { failure: "cancelled" })), ["a"], /was cancelled/],
  ] as const) {
    it(`are unknown, and red whatever is forgiven: ${given.slice(0, 60).replaceAll("\n", " ")}`, async (t) => {
      const { run } = await startReport(t);
      const step = await run({ inputs: { results: given, "fail-on-unhealthy": "false" } });
      assert.deepEqual(JSON.parse(step.outputs["unknown"] ?? ""), names);
      assert.deepEqual([step.outcome, step.outputs["healthy"], step.outputs["unhealthy"]], ["failure", "false", "[]"]);
      assert.match(step.annotations[0]?.message ?? "", says);
    });
  }

  it("are not those of a service that Snowflake says is down, or that is paused", async (t) => {
    const { run } = await startReport(t);
    const failed = bad("a", { failure: "service-failed", attempts: 0, status: null, url: "" });
    const step = await run({ inputs: { results: results(failed), "fail-on-unhealthy": "false" } });
    assert.deepEqual([step.outcome, step.outputs["unhealthy"], step.outputs["unknown"]], ["success", '["a"]', "[]"]);
    const lost = bad("b", { failure: "expectation-failed", "fault-of": "service", attempts: 0 });
    assert.equal((await run({ inputs: { results: results(lost) } })).outputs["unhealthy"], '["b"]');
    const paused = await run({
      inputs: { results: results(bad("a", { paused: true, failure: "service-suspended" })) },
    });
    assert.deepEqual(
      [paused.outcome, paused.outputs["healthy"], paused.outputs["unhealthy"]],
      ["success", "false", "[]"],
    );
  });
});
