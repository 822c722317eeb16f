import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createEndpoint } from "../emulator/world/service.ts";
import { host, type Scene, startScene, unhurried } from "./scenario.ts";

/** How the endpoint is reached without the proxy: under a name of this machine's own, which the user vouches for. */
function direct({ world, emulator, pat }: Scene) {
  const endpoint = createEndpoint({ name: "direct", host: "localhost" });
  world.service.endpoints.push(endpoint);
  const inputs = { ...pat, "ingress-url": `https://localhost:${emulator.tlsPort}`, "allowed-hosts": "localhost" };
  return { endpoint, inputs, env: { HTTPS_PROXY: "" } };
}

const timings = (outputs: Readonly<Record<string, string>>) =>
  JSON.parse(outputs["timings"] ?? "") as Readonly<Record<string, number>>;

describe("timings", () => {
  it("of a connection without a proxy are all phases, in whole milliseconds, and no more than the whole", async (t) => {
    const scene = await startScene(t);
    const { endpoint, inputs, env } = direct(scene);
    endpoint.app = (_request, response) => {
      setTimeout(() => {
        // More than the sockets between hold: once all of it is gone, the action has read the beginning of the answer.
        response.writeHead(200).write(Buffer.alloc(16 * 1024 ** 2), () => {
          setTimeout(() => response.end("end"), 300);
        });
      }, 300);
    };
    const step = await scene.run({ inputs, env });
    assert.equal(step.outcome, "success", step.log);
    const { dns, connect, tls, wait = 0, download = 0, ...others } = timings(step.outputs);
    assert.deepEqual(others, {});
    for (const phase of [dns, connect, tls])
      assert.ok(Number.isInteger(phase) && Number(phase) >= 0, step.outputs["timings"]);
    assert.ok(wait >= 250, `${wait}`);
    assert.ok(download >= 250, `${download}`);
    const sum = Number(dns) + Number(connect) + Number(tls) + wait + download;
    // Each phase is rounded for itself.
    assert.ok(sum <= Number(step.outputs["duration-ms"]) + 3, `${sum} of ${step.outputs["duration-ms"]}`);
  });

  it("through a proxy are those of the way through it", async (t) => {
    const { run, pat } = await startScene(t);
    const step = await run({ inputs: { ...pat, path: "/healthcheck" } });
    // The proxy is given by its address, so that there is no name to resolve.
    assert.deepEqual(Object.keys(timings(step.outputs)).sort(), ["connect", "download", "tls", "wait"]);
  });

  it("name the sign-in where there was one", async (t) => {
    const { run, keyPair } = await startScene(t);
    const step = await run({ inputs: { ...keyPair, path: "/healthcheck" } });
    assert.deepEqual(Object.keys(timings(step.outputs)).sort(), ["connect", "download", "sign-in", "tls", "wait"]);
  });

  it("of an attempt without an answer are those of the phases it got through", async (t) => {
    const scene = await startScene(t);
    const { endpoint, inputs, env } = direct(scene);
    endpoint.app = () => undefined;
    const step = await unhurried(
      (seconds) => scene.run({ inputs: { ...inputs, timeout: `${seconds / 2}s` }, env }),
      // The time was up before the request was sent.
      () => scene.requests().length === 0,
    );
    assert.equal(step.outputs["failure"], "timeout");
    assert.deepEqual(Object.keys(timings(step.outputs)).sort(), ["connect", "dns", "tls"]);
  });
});

describe("the certificate", () => {
  for (const way of ["through a proxy", "without one"] as const) {
    it(`is the host's own, ${way}`, async (t) => {
      const scene = await startScene(t);
      const { inputs, env } = way === "without one" ? direct(scene) : { inputs: scene.pat, env: {} };
      for (const name of [host, "localhost"]) scene.world.network.certificateDays.set(name, 20);
      const expect = "status < 600\ncertificate > 19d\ncertificate < 21d";
      const step = await scene.run({ inputs: { ...inputs, expect }, env });
      assert.equal(step.outcome, "success", step.log);
      assert.match(step.log, /✓ certificate > 19d\s+19d\d+h/);
    });
  }
});
