import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { quote, quoteText } from "../../../../../src/probe/conditions/finding/quotation.ts";

suite("what is quoted", () => {
  test("of a long text, only what is near the part that was found goes along", () => {
    const { text, cut, hit } = quoteText(`${"x".repeat(50_000)}here${"y".repeat(50_000)}`, 50_000);
    assert.deepEqual([text.slice(hit, hit + 4), hit, text.length, cut], ["here", 16_384, 16_384 + 4_096, true]);
    const beginning = quote("z".repeat(50_000), 40);
    assert.deepEqual([beginning.text.length, beginning.cut, beginning.hit], [4_096, true, 0]);
  });
});
