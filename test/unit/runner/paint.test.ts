import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paintOf } from "../../../src/runner/paint.ts";

const lines = ["✓ GET /", "  ✗ status == 200   500", "✗ Not healthy", "a ✗", "    | ✓"];

describe("the colours of the log", () => {
  it("are a green mark of what has met, and red for what has not", () => {
    assert.deepEqual(lines.map(paintOf({ GITHUB_ACTIONS: "true", NO_COLOR: "" })), [
      "\u001b[32m✓\u001b[39m GET /",
      "  \u001b[31m✗ status == 200   500\u001b[39m",
      "\u001b[31m✗ Not healthy\u001b[39m",
      "a ✗",
      "    | ✓",
    ]);
  });

  for (const env of [
    {},
    { GITHUB_ACTIONS: "false" },
    { GITHUB_ACTIONS: "" },
    { GITHUB_ACTIONS: "true", NO_COLOR: "1" },
    { NO_COLOR: "0" },
  ]) {
    it(`are none with ${JSON.stringify(env)}`, () => assert.deepEqual(lines.map(paintOf(env)), lines));
  }
});
