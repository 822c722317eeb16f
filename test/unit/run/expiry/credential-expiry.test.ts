import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { expiryWarning } from "../../../../src/run/expiry/credential-expiry.ts";

const day = 86_400_000;
const now = Date.UTC(2026, 10, 23);

describe("the warning of a token that expires", () => {
  for (const [left, limit, expected] of [
    [15 * day, 14 * day, undefined],
    [14 * day, 14 * day, undefined],
    [14 * day - 1, 14 * day, "expires in 13d23h, on 2026-12-06"],
    [2 * day, 14 * day, "expires in 2d, on 2026-11-25"],
    [0, 14 * day, "expired on 2026-11-23"],
    [-9 * day, 14 * day, "expired on 2026-11-14"],
    [-9 * day, 0, undefined],
    [200 * day, 365 * day, "expires in 200d, on 2027-06-11"],
  ] as const) {
    it(`${left / day}d left, warned of from ${limit / day}d: ${expected ?? "none"}`, () => {
      const all = `The programmatic access token ${expected}. Make a new one and update the secret.`;
      assert.equal(expiryWarning(now + left, limit, now), expected === undefined ? undefined : all);
    });
  }

  it("is none where nobody knows when", () => assert.equal(expiryWarning(undefined, 14 * day, now), undefined));
});
