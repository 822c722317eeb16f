import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { TLSSocket } from "node:tls";
import type { HttpOutcome } from "../../src/net/http.ts";
import { undiciHttp } from "../../src/net/undici-http.ts";
import { accountHost, ingressHost, startNetwork } from "./network.ts";

/** A client of a network, and of each request that came to the endpoint whether its handshake went on from an earlier one. */
async function start(t: Parameters<typeof startNetwork>[0]) {
  const emulator = await startNetwork(t);
  const resumed: boolean[] = [];
  emulator.world.endpoint.app = ({ socket }, response) => {
    resumed.push((socket as TLSSocket).isSessionReused());
    response.end("ok");
  };
  const http = undiciHttp({ HTTPS_PROXY: emulator.proxyUrl });
  const ask = (resume: boolean, host = ingressHost): Promise<HttpOutcome> =>
    http({
      method: "GET",
      url: new URL(`https://${host}/`),
      headers: [["Authorization", `Snowflake Token="${emulator.world.pat.secret}"`]],
      timeoutMs: 60_000,
      maxBytes: 1024,
      signal: new AbortController().signal,
      resume,
    });
  return { ask, resumed, emulator };
}

const certificateOf = (outcome: HttpOutcome) =>
  outcome.kind === "answered" ? outcome.certificate?.subject : outcome.detail;

describe("a handshake", () => {
  it("goes on from an earlier one where it may, and then there is no certificate", async (t) => {
    const { ask, resumed } = await start(t);
    const outcomes = [await ask(true), await ask(true), await ask(true)];
    assert.deepEqual(resumed, [false, true, true]);
    assert.deepEqual(outcomes.map(certificateOf), ["O=Emulator", undefined, undefined]);
  });

  it("is a whole one where it may not, with its certificate", async (t) => {
    const { ask, resumed } = await start(t);
    const outcomes = [await ask(true), await ask(false), await ask(false)];
    assert.deepEqual(resumed, [false, false, false]);
    assert.deepEqual(outcomes.map(certificateOf), ["O=Emulator", "O=Emulator", "O=Emulator"]);
  });

  it("goes on from one with the same host only", async (t) => {
    const { ask, resumed, emulator } = await start(t);
    await ask(true);
    emulator.world.network.faults.set(accountHost, "certificate-wrong-name");
    assert.match(`${certificateOf(await ask(true, accountHost))}`, /certificate of .* is for another name/);
    await ask(true);
    assert.deepEqual(resumed, [false, true]);
  });

  it("that the host breaks off instead of going on is begun anew", async (t) => {
    const { ask, resumed, emulator } = await start(t);
    await ask(true);
    const { faults } = emulator.world.network;
    faults.set(ingressHost, "reset");
    const first = emulator.journal.length;
    const reset = emulator.arrival((entry) => emulator.journal.indexOf(entry) === first);
    const [outcome] = await Promise.all([ask(true), reset.then(() => faults.delete(ingressHost))]);
    assert.equal(outcome.kind, "answered");
    assert.deepEqual(resumed, [false, false]);
  });
});
