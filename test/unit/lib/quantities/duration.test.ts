import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { formatDuration, parseDuration } from "../../../../src/lib/quantities/duration.ts";
import { fc } from "../../properties.ts";

suite("durations", () => {
  const durations: readonly (readonly [text: string, milliseconds: number])[] = [
    ["0s", 0],
    ["500ms", 500],
    ["30s", 30_000],
    ["5m", 300_000],
    ["90m", 5_400_000],
    ["1h30m", 5_400_000],
    ["2d", 172_800_000],
    ["1d2h3m4s5ms", 93_784_005],
    ["1h5ms", 3_600_005],
    ["007s", 7_000],
  ];
  for (const [text, milliseconds] of durations) {
    test(`${text} is ${milliseconds} ms`, () => assert.equal(parseDuration(text), milliseconds));
  }

  const mistakes: readonly (readonly [text: string, message: RegExp])[] = [
    ["300", /"300" has no unit: write 300s for seconds, 300ms for milliseconds or 300m for minutes/],
    ["0", /"0" has no unit/],
    ["5min", /unit that is not known, "min": write 5m\./],
    ["10seconds", /write 10s\./],
    ["5weeks", /"weeks": the units are d, h, m, s and ms/],
    ["5constructor", /"constructor": the units are d, h, m, s and ms/],
    ["30m1h", /out of order: write the larger unit first and each once/],
    ["1s1s", /out of order/],
    ["1h 30m", /write 1h30m\./],
    [" 30s", /write 30s\./],
    ["5M", /write 5m\./],
    ["1.5s", /a fraction: write whole numbers/],
    ["-5s", /a duration is never negative/],
    ["", /"" is not a duration: write whole numbers with units, such as 500ms/],
    ["soon", /"soon" is not a duration/],
    ["٣s", /is not a duration/],
    ["1e3s", /is not a duration|unit that is not known/],
    ["99999999999999999d", /longer than can be counted/],
  ];
  for (const [text, message] of mistakes) {
    test(`${JSON.stringify(text)} is refused`, () => {
      assert.throws(() => parseDuration(text), { name: "SyntaxError", message });
    });
  }

  const shown: readonly (readonly [milliseconds: number, text: string])[] = [
    [0, "0ms"],
    [0.4, "0ms"],
    [182.7, "182ms"],
    [1_500, "1s500ms"],
    [59_999, "59s999ms"],
    [60_999, "1m"],
    [3_605_000, "1h"],
    [14 * 86_400_000 - 1, "13d23h"],
    [-90_000, "-1m30s"],
  ];
  for (const [milliseconds, text] of shown) {
    test(`${milliseconds} ms is shown as ${text}`, () => assert.equal(formatDuration(milliseconds), text));
  }

  test("what is shown can be read, and is never more than what it was made from", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 45 }), (milliseconds) => {
        const shown = parseDuration(formatDuration(milliseconds));
        assert.ok(shown <= milliseconds);
        if (milliseconds < 60_000) assert.equal(shown, milliseconds);
      }),
    );
  });

  test("any text is a whole number of milliseconds or a SyntaxError", () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[0-9dhms ]{0,12}$/));
    fc.assert(
      fc.property(texts, (text) => {
        try {
          assert.ok(Number.isSafeInteger(parseDuration(text)));
        } catch (error) {
          assert.ok(error instanceof SyntaxError);
        }
      }),
    );
  });
});
