import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";

const root = join(import.meta.dirname, "..", "..");
const page = readFileSync(join(root, "docs", "threat-model.md"), "utf8");

describe("docs/threat-model.md", () => {
  const invariants =
    /^## What always holds\n([\s\S]*?)^How the tests/m
      .exec(page)?.[1]
      ?.split(/^(?=\d+\. )/m)
      .slice(1) ?? [];

  it("names only files that are there", () => {
    const files = [...page.matchAll(/`((?:src|test|scripts)\/[\w./-]+|\.npmrc)`/g)].map(([, file = ""]) => file);
    assert.notEqual(files.length, 0);
    assert.deepEqual(
      files.filter((file) => !existsSync(join(root, file))),
      [],
    );
  });

  it("names for each invariant the code that holds it and the test that shows it", () => {
    assert.equal(invariants.length, 10, "as many as SECURITY.md promises");
    const bare = invariants.filter(
      (text) =>
        !/\*Held by\*/.test(text) || !/(\*Shown by\*|which is also what shows it)/.test(text) || !/`test\//.test(text),
    );
    assert.deepEqual(bare, []);
  });

  it("quotes names of tests that exist", () => {
    const quoted = [...page.matchAll(/`(test\/[\w./-]+\.test\.ts)`\s+\("([^"…]+?)\s*…?"\)/g)];
    assert.notEqual(quoted.length, 0);
    const missing = quoted.filter(([, file = "", name = ""]) => {
      const text = readFileSync(join(root, file), "utf8");
      return !text.includes(name.replaceAll(/\s+/g, " "));
    });
    assert.deepEqual(
      missing.map(([all]) => all),
      [],
    );
  });
});
