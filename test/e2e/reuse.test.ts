import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { TLSSocket } from "node:tls";
import { host, startScene } from "./scenario.ts";

const healthy = "- path: /healthcheck\n";
const accountHost = "acmeorg-dev-acct.snowflakecomputing.com";

describe("connections", () => {
  it("to the endpoint are of one request each, so that nothing that comes late on one is read as the next answer", async (t) => {
    const { run, pat, emulator } = await startScene(t);
    const step = await run({ inputs: { ...pat, checks: healthy.repeat(5), concurrency: "1" } });
    assert.equal(step.outcome, "success", step.log);
    assert.equal(tunnels(emulator.journal, host), 5);
    assert.deepEqual(phases(step.outputs), ["connect", "download", "tls", "wait"]);
  });

  it("go on from an earlier handshake, except where a condition is on the certificate", async (t) => {
    const { run, pat, world } = await startScene(t);
    const resumed: boolean[] = [];
    world.endpoint.app = ({ socket }, response) => {
      resumed.push((socket as TLSSocket).isSessionReused());
      response.end("ready");
    };
    const checks = `${healthy.repeat(3)}- path: /\n  expect: |\n    certificate > 1h\n`;
    const step = await run({ inputs: { ...pat, checks, concurrency: "1" } });
    assert.equal(step.outcome, "success", step.log);
    assert.deepEqual(resumed, [false, true, true, false]);
  });

  it("of one check alone are whole each time", async (t) => {
    const { run, pat, world } = await startScene(t);
    const resumed: boolean[] = [];
    world.endpoint.app = ({ socket }, response) => {
      resumed.push((socket as TLSSocket).isSessionReused());
      response.writeHead(resumed.length < 3 ? 503 : 200).end();
    };
    const step = await run({ inputs: { ...pat, wait: "30s", interval: "1ms" } });
    assert.equal(step.outcome, "success", step.log);
    assert.deepEqual(resumed, [false, false, false]);
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
