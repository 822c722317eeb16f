import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { annotation, startScene } from "./scenario.ts";

const names = (outputs: Readonly<Record<string, string>>) =>
  (JSON.parse(outputs["results"] ?? "") as readonly { name: string }[]).map(({ name }) => name);

const yaml = `- name: health
  path: /healthcheck
  expect: body contains "ready"
- name: page
  path: /ui
- path: /healthcheck?again
`;
const json = JSON.stringify(
  [
    { name: "health", path: "/healthcheck" },
    { path: "/ui", timeout: null },
  ],
  null,
  "\t",
);

describe("checks-file", () => {
  for (const [file, text, expected] of [
    [".github/endpoints.yml", yaml, ["health", "page", "GET /healthcheck?again"]],
    ["list.json", json, ["health", "GET /ui"]],
  ] as const) {
    it(`${file} has the list of checks`, async (t) => {
      const { run, pat } = await startScene(t);
      const step = await run({ inputs: { ...pat, "checks-file": file }, files: { [file]: text } });
      assert.equal(step.outcome, "success", step.log);
      assert.deepEqual(names(step.outputs), expected);
    });
  }

  it("is shared out by shards, each check to one of them", async (t) => {
    const { run, pat, requests } = await startScene(t);
    const asked: string[] = [];
    for (const shard of ["1/2", "2/2"]) {
      const step = await run({ inputs: { ...pat, "checks-file": "l.yml", shard }, files: { "l.yml": yaml } });
      assert.equal(step.outcome, "success", step.log);
      assert.match(step.log, new RegExp(`^Shard ${shard}: ${shard === "1/2" ? "2 checks" : "1 check"}$`, "m"));
      asked.push(...names(step.outputs));
    }
    assert.deepEqual(asked, ["health", "GET /healthcheck?again", "page"]);
    assert.equal(requests().length, 3);
  });

  it("says where a mistake is, shows no secret, and sends nothing", async (t) => {
    const { run, pat, requests } = await startScene(t);
    const canary = "canary-9f8e7d6c5b4a";
    const text = `- path: /a\n  timeot: 5s\n  headers: "Authorization: Bearer ${canary}"\n- { name: x,\n    timeout: "5" }\n`;
    const step = await run({
      inputs: { ...pat, "checks-file": "./l.yml" },
      files: { "l.yml": text },
      canaries: [canary],
    });
    assert.equal(
      annotation(step, "input-invalid"),
      `input-invalid: There are 2 problems with the inputs. Nothing was sent.
  - checks-file (./l.yml): it has the unknown key "timeot" in line 2, column 3 (check 1). Did you mean timeout? The keys of a check are name, path, method, headers, body, body-file, expect, timeout, ingress-url, service, endpoint, gateway.
  - checks-file (./l.yml): it has a timeout in line 5, column 5 that is "5", which has no unit. Write 5s for seconds, 5ms for milliseconds or 5m for minutes.
What to do: Fix them all and run the job again.`,
    );
    assert.deepEqual(requests(), []);
  });

  it("is told that GitHub fills no expressions in there", async (t) => {
    const { run, pat } = await startScene(t);
    const text = "- path: /healthcheck\n  headers: 'X-Key: ${{ secrets.KEY }}'\n";
    const step = await run({ inputs: { ...pat, "checks-file": "l.yml" }, files: { "l.yml": text } });
    assert.equal(step.outcome, "success");
    assert.deepEqual(
      step.annotations.map(({ level, message }) => [level, message.split(".")[0]]),
      [["warning", "checks-file has an expression (${{ … }}) in line 2, column 3"]],
    );
  });
});
