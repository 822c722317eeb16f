import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { failureWords } from "../../src/errors.ts";

const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "troubleshooting.md"), "utf8");
const [beginning = "", ...sections] = prose(page).split(/^## /m);

describe("docs/troubleshooting.md", () => {
  // Every error links to a heading by its word: GitHub makes the anchor out of the heading's text.
  it("has a heading for each failure word and no other, in the order of the contract", () => {
    assert.deepEqual(
      sections.map((section) => section.split("\n")[0]),
      failureWords,
    );
  });

  it("begins with a table of all of them", () => {
    const rows = [...beginning.matchAll(/^\| \[`(.+?)`\]\(#(.+?)\) \|/gm)].map(([, word, anchor]) => [word, anchor]);
    assert.deepEqual(
      rows,
      failureWords.map((word) => [word, word]),
    );
  });

  // Whoever pastes a message into a search engine is to land in the section that speaks of it.
  for (const [index, word] of failureWords.entries()) {
    it(`shows how ${word} begins in the log, and what to check`, () => {
      const section = sections[index] ?? "";
      const [, shown = ""] = /^```\n([\s\S]*?)^```/m.exec(section) ?? [];
      const lines = shown.trimEnd().split("\n");
      assert.deepEqual(
        lines.filter((line) => !line.startsWith(`Error: ${word}: `)),
        [],
      );
      assert.match(section, /^1\. /m);
    });
  }

  it("links only to headings of its own and to pages by name", () => {
    const targets = [...prose(page).matchAll(/\]\((.*?)\)/g)].map(([, target = ""]) => target);
    assert.deepEqual(
      targets.filter((target) => !failureWords.some((word) => target === `#${word}`) && !/^[\w./-]+\.md$/.test(target)),
      [],
    );
  });
});

/** The page with a `#` at the beginning of a line in a block of code, which is a comment there, out of the way. */
function prose(markdown: string): string {
  return markdown.replaceAll(/^( *)```[\s\S]*?^\1```/gm, (block) => block.replaceAll(/^#/gm, " #"));
}
