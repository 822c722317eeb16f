import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { host, startScene } from "./scenario.ts";

const healthy = "- path: /healthcheck\n";
const accountHost = "acmeorg-dev-acct.snowflakecomputing.com";

describe("connections", () => {
  it("are shared by checks that come after one another, and the first measures the whole way in", async (t) => {
    const { run, pat, emulator } = await startScene(t);
    const step = await run({ inputs: { ...pat, checks: healthy.repeat(5), concurrency: "1" } });
    assert.equal(step.outcome, "success", step.log);
    assert.equal(tunnels(emulator.journal, host), 1);
    assert.deepEqual(phases(step.outputs), ["connect", "download", "tls", "wait"]);
  });

  it("are no more than run at once", async (t) => {
    const { run, pat, emulator } = await startScene(t);
    const step = await run({ inputs: { ...pat, checks: healthy.repeat(12), concurrency: "3" } });
    assert.equal(step.outcome, "success", step.log);
    assert.ok(tunnels(emulator.journal, host) <= 3);
  });

  it("that are shared take no time to be opened, and still show a certificate", async (t) => {
    const { run, pat } = await startScene(t);
    const checks = `${healthy}- path: /nope\n  expect: |\n    status == 200\n    certificate > 1h`;
    const step = await run({ inputs: { ...pat, checks, concurrency: "1" } });
    const [, second] = JSON.parse(step.outputs["results"] ?? "") as { conditions: { met: boolean }[] }[];
    assert.deepEqual(
      second?.conditions.map(({ met }) => met),
      [false, true],
    );
    assert.deepEqual(phases(step.outputs), ["download", "wait"]);
  });

  it("that the endpoint closes are replaced", async (t) => {
    const { run, pat, emulator, world } = await startScene(t);
    world.endpoint.app = (_request, response) => {
      response.writeHead(200, { connection: "close" }).end("ready");
    };
    const step = await run({ inputs: { ...pat, checks: healthy.repeat(3), concurrency: "1" } });
    assert.equal(step.outcome, "success", step.log);
    assert.equal(tunnels(emulator.journal, host), 3);
  });

  it("are of one attempt each with consecutive, which is to meet other instances", async (t) => {
    const { run, pat, emulator } = await startScene(t);
    const waiting = { wait: "30s", interval: "1ms", consecutive: "2" };
    const step = await run({ inputs: { ...pat, ...waiting, checks: healthy.repeat(2), concurrency: "1" } });
    assert.equal(step.outcome, "success", step.log);
    assert.equal(tunnels(emulator.journal, host), 4);
  });

  it("are of one attempt each where one check waits: each measures the whole way in", async (t) => {
    const { run, pat, emulator, world } = await startScene(t);
    let asked = 0;
    world.endpoint.app = (_request, response) => {
      asked++;
      response.writeHead(asked < 3 ? 503 : 200).end();
    };
    const step = await run({ inputs: { ...pat, wait: "30s", interval: "1ms" } });
    assert.equal(step.outcome, "success", step.log);
    assert.equal(tunnels(emulator.journal, host), 3);
    assert.deepEqual(phases(step.outputs), ["connect", "download", "tls", "wait"]);
  });

  it("to the account are shared by all that is asked there", async (t) => {
    const { run, password, emulator } = await startScene(t);
    const { "ingress-url": _, ...login } = password;
    const step = await run({ inputs: { ...login, service: "ECHO_DB.PUBLIC.ECHO_SERVICE" } });
    const there = emulator.journal.filter(({ host: at, method }) => at === accountHost && method !== "CONNECT");
    assert.ok(there.length > 3, step.log);
    // The post step is a process of its own.
    assert.ok(tunnels(emulator.journal, accountHost) <= 2, `${tunnels(emulator.journal, accountHost)}`);
  });
});

const tunnels = (journal: readonly { readonly method: string; readonly path: string }[], to: string) =>
  journal.filter(({ method, path }) => method === "CONNECT" && path === `${to}:443`).length;

const phases = (outputs: Readonly<Record<string, string>>) =>
  Object.keys(JSON.parse(outputs["timings"] ?? "") as object).sort();
