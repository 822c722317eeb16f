import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { Allowance, TooCostly } from "../../../../../src/probe/conditions/finding/allowance.ts";

suite("an allowance", () => {
  test("is spent to the last step, and not over it", () => {
    const allowance = new Allowance(10);
    allowance.spend(6);
    assert.throws(() => allowance.spend(5), TooCostly);
    allowance.spend(4);
    assert.throws(() => allowance.spend(1), TooCostly);
    allowance.spend(0);
  });

  test("without an end has room for what has no bound", () => {
    const allowance = new Allowance(Number.POSITIVE_INFINITY);
    for (let time = 0; time < 2; time++) allowance.spend(Number.POSITIVE_INFINITY);
  });
});
