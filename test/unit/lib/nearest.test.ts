import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { nearest } from "../../../src/lib/nearest.ts";

const words = ["status", "header", "body", "json", "duration", "size"] as const;

suite("the word that was meant", () => {
  const cases: readonly (readonly [written: string, word: string | undefined])[] = [
    ["stauts", "status"],
    ["STATUS", "status"],
    ["headers", "header"],
    ["boby", "body"],
    ["sizes", "size"],
    ["duratoin", "duration"],
    ["siez", "size"],
    ["constructor", undefined],
    ["", undefined],
    ["x".repeat(100_000), undefined],
  ];
  for (const [written, word] of cases) {
    test(`for "${written.slice(0, 20)}" is ${word ?? "none"}`, () => assert.equal(nearest(written, words), word));
  }

  test("has no more slips than allowed", () => assert.equal(nearest("duratoins", words, 1), undefined));

  test("begins alike where two are as near", () => assert.equal(nearest("ab", ["bb", "aa"]), "aa"));
});
