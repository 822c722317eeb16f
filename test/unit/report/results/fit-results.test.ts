import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fitResults } from "../../../../src/report/results/fit-results.ts";
import { parseResults } from "../../../../src/report-action/results/parse-results.ts";
import { readResults } from "../../../../src/report-action/results/read-results.ts";
import type { OutputObject } from "../../../../src/runner/runner.ts";

const result = (index: number, healthy: boolean, more: OutputObject = {}): OutputObject => ({
  name: `check ${index}`,
  url: `https://k7q.snowflakecomputing.app/${index}`,
  healthy,
  status: 200,
  "duration-ms": 20,
  attempts: 1,
  failure: healthy ? "" : "expectation-failed",
  conditions: [{ condition: "status == 200", actual: "200", met: healthy }],
  ...more,
});

const many = (count: number, healthy: boolean, more?: OutputObject) =>
  Array.from({ length: count }, (_, index) => result(index, healthy, more));

/** With a name of which only the end differs. */
const named = (one: OutputObject, index: number) => ({ ...one, name: `${"n".repeat(200)} ${index}` });

const bytes = (results: readonly OutputObject[]) => Buffer.byteLength(JSON.stringify(results));
const names = (results: readonly OutputObject[]) => results.map(({ name }) => name);

describe("results that are too large", () => {
  it("are left alone where they are not", () => {
    const few = many(10, true);
    assert.deepEqual(fitResults(few), { results: few, leftOut: [] });
  });

  it("lose the length of long texts first, and no statement is cut in two", () => {
    const sql = ["GRANT USAGE ON SERVICE A.B.C TO ROLE R;"];
    const long = result(0, false, { cause: "😀".repeat(60_000), remedy: "Do it.", sql });
    const { results, leftOut } = fitResults([long, result(1, true)]);
    const [first, second] = results;
    assert.deepEqual(leftOut, ["parts of long texts"]);
    assert.match(JSON.stringify(first?.["cause"]), /^"(😀)+…"$/u);
    assert.deepEqual([first?.["remedy"], first?.["sql"], second], ["Do it.", sql, result(1, true)]);
  });

  it("then the conditions of healthy checks, and keep those of unhealthy ones", () => {
    const conditions = Array.from({ length: 10 }, () => ({
      condition: "c".repeat(200),
      actual: "a".repeat(200),
      met: true,
    }));
    const { results, leftOut } = fitResults([...many(30, true, { conditions }), result(30, false)]);
    assert.equal(results.length, 31);
    const kept = results.map((one) => (one["conditions"] as readonly unknown[]).length);
    assert.ok(kept.indexOf(0) > 10, "as many as there is room for keep theirs, the first ones");
    assert.ok(kept.slice(kept.indexOf(0), 30).every((length) => length === 0));
    assert.deepEqual(results[30], result(30, false));
    assert.deepEqual(leftOut, ["the conditions of healthy checks"]);
  });

  it("have all checks always", () => {
    assert.deepEqual(names(fitResults(many(1_000, true)).results), names(many(1_000, true)));
  });

  for (const [what, results, richest] of [
    ["healthy ones", many(1_000, true), 0],
    ["a single unhealthy one, the last", [...many(999, true), result(999, false, { cause: "x", remedy: "y" })], 999],
    ["healthy ones with long names", many(1_000, true, { name: undefined }).map(named), 0],
    ["unhealthy ones with long names", many(1_000, false, { cause: "é".repeat(3_000) }).map(named), 0],
    ["unhealthy ones that were not asked", many(1_000, false, { attempts: 0, "fault-of": "service" }).map(named), 0],
    ["ones of one name", many(1_000, true, { name: "GET /" }), 0],
  ] as const) {
    it(`have all of a thousand checks for the sub-action report: ${what}`, () => {
      const fitted = fitResults(results).results;
      assert.ok(bytes(fitted) <= 100_000, String(bytes(fitted)));
      assert.ok(bytes(fitted) > 85_000, `as much as fits: ${bytes(fitted)}`);
      const disk = { readFile: () => assert.fail(), glob: () => assert.fail(), isFolder: () => assert.fail() };
      const read = (list: readonly OutputObject[]) => parseResults(JSON.parse(JSON.stringify(list)), "results", 0);
      const standing = (list: readonly OutputObject[]) => read(list).results.map((one) => one.standing);
      assert.deepEqual(standing(fitted), standing(results));
      assert.equal(new Set(names(fitted)).size, new Set(names(results)).size);
      const told = readResults(
        { text: JSON.stringify(fitted), shards: undefined, thisRun: { ids: [], attempt: "" } },
        disk,
        0,
      );
      assert.equal(told.results.length + told.unknown.length, 1_000);
      const keys = fitted.map((one) => Object.keys(one).length);
      assert.equal(Math.max(...keys), keys[richest]);
    });
  }

  for (const [what, results] of [
    [
      "a thousand unhealthy checks",
      many(1_000, false, { cause: "é".repeat(3_000), remedy: "r", sql: ["s".repeat(900)] }),
    ],
    ["names of any length", many(50, false, { name: "n".repeat(10_000), url: "u".repeat(10_000) })],
    [
      "a diagnosis of any length",
      [result(0, false, { diagnosis: { log: Array.from({ length: 9_000 }, () => "l".repeat(100)) } })],
    ],
  ] as const) {
    it(`fit whatever they are: ${what}`, () => {
      const fitted = fitResults(results);
      assert.ok(bytes(fitted.results) <= 100_000, String(bytes(fitted.results)));
      assert.equal(fitted.results.length, results.length);
      assert.ok(fitted.results.every(({ healthy }) => healthy === false));
      if (what !== "names of any length") assert.equal(names(fitted.results)[0], "check 0");
    });
  }
});
