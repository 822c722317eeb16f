import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { startScene } from "./scenario.ts";

describe("export-authorization", () => {
  for (const credential of ["pat", "keyPair", "password"] as const) {
    it(`gives later steps the value of the header, masked: ${credential}`, async (t) => {
      const scene = await startScene(t);
      const step = await scene.run({
        inputs: { ...scene[credential], path: "/healthcheck", "export-authorization": "true" },
      });
      assert.equal(step.outputs["healthy"], "true", step.log);
      const sent = scene.requests().find(({ method }) => method === "GET")?.headers.authorization;
      assert.equal(step.outputs["authorization"], sent);
      assert.ok(step.masks.includes(sent ?? ""), "a later step that prints it would show it");
      assert.equal(step.jobOutput("authorization"), undefined, "it must not leave the job");
    });
  }

  it("gives nothing unless asked, and nothing that was refused", async (t) => {
    const scene = await startScene(t);
    assert.equal((await scene.run({ inputs: scene.pat })).outputs["authorization"], undefined);
    scene.world.user.pats.length = 0;
    const step = await scene.run({ inputs: { ...scene.pat, "export-authorization": "true" } });
    assert.equal(step.outputs["failure"], "sign-in-required");
  });
});
