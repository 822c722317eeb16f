import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { mutations } from "../mutations/mutations.ts";

const root = join(import.meta.dirname, "..", "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const page = read("docs/threat-model.md");

/** The promises of a text, numbered and in bold type. */
const titles = (text: string) =>
  [...text.matchAll(/^(\d+)\. \*\*(.+?)\*\*/gm)].map(([, number, title]) => `${number}. ${title}`);

describe("docs/threat-model.md", () => {
  const [, held = ""] = /^## What always holds\n([\s\S]*?)^How the tests/m.exec(page) ?? [];
  const promises = held.split(/^(?=\d+\. )/m).slice(1);

  it("promises what SECURITY.md does", () => {
    const [, short = ""] = /^This is what always holds([\s\S]*?)^For numbers/m.exec(read("SECURITY.md")) ?? [];
    assert.equal(promises.length, 10);
    assert.deepEqual(titles(held), titles(short));
  });

  it("names only files that are there", () => {
    const named = [...page.matchAll(/`((?:src|test|scripts|dist|\.github)\/[\w./-]+|\.npmrc)`/g)];
    const files = named.map(([, file = ""]) => file);
    assert.notEqual(files.length, 0);
    assert.deepEqual(
      files.filter((file) => !existsSync(join(root, file))),
      [],
    );
  });

  it("says of each promise what holds it and which test shows it", () => {
    const bare = promises.filter(
      (text) =>
        !/\*Held by\*/.test(text) || !/(\*Shown by\*|which is also what shows it)/.test(text) || !/`test\//.test(text),
    );
    assert.deepEqual(bare, []);
  });

  it("quotes names of tests that exist", () => {
    // Those of the table are held by test/mutations/mutations.test.ts.
    const quoted = [...held.matchAll(/`(test\/[\w./-]+\.test\.ts)`\s+\("([^"…]+?)\s*…?"\)/g)];
    assert.notEqual(quoted.length, 0);
    const missing = quoted.filter(([, file = "", name = ""]) => !read(file).includes(name.replaceAll(/\s+/g, " ")));
    assert.deepEqual(
      missing.map(([all]) => all),
      [],
    );
  });

  it("has a mutation of each promise, and links to it", () => {
    for (const number of promises.keys()) {
      assert.ok(
        mutations.some(({ promise }) => promise === number + 1),
        `promise ${number + 1}`,
      );
      assert.ok(page.includes(`### Promise ${number + 1}\n`), `promise ${number + 1}`);
    }
    assert.ok(mutations.every(({ promise }) => promise >= 1 && promise <= promises.length));
  });
});
