import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dueBetween } from "../../../../src/report-action/history/cron.ts";

const at = (iso: string) => Date.parse(`${iso}Z`);
const day = 86_400_000;
// A Wednesday.
const start = at("2026-11-25T00:00:00");

describe("a schedule's cron line", () => {
  for (const [cron, days, due] of [
    ["*/15 * * * *", 1, 96],
    ["*/15 * * * *", 7, 672],
    ["7,22,37,52 * * * *", 1, 96],
    ["0 9-17 * * 1-5", 7, 45],
    ["0 9-17 * * MON-FRI", 7, 45],
    ["30 5/6 * * *", 1, 4],
    ["0 0 1 * *", 30, 1],
    ["0 0 * jan *", 30, 0],
    // Where both the date and the weekday are restricted, either will do.
    ["0 0 1 * sun", 7, 2],
  ] as const) {
    it(`${cron} is due ${due} times in ${days} days`, () =>
      assert.equal(dueBetween(cron, start, start + days * day), due));
  }

  it("counts neither the first moment nor what is after the last", () => {
    assert.equal(dueBetween("0 * * * *", at("2026-11-25T10:00:00"), at("2026-11-25T11:00:00")), 1);
    assert.equal(dueBetween("0 * * * *", at("2026-11-25T10:00:01"), at("2026-11-25T10:59:59")), 0);
  });

  for (const cron of ["", "* * * *", "60 * * * *", "* * * * mo", "*/0 * * * *", "5-1 * * * *", "a b c d e", "@daily"]) {
    it(`is none: ${cron}`, () => assert.equal(dueBetween(cron, start, start + day), undefined));
  }
});
