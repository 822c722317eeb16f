import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { fc } from "../../../properties.ts";
import { judge } from "../answer-with.ts";

suite("numbers", () => {
  test("that are whole are ordered as they are, however long", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (left, right) => {
        const sample = { body: `{"n":${left}}` };
        assert.equal(judge(`json $.n == ${right}`, sample).met, left === right);
        assert.equal(judge(`json $.n < ${right}`, sample).met, left < right);
        assert.equal(judge(`json $.n >= ${right}.0`, sample).met, left >= right);
        assert.equal(judge(`json $.n == ${left * 100n}e-2`, sample).met, true);
        assert.equal(judge(`json $.n == ${left}.000000000000000000000000000001`, sample).met, false);
      }),
    );
  });
});
