import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { formatSize, parseSize } from "../../../../src/lib/quantities/size.ts";
import { fc } from "../../properties.ts";

suite("sizes", () => {
  const sizes: readonly (readonly [text: string, bytes: number])[] = [
    ["0B", 0],
    ["512B", 512],
    ["64KB", 65_536],
    ["1MB", 1_048_576],
    ["2GB", 2_147_483_648],
  ];
  for (const [text, bytes] of sizes) {
    test(`${text} is ${bytes} bytes`, () => assert.equal(parseSize(text), bytes));
  }

  const mistakes: readonly (readonly [text: string, message: RegExp])[] = [
    ["64", /"64" has no unit: write 64B for bytes, 64KB or 64MB/],
    ["64kb", /write 64KB\./],
    ["64KiB", /write 64KB\./],
    ["64K", /write 64KB\./],
    ["64 KB", /write 64KB\./],
    ["512 bytes", /write 512B\./],
    ["1.5MB", /a fraction/],
    ["-1KB", /is not a size: write a whole number with its unit, such as 512B, 64KB or 1MB/],
    ["", /is not a size/],
    ["1TB", /is not a size/],
    ["99999999999999GB", /more bytes than can be counted/],
  ];
  for (const [text, message] of mistakes) {
    test(`${JSON.stringify(text)} is refused`, () => {
      assert.throws(() => parseSize(text), { name: "SyntaxError", message });
    });
  }

  const shown: readonly (readonly [bytes: number, text: string])[] = [
    [0, "0B"],
    [1_023, "1023B"],
    [1_024, "1KB"],
    [1_535, "1.4KB"],
    [1_048_575, "1023.9KB"],
    [5_242_880, "5MB"],
    [3_221_225_472, "3GB"],
  ];
  for (const [bytes, text] of shown) {
    test(`${bytes} bytes are shown as ${text}`, () => assert.equal(formatSize(bytes), text));
  }

  test("whole numbers of every unit are shown as they are written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_023 }), fc.constantFrom("B", "KB", "MB", "GB"), (amount, unit) => {
        assert.equal(formatSize(parseSize(`${amount}${unit}`)), `${amount}${unit}`);
      }),
    );
  });

  test("any text is a whole number of bytes or a SyntaxError", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9KMGBi .]{0,12}$/)), (text) => {
        try {
          assert.ok(Number.isSafeInteger(parseSize(text)));
        } catch (error) {
          assert.ok(error instanceof SyntaxError);
        }
      }),
    );
  });
});
