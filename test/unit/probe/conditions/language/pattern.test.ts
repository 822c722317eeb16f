import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { Allowance, TooCostly } from "../../../../../src/probe/conditions/finding/allowance.ts";
import { LineReader } from "../../../../../src/probe/conditions/language/line-reader.ts";
import { takePattern } from "../../../../../src/probe/conditions/language/pattern.ts";

const pattern = (text: string) => takePattern(new LineReader(text));

/** How the steps grow with the text: which power of its length they are; `Infinity` where there is no bound. */
function power(text: string): number {
  const [short, long] = [pattern(text).steps(999), pattern(text).steps(999_999)];
  return Math.round(Math.log(long / short) / Math.log(1_000));
}

suite("what a search can cost", () => {
  const powers: readonly (readonly [pattern: string, power: number])[] = [
    ["/ready/i", 1],
    ["/^I'm ready!?$/", 0],
    ["/^ok\\s*$/", 1],
    ["/^ok\\s*$/m", 2],
    ["/^a|b/", 1],
    ["/^3[.]/", 0],
    ["/[*+{(]\\*\\+\\(\\)\\{/", 1],
    ["/a.*b/", 2],
    ["/a*a*a*b/", 4],
    ["/a{2,5}/", 2],
    ["/(?:a|b)(?<name>c)(?=d)(?!e)(?<=f)(?<!g)/", 1],
    ["/(a.*b)?c/", 2],
    ["/(?=a*b)c/", 2],
    ["/(a)\\1/", 2],
    ["/(?<x>a+)\\k<x>+/", 4],
  ];
  for (const [text, expected] of powers) {
    test(`${text} grows with the power ${expected}`, () => assert.equal(power(text), expected));
  }

  for (const text of ["/(a+)+$/", "/^(\\w+\\s?)+$/iu", "/(a|a)*b/", "/(?:a*){2}/", "/((a)b)+/", "/(a?){30}a{30}/"]) {
    test(`${text} has no bound`, () => assert.equal(pattern(text).steps(10), Number.POSITIVE_INFINITY));
  }

  test("each option and alternative doubles it", () => {
    assert.equal(pattern("/^(a?b|c)?/").steps(0) / pattern("/^(a.b.c)./").steps(0), 8);
  });
});

suite("a search", () => {
  test("tells where it matches", () => {
    const anything = new Allowance(Number.POSITIVE_INFINITY);
    assert.deepEqual([pattern("/b+/").find("aabb", anything), pattern("/c/").find("aabb", anything)], [2, -1]);
  });

  test("is not begun where it could take more than is allowed", () => {
    assert.throws(() => pattern("/(a+)+$/").find("a", new Allowance(1_000_000_000)), TooCostly);
    assert.equal(pattern("/a/").find("a", new Allowance(2)), 0);
    assert.throws(() => pattern("/a/").find("a", new Allowance(1)), TooCostly);
  });
});
