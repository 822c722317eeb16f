import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { RedactedText } from "../../../../../src/lib/secrets/search/redacted-text.ts";
import { fc } from "../../../properties.ts";

const text = "0123456789abcdefghijklmnopqrstuvwxyz";
const stretch = fc.tuple(fc.nat(text.length - 6), fc.integer({ min: 3, max: 6 }));

describe("a redacted text", () => {
  it("shows one mark for each stretch that is hidden, in whatever order it was", () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 6 }), (stretches) => {
        const redacted = new RedactedText(text);
        const hidden = Array.from(text, () => false);
        for (const [from, length] of stretches) {
          redacted.hide(from, from + length);
          hidden.fill(true, from, from + length);
        }
        const shown = Array.from(text, (character, place) => {
          if (hidden[place] !== true) return character;
          return place > 0 && hidden[place - 1] === true ? "" : "***";
        });
        const clean = shown.join("");
        assert.equal(redacted.length(text.length), clean.length);
        assert.equal(redacted.upTo(text.length), clean);
      }),
      { numRuns: 2_000 },
    );
  });
});
