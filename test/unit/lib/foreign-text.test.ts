import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ForeignText } from "../../../src/lib/foreign-text.ts";

const foreign = new ForeignText((text) => text.replaceAll("hunter22", "***"));

describe("text of somebody else", () => {
  it("has its secrets taken out before it is cut", () => {
    assert.equal(foreign.excerpt(`${"x".repeat(14)}hunter22 and more`, 20), `${"x".repeat(14)}*** a…`.slice(0, 20));
    assert.equal(foreign.excerpt(`${"x".repeat(14)}hunter22`, 20), `${"x".repeat(14)}***`);
  });

  it("has its secrets taken out before it is cut, the same where it is quoted", () => {
    assert.equal(foreign.quoted(`${"x".repeat(14)}hunter22`, 20), `"${"x".repeat(14)}***".`);
  });

  it("is one harmless line", () => {
    assert.equal(foreign.excerpt("one\n::error::two", 40), "one\\n: :error: :two");
  });

  for (const [text, expected] of [
    ["Not now", '"Not now".'],
    ["Not now!", '"Not now!"'],
    ["Not hunter22", '"Not ***".'],
    ["a long sentence that is cut", '"a long sentence tha…"'],
  ] as const) {
    it(`is quoted as a sentence: ${expected}`, () => {
      assert.equal(foreign.quoted(text, 20), expected);
    });
  }
});
