import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { docsOf } from "../../../src/docs.ts";
import type { SendToApi } from "../../../src/report-action/github/github-client.ts";
import { report } from "../../../src/report-action/run.ts";
import { Runner } from "../../../src/runner/runner.ts";
import { fakeClock } from "../fake-clock.ts";

const token = "ghs_a-token-of-some-length";
const results = JSON.stringify([{ name: "health", url: "https://a.example/", healthy: true, attempts: 1 }]);

/** Runs the story with a GitHub of one's own; what it wrote, in its order. */
async function play(github: () => Promise<SendToApi>, inputs: Readonly<Record<string, string>>) {
  const written: string[] = [];
  const note = (text: string) => void written.push(text);
  const outputs: Record<string, string> = {};
  const given: Readonly<Record<string, string>> = { results, "github-token": token, ...inputs };
  const code = await report({
    runner: new Runner({
      input: (name) => given[name] ?? "",
      mask: (texts) => void written.push(...texts.map((text) => `mask ${text}`)),
      log: note,
      debug: (line) => note(line()),
      group: () => assert.fail(),
      annotate: (level, _title, message) => note(`${level}: ${message}`),
      outputs: (values) => void Object.assign(outputs, values),
      saveState: () => assert.fail(),
      state: () => "",
      summary: () => {
        throw new Error("there is no summary");
      },
    }),
    clock: fakeClock(),
    docs: docsOf({}),
    env: { GITHUB_REPOSITORY: "octo/demo" },
    payload: undefined,
    givenInputs: Object.keys(given),
    disk: {
      readFile: () => assert.fail(),
      writeFile: () => assert.fail(),
      rename: () => assert.fail(),
      glob: () => [],
      isFolder: () => false,
    },
    ambient: [],
    github: () => {
      note("GitHub");
      return github();
    },
    signal: new AbortController().signal,
  });
  return { code, outputs, written };
}

describe("report", () => {
  it("keeps its verdict where GitHub's client cannot even be loaded, and where there is no summary", async () => {
    const broken = () => Promise.reject(new Error(`Invalid URL with ${token}`));
    const { code, outputs, written } = await play(broken, { "commit-status": "endpoint" });
    assert.deepEqual([code, outputs["healthy"]], [0, "true"]);
    const warning = written.find((line) => line.startsWith("warning: ")) ?? "";
    assert.match(warning, /^warning: GitHub was told nothing: Invalid URL with \*\*\*\. /);
    assert.ok(written.some((line) => line.startsWith("There is no job summary: there is no summary")));
  });

  it("masks the token before it goes anywhere", async () => {
    const { written } = await play(() => Promise.resolve(() => assert.fail()), { "commit-status": "endpoint" });
    assert.ok(written.indexOf(`mask ${token}`) < written.indexOf("GitHub"), written.join("\n"));
  });

  it("loads nothing of GitHub where nothing is written there", async () => {
    const { code, written } = await play(() => assert.fail(), {});
    assert.deepEqual([code, written.includes("GitHub")], [0, false]);
  });

  it("has outputs also where its inputs cannot be used", async () => {
    const { code, outputs } = await play(() => assert.fail(), { shards: "many" });
    const empty = { healthy: "false", unhealthy: "[]", unknown: "[]", transition: "none", uptime: "{}" };
    assert.deepEqual([code, outputs], [1, empty]);
  });
});
