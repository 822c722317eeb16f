import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bytes } from "./false-green/false-green-case.ts";
import { startScene } from "./scenario.ts";

describe("an answer without any mark of the ingress", () => {
  it("is the service's, where the host wants a sign-in from who brings no token", async (t) => {
    const { run, pat, world, emulator } = await startScene(t);
    bytes("HTTP/1.1 200 OK", "Content-Length: 2", "", "ok")(world);
    const step = await run({ inputs: { ...pat, expect: 'status == 200\nbody == "ok"' } });
    assert.equal(step.outputs["healthy"], "true");
    const requests = emulator.journal.filter(({ method }) => method !== "CONNECT");
    assert.deepEqual(
      requests.map(({ headers }) => headers["authorization"] !== undefined),
      [true, false],
    );
  });

  it("is the service's also where that further question gets no answer", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.impostor = ({ headers, socket }) =>
      headers.authorization === undefined
        ? socket.destroy()
        : socket.end("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    const step = await run({ inputs: pat });
    assert.equal(step.outputs["healthy"], "true", step.log);
  });

  it("is not the service's for a later attempt, only because the first question got no answer", async (t) => {
    const { run, pat, world } = await startScene(t);
    let asked = 0;
    world.endpoint.impostor = ({ headers, socket }) => {
      const first = ++asked <= 2;
      if (headers.authorization === undefined && first) socket.destroy();
      else socket.end(`HTTP/1.1 ${first ? "503 Busy" : "200 OK"}\r\nContent-Length: 2\r\n\r\nok`);
    };
    const step = await run({ inputs: { ...pat, wait: "4s" } });
    assert.deepEqual([step.outputs["healthy"], step.outputs["failure"]], ["false", "connect"], step.log);
  });

  it("costs no further request where there is a mark", async (t) => {
    const { run, pat, emulator } = await startScene(t);
    await run({ inputs: { ...pat, path: "/healthcheck" } });
    assert.equal(emulator.journal.filter(({ method }) => method !== "CONNECT").length, 1);
  });
});
