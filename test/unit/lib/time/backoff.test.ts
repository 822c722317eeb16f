import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { pauseAfter, retryAfterMs } from "../../../../src/lib/time/backoff.ts";
import { fc } from "../../properties.ts";

suite("the pause between attempts", () => {
  const plenty = 3_600_000;

  test("doubles from half a second up to the interval", () => {
    const longest = [1, 2, 3, 4, 5, 6].map((attempt) =>
      pauseAfter(attempt, { longestPauseMs: 5_000, chance: 0.999999, leftMs: plenty }),
    );
    assert.deepEqual(longest, [1_000, 2_000, 4_000, 5_000, 5_000, 5_000]);
  });

  test("has full jitter: from half a second to that", () => {
    const shortest = [1, 2, 3, 40].map((attempt) =>
      pauseAfter(attempt, { longestPauseMs: 5_000, chance: 0, leftMs: plenty }),
    );
    assert.deepEqual(shortest, [500, 500, 500, 500]);
  });

  test("is never longer than the interval, however short that is", () => {
    assert.equal(pauseAfter(9, { longestPauseMs: 20, chance: 0.9, leftMs: plenty }), 20);
  });

  test("is at least what the server asks for, also beyond the interval", () => {
    assert.equal(pauseAfter(1, { longestPauseMs: 5_000, chance: 0.5, retryAfterMs: 60_000, leftMs: plenty }), 60_000);
    assert.equal(pauseAfter(1, { longestPauseMs: 5_000, chance: 0.5, retryAfterMs: 0, leftMs: plenty }), 750);
  });

  test("is none where the server asks for more time than there is", () => {
    assert.equal(
      pauseAfter(1, { longestPauseMs: 5_000, chance: 0.5, retryAfterMs: 60_000, leftMs: 30_000 }),
      undefined,
    );
  });

  test("shrinks as the deadline comes near, so that an attempt still fits, and ends", () => {
    assert.equal(pauseAfter(9, { longestPauseMs: 5_000, chance: 0.999999, leftMs: 4_000 }), 2_000);
    assert.equal(pauseAfter(9, { longestPauseMs: 5_000, chance: 0.999999, leftMs: 1_000 }), 500);
    assert.equal(pauseAfter(9, { longestPauseMs: 5_000, chance: 0.999999, leftMs: 999 }), undefined);
    assert.equal(pauseAfter(1, { longestPauseMs: 5_000, chance: 0, leftMs: -3 }), undefined);
  });

  test("never reaches the deadline", () => {
    fc.assert(
      fc.property(
        fc.record({
          attempt: fc.integer({ min: 1, max: 10_000 }),
          longestPauseMs: fc.integer({ min: 1, max: 86_400_000 }),
          chance: fc.double({ min: 0, max: 0.9999999, noNaN: true }),
          leftMs: fc.integer({ min: -1_000, max: 86_400_000 }),
          retryAfterMs: fc.option(fc.nat(), { nil: undefined }),
        }),
        ({ attempt, ...context }) => {
          const pause = pauseAfter(attempt, context);
          assert.ok(pause === undefined || (pause >= 0 && pause < context.leftMs));
          assert.ok(pause === undefined || pause >= (context.retryAfterMs ?? 0) || pause <= context.longestPauseMs);
        },
      ),
    );
  });
});

suite("Retry-After", () => {
  const now = Date.parse("Sun, 06 Nov 1994 08:49:00 GMT");
  const cases: readonly (readonly [value: string | undefined, milliseconds: number | undefined])[] = [
    ["120", 120_000],
    [" 0 ", 0],
    ["Sun, 06 Nov 1994 08:49:37 GMT", 37_000],
    ["Sunday, 06-Nov-94 08:49:37 GMT", 37_000],
    ["Sun Nov  6 08:49:37 1994 GMT", 37_000],
    ["Sun, 06 Nov 1994 08:00:00 GMT", 0],
    [undefined, undefined],
    ["", undefined],
    ["soon", undefined],
    ["9999999999", 9_999_999_999_000],
    ["-5", undefined],
    ["1.5", undefined],
    ["1e3", undefined],
    ["99999999999999999999", undefined],
    ["Sun, 99 Foo", undefined],
  ];
  for (const [value, milliseconds] of cases) {
    test(`${JSON.stringify(value)} asks for ${milliseconds} ms`, () => {
      assert.equal(retryAfterMs(value, now), milliseconds);
    });
  }
});
