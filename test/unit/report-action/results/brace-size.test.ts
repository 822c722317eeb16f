import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { braceSize } from "../../../../src/report-action/results/brace-size.ts";

describe("how many patterns the braces of a pattern stand for", () => {
  for (const [pattern, most] of [
    ["out/**/*.json", 1],
    ["{a,b}.json", 2],
    ["{a,b}{c,d,e}", 6],
    ["{1..20}.json", 20],
    ["{-5..5}", 11],
    ["{20..1..5}", 20],
    ["{a..e}", 5],
    ["{1..1000000000}", 1_000_000_000],
    ["{1..3}{1..1000}", 3_000],
    // No fewer than there are.
    ["{a,{b,c}}", 4],
    ["{x,{1..10}", 20],
    ["}a,b{", 1],
    [`{1..1${"0".repeat(400)}}`, Number.POSITIVE_INFINITY],
    [`{1${"0".repeat(400)}..1${"0".repeat(401)}}`, Number.POSITIVE_INFINITY],
    ["😀{a,b}{1..3}", 6],
    ["{a,b}".repeat(2_000), Number.POSITIVE_INFINITY],
  ] as const)
    it(`is at most ${most}: ${pattern.slice(0, 40)}`, () => assert.equal(braceSize(pattern), most));

  it("is told in a time that grows with the length of the pattern", () => {
    for (const unit of ["{", "}", ",", "{,", "{1..", "..", "{a..b"]) braceSize(unit.repeat(100_000));
  });
});
