import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { echoes, judged, says } from "./answers.ts";
import { startScene } from "./scenario.ts";

describe("half a secret", () => {
  const half = (secret: string) => secret.slice(0, 24);
  const behind = (length: number, secret: string) => `${"x".repeat(length)}${secret}`;

  // Excerpts end after 50, 200, 300 or 1000 characters.
  for (const length of [20, 170, 270, 970]) {
    it(`does not survive where an excerpt ends: ${length} characters before it`, async (t) => {
      const { run, pat, world } = await startScene(t);
      const text = behind(length, world.pat.secret);
      world.endpoint.app = echoes(text);
      await run({ inputs: { ...pat, expect: judged([text]) }, canaries: [half(world.pat.secret)] });
    });
  }

  for (const length of [170, 270]) {
    it(`does not survive in what the gateway says: ${length} characters before it`, async (t) => {
      const { run, pat, world } = await startScene(t);
      const detail = behind(length, world.pat.secret);
      world.endpoint.app = says(401, JSON.stringify({ responseType: "ERROR_INVALID_TOKEN", detail }));
      const denied = await run({ inputs: pat, canaries: [half(world.pat.secret)] });
      assert.equal(denied.outputs["failure"], "access-denied");
      world.endpoint.app = says(503, `upstream connect error ${detail}`);
      const notReady = await run({ inputs: pat, canaries: [half(world.pat.secret)] });
      assert.equal(notReady.outputs["failure"], "service-not-ready");
    });
  }

  it("does not survive where the output body ends", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = echoes(behind(1010, world.pat.secret));
    await run({ inputs: { ...pat, "body-limit": "1KB" }, canaries: [half(world.pat.secret)] });
  });
});
