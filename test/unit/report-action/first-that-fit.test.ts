import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { firstThatFit } from "../../../src/report-action/first-that-fit.ts";

describe("the first that fit", () => {
  for (const [items, room, kept] of [
    ["", 0, ""],
    ["123", 6, "123"],
    ["123", 5, "12"],
    ["31", 2, ""],
    ["151", 2, "1"],
  ] as const) {
    it(`of ${items === "" ? "none" : items} into ${room}: ${kept === "" ? "none" : kept}`, () => {
      assert.equal(firstThatFit(items.split(""), room, Number).join(""), kept);
    });
  }
});
