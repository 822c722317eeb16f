import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
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

  it("have the names as they were given, and the log shows them harmless", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (_, response) => response.end("not it");
    const long = "n".repeat(254);
    const names = [
      "svc::health",
      "a ##[x]",
      "::error::x",
      "b\n::error::y\n##[error]z",
      `${long}1`,
      `${long}2`,
      `c ${pat["token"] ?? ""}`,
    ];
    const list = JSON.stringify(
      names.map((name, index) => ({ name, expect: `body contains "${index < 2 ? "it" : "x"}"` })),
    );
    const step = await run({ inputs: { ...pat, checks: list, "results-file": "results.json" } });
    const file = JSON.parse(String(step.workspace("results.json"))) as { results: Result[] };
    for (const results of [JSON.parse(step.outputs["results"] ?? "") as Result[], file.results])
      assert.deepEqual(
        results.map(({ name }) => name),
        [...names.slice(0, -1), "c ***"],
      );
    assert.deepEqual(
      step.annotations.map(({ title }) => title),
      ["Snowflake Endpoint: expectation-failed"],
    );
    assert.ok(!/::health|##\[(?:x|error\]z)|^::error::/m.test(step.raw.stdout), step.raw.stdout);
  });

  it("are shortened where they do not fit, and whole in the file", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (_, response) => response.end(`"${"word ".repeat(60_000)}"`);
    // Of a JSON text the value itself is what was found.
    const inputs = { ...pat, expect: `json $ == "x"\nbody contains "ready"`, "results-file": "results.json" };
    const many = Array.from({ length: 99 }, (_, index) => `- name: ${"long name ".repeat(25)}${index}`).join("\n");
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
      inputs: { ...pat, checks, timeout: "soon", shard: "2/3", "results-file": "results.json" },
      files: { "results.json": `{"version":1,"healthy":true}` },
    });
    const { healthy, results, shard } = JSON.parse(String(step.workspace("results.json"))) as Record<string, unknown>;
    assert.deepEqual([healthy, results, shard], [false, [], "2/3"]);
  });

  it("are not written over a list of checks or into a pipe, whatever else is wrong", async (t) => {
    const { run, pat } = await startScene(t);
    const pipe = join(folderOf(t), "pipe");
    assert.equal(spawnSync("mkfifo", [pipe]).status, 0);
    const listed = { ...pat, "checks-file": "checks.yml", "results-file": "checks.yml" };
    const files = { "checks.yml": "- path: /healthcheck" };
    const step = await run({ inputs: listed, files });
    assert.equal(String(step.workspace("checks.yml")), files["checks.yml"]);
    for (const inputs of [
      { ...pat, "results-file": pipe },
      { ...pat, "response-file": pipe },
      { ...pat, "results-file": pipe, timeout: "soon" },
    ]) {
      const { outputs, log } = await run({ inputs });
      assert.equal(outputs["failure"], "input-invalid");
      assert.ok(log.includes("which is no ordinary file, but a pipe, a socket or a device"), log);
    }
    assert.ok(statSync(pipe).isFIFO());
  });

  it("of an earlier run are gone before anything is asked", async (t) => {
    const { run, pat, world } = await startScene(t);
    const folder = folderOf(t);
    const old = join(folder, "results.json");
    writeFileSync(old, "old");
    let seen: readonly string[] = ["not asked"];
    world.endpoint.app = (_, response) => {
      seen = readdirSync(folder);
      response.end("new");
    };
    await run({ inputs: { ...pat, "results-file": old } });
    assert.deepEqual(seen, []);
    assert.deepEqual(readdirSync(folder), ["results.json"]);
  });
});

function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "results-"));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}
