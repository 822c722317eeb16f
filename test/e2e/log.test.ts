import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { says } from "./answers.ts";
import { startScene } from "./scenario.ts";

const ansi = "\u001b";

describe("the colours of the log", () => {
  it("stand in plain lines at GitHub, and neither in commands nor in outputs and the summary", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = says(500, `✗ ${ansi}[32m✓`);
    const step = await run({ inputs: { ...pat, expect: 'status == 500\nbody == "x"' } });
    const lines = step.raw.stdout.split("\n");
    assert.ok(lines.includes(`  ${ansi}[32m✓${ansi}[39m status == 500   500`), step.raw.stdout);
    assert.ok(lines.some((line) => line.startsWith(`${ansi}[31m✗ GET https://`) && line.endsWith(`${ansi}[39m`)));
    const coloured = lines.filter((line) => line.includes(ansi));
    assert.ok(
      coloured.every((line) => /^ *\u001b\[3[12]m[✓✗][^\u001b]*\u001b\[39m[^\u001b]*$/.test(line)),
      coloured.join("\n"),
    );
    assert.ok(step.annotations.every(({ title = "", message }) => !`${title}${message}`.includes(ansi)));
    assert.ok(!step.summary.includes(ansi));
    assert.ok(!(step.outputs["results"] ?? ansi).includes(ansi));
  });

  it("are none where NO_COLOR is set", async (t) => {
    const { run, pat } = await startScene(t);
    const step = await run({ inputs: { ...pat, path: "/healthcheck" }, env: { NO_COLOR: "1" } });
    assert.equal(step.outcome, "success");
    assert.ok(!step.raw.stdout.includes(ansi));
  });
});

describe("the log", () => {
  it("folds attempts that are the same, and ends with the verdict and how long it took", async (t) => {
    const { run, pat, world } = await startScene(t);
    let asked = 0;
    world.endpoint.app = (...args) => says(++asked <= 5 ? 503 : 200, "ready")(...args);
    const step = await run({ inputs: { ...pat, wait: "5m", interval: "10ms" } });
    assert.match(step.log, /^ {2}attempt 3: 503,.*\n {2}attempts 4–5: the same$/m);
    assert.match(step.log, /\n✓ Healthy, after [\dms]+\.\n$/);
    world.endpoint.app = says(500, "down");
    assert.match((await run({ inputs: pat })).log, /\n✗ Not healthy \(expectation-failed\), after [\dms]+\.\n$/);
  });

  it("tells those who turned the step debug log on of every request, and no secret", async (t) => {
    const { run, keyPair, world } = await startScene(t);
    const debugged = async (debug: boolean) => {
      const step = await run({ inputs: { ...keyPair, path: "/healthcheck" }, debug });
      return step.log
        .split("\n")
        .filter((line) => line.startsWith("##[debug]") && !/^##\[debug\](?:[\w-]+='|Node Action)/.test(line));
    };
    assert.deepEqual(await debugged(false), []);
    const lines = (await debugged(true)).join("\n");
    assert.match(lines, /^##\[debug\]Node v24[\d.]+ on \w+ \w+; HTTPS_PROXY, NODE_EXTRA_CA_CERTS set$/m);
    assert.match(lines, /^##\[debug\]endpoint: .*; 1 check, 4 at once; timeout: 30s$/m);
    assert.match(
      lines,
      /^##\[debug\]POST https:\/\/acmeorg-dev-acct\.snowflakecomputing\.com\/oauth\/token: 200, .*\(.*wait \d+ms/m,
    );
    assert.match(lines, new RegExp(`^##\\[debug\\]GET https://${world.endpoint.host}/healthcheck: 200, `, "m"));
  });
});
