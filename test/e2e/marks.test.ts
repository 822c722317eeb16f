import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bytes } from "./false-green/trap.ts";
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

  it("costs no further request where there is a mark", async (t) => {
    const { run, pat, emulator } = await startScene(t);
    await run({ inputs: { ...pat, path: "/healthcheck" } });
    assert.equal(emulator.journal.filter(({ method }) => method !== "CONNECT").length, 1);
  });
});
