import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { startScene } from "./scenario.ts";

interface Result {
  readonly name: string;
  readonly healthy: boolean;
  readonly cause?: string;
  readonly remedy?: string;
  readonly conditions: readonly { readonly actual: string }[];
}

const checks = `
- name: health
  path: /healthcheck
- name: echo
  path: /healthcheck
  expect: body contains "no such word"
`;

describe("the results", () => {
  it("say of an unhealthy check why, and what to do", async (t) => {
    const { run, pat } = await startScene(t);
    const step = await run({ inputs: { ...pat, checks } });
    const [first, second] = JSON.parse(step.outputs["results"] ?? "") as Result[];
    assert.deepEqual([first?.healthy, first?.cause, first?.remedy], [true, undefined, undefined]);
    assert.match(second?.cause ?? "", /^The service answered 200/);
    assert.notEqual(second?.remedy ?? "", "");
  });

  it("are the same in results-file, with when and where they were measured", async (t) => {
    const { run, pat } = await startScene(t);
    const step = await run({ inputs: { ...pat, checks, "results-file": "out/results.json" } });
    const { at, results, ...file } = JSON.parse(String(step.workspace("out/results.json"))) as Record<string, unknown>;
    assert.deepEqual(file, {
      version: 1,
      run: { id: "17000000001", attempt: "1", job: "check", sha: "ffac537e6cbbf934b08745a378932722df287a53" },
      shard: null,
      healthy: false,
    });
    assert.ok(Math.abs(Date.parse(String(at)) - Date.now()) < 600_000, String(at));
    assert.deepEqual(results, JSON.parse(step.outputs["results"] ?? ""));
  });

  it("are shortened where they do not fit, and whole in the file", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (_, response) => response.end(`"${"word ".repeat(60_000)}"`);
    // Of a JSON text the value itself is what was found.
    const inputs = { ...pat, expect: `json $ == "x"\nbody contains "ready"`, "results-file": "results.json" };
    const many = Array.from({ length: 99 }, (_, index) => `- name: ${"long name ".repeat(100)}${index}`).join("\n");
    const step = await run({ inputs: { ...inputs, checks: many } });
    const output = step.outputs["results"] ?? "";
    assert.ok(Buffer.byteLength(output) < 102_400, String(output.length));
    const { results } = JSON.parse(String(step.workspace("results.json"))) as { results: Result[] };
    assert.equal(results.length, 99);
    assert.ok(results.every(({ conditions }) => conditions.length === 3));
    const notice = step.annotations.find(({ level }) => level === "notice");
    assert.match(notice?.message ?? "", /The input results-file writes all of it to a file/);
  });

  it("are written also where the inputs cannot be used: no file of an earlier run speaks for this one", async (t) => {
    const { run, pat } = await startScene(t);
    const step = await run({
      inputs: { ...pat, timeout: "soon", "results-file": "results.json" },
      files: { "results.json": `{"version":1,"healthy":true}` },
    });
    const { healthy, results } = JSON.parse(String(step.workspace("results.json"))) as Record<string, unknown>;
    assert.deepEqual([healthy, results], [false, []]);
  });
});
