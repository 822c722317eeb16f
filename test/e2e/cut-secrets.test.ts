import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { json } from "../emulator/transport/message.ts";
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

  // A long word would be taken for a token. Codes end after 40 characters, messages and pages after 300.
  for (const length of [20, 38, 277, 292]) {
    it(`does not survive in what the account host says: ${length} characters before it`, async (t) => {
      const { run, password, world } = await startScene(t);
      const secret = world.user.password;
      const said = `${"no ".repeat(length).slice(-length)}${secret}`;
      const canaries = [secret.slice(0, 6)];
      const envelope = { success: false, code: said, message: said };
      world.account.intercept = () => json(200, envelope);
      const refused = await run({ inputs: password, canaries });
      assert.equal(refused.outputs["failure"], "credential-refused");
      world.account.intercept = () => ({ status: 503, headers: {}, body: said });
      const page = await run({ inputs: password, canaries });
      assert.equal(page.outputs["failure"], "account-unreachable");
      world.account.intercept = () => ({
        status: 307,
        headers: { location: `https://${behind(length, secret)}.example/` },
        body: "",
      });
      const moved = await run({ inputs: password, canaries });
      assert.equal(moved.outputs["failure"], "host-not-allowed");
    });
  }

  it("does not survive behind many whole ones, without which the text is short", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = says(500, `${world.pat.secret}\n`.repeat(1000));
    await run({ inputs: { ...pat, "body-limit": "1KB" }, canaries: [half(world.pat.secret)] });
  });

  it("does not survive where the output body ends", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = echoes(behind(1010, world.pat.secret));
    await run({ inputs: { ...pat, "body-limit": "1KB" }, canaries: [half(world.pat.secret)] });
  });
});
