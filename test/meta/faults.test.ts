import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { stages } from "../contract/faults/fault.ts";
import { faults } from "../contract/faults/faults.ts";

test("docs/faults.md and docs/threat-model.md have the tables of what the tests do", () => {
  const script = join(import.meta.dirname, "..", "..", "scripts", "tables.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
});

test("every stage has faults, each told from the others", () => {
  for (const stage of stages) assert.notEqual(faults.filter((fault) => fault.stage === stage).length, 0, stage);
  assert.equal(new Set(faults.map(({ stage, kind }) => `${stage}: ${kind}`)).size, faults.length);
});
