import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { earlierAttempts, otherRuns } from "../../../../src/report-action/results/origin.ts";
import type { ResultsFile } from "../../../../src/report-action/results/results-file.ts";

const now = Date.parse("2026-11-25T12:00:00Z");
const minute = 60_000;

const file = (run: string, attempt: string, minutesAgo: number, name = "a.json"): ResultsFile => ({
  results: [],
  unknown: [],
  name,
  run,
  attempt: `${run}/${attempt}`,
  at: now - minutesAgo * minute,
});
const here = { ids: ["77"], attempt: "2" };

describe("results of another run", () => {
  it("are told, with the run and when it was, where there are no others", () => {
    const [told = ""] = otherRuns([file("5", "1", 90), file("5", "1", 100), file("", "", 1)], here);
    assert.match(
      told,
      /^No file of results is of this run \(77\): they are of run 5, measured 2026-11-25 10:30 UTC\. /,
    );
    assert.match(
      otherRuns([file("5", "1", 90), file("6", "1", 60)], here)[0] ?? "",
      /run 5, .*10:30 UTC, and of run 6, .*11:00 UTC\./,
    );
  });

  it("are told shortly, whatever they say that their run is", () => {
    const many = Array.from({ length: 1_000 }, (_, index) => file(`::error::${"x".repeat(100)}\n${index}`, "1", 1));
    const [told = ""] = otherRuns(many, here);
    assert.ok(told.length < 1_000, told);
    assert.doesNotMatch(told, /\n|::/);
    assert.match(told, /and of 995 more/);
  });

  for (const [what, files, run] of [
    ["some are of this run", [file("5", "1", 90), file("77", "1", 1)], here],
    ["they are of the run whose end started this one", [file("5", "1", 90)], { ids: ["77", "5"], attempt: "1" }],
    ["this run is not known", [file("5", "1", 90)], { ids: [], attempt: "" }],
    ["they do not say their run", [file("", "", 90)], here],
    ["there are none", [], here],
  ] as const)
    it(`are not told where ${what}`, () => assert.deepEqual(otherRuns(files, run), []));
});

describe("results of an earlier attempt", () => {
  it("are told, each with its attempt and age, where they count", () => {
    const [one, two] = [file("77", "1", 90, "1.json"), file("77", "2", 1, "2.json")];
    assert.deepEqual(earlierAttempts([one, two], here, now), [
      "1.json counts, from attempt 1 and 1h30m old: attempt 2 has nothing in its place.",
    ]);
    assert.deepEqual(earlierAttempts([one], { ids: ["77"], attempt: "3" }, now), [
      "1.json counts, from attempt 1 and 1h30m old: attempt 3 has nothing in its place.",
    ]);
    assert.equal(earlierAttempts([one, two], { ids: [], attempt: "" }, now).length, 1);
  });

  it("are told in a bounded number of lines", () => {
    const many = Array.from({ length: 1_000 }, (_, index) => file("77", "1", 1, `${index}.json`));
    const told = earlierAttempts(many, here, now);
    assert.deepEqual([told.length, told.at(-1)], [21, "980 more files of earlier attempts count."]);
  });

  it("are none where no later attempt is known", () => {
    for (const files of [
      [file("77", "2", 1)],
      [file("5", "1", 90)],
      [file("77", "", 1)],
      [file("", "1", 1), file("", "2", 1)],
    ])
      assert.deepEqual(earlierAttempts(files, here, now), []);
  });
});
