import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Phases } from "../../../../src/net/connection/phases.ts";

describe("the phases of an attempt", () => {
  it("are those that have ended", () => {
    const phases = new Phases();
    phases.end("connect");
    phases.enter("waiting");
    phases.end("wait");
    assert.deepEqual(Object.keys(phases.timings()), ["total", "connect", "wait"]);
  });

  for (const [stage, says] of [
    ["connecting", "Timed out after 1.5 s while connecting to acme.test."],
    ["waiting", "Timed out after 1.5 s while waiting for acme.test to answer."],
    ["reading", "Timed out after 1.5 s while reading what acme.test had begun to answer."],
  ] as const) {
    it(`tell where it stood: ${stage}`, () => {
      const phases = new Phases();
      phases.enter(stage);
      assert.equal(phases.stalledAt("acme.test", 1500), says);
      assert.equal(phases.answered, stage === "reading");
    });
  }
});
