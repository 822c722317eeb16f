import assert from "node:assert/strict";
import { it } from "node:test";
import { blanks, isBlank } from "../../../../../src/lib/secrets/search/letter.ts";

it("a blank is one, whether a loop or an expression looks for it", () => {
  const units = Array.from({ length: 0x10000 }, (_, code) => code);
  assert.deepEqual(
    units.filter(isBlank),
    units.filter((code) => String.fromCharCode(code).search(blanks) === 0),
  );
});
