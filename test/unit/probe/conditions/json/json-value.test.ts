import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { fc } from "../../../properties.ts";
import { judge } from "../answer-with.ts";

suite("a JSON value", () => {
  test("equals itself, however it is indented, and nothing with another member", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
        const written = JSON.stringify(value);
        assert.equal(judge(`json $ == ${written}`, { body: JSON.stringify(value, undefined, 2) }).met, true);
        assert.equal(judge(`json $ == ${written}`, { body: JSON.stringify([value, 1]) }).met, false);
      }),
    );
  });
});
