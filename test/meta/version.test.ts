import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { product } from "../../src/version.ts";

test("the User-Agent has the name and the version of package.json", () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "package.json"), "utf8")) as object;
  const { name, version } = { name: "", version: "", ...manifest };
  assert.deepEqual(product, { name, version });
});
