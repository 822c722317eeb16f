import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fitResults } from "../../../../src/report/results/fit-results.ts";
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

const bytes = (results: readonly OutputObject[]) => Buffer.byteLength(JSON.stringify(results));
const names = (results: readonly OutputObject[]) => results.map(({ name }) => name);

describe("results that are too large", () => {
  it("are left alone where they are not", () => {
    const few = many(10, true);
    assert.deepEqual(fitResults(few), { results: few, shortened: false });
  });

  it("lose the length of long texts first, and no statement is cut in two", () => {
    const sql = ["GRANT USAGE ON SERVICE A.B.C TO ROLE R;"];
    const long = result(0, false, { cause: "😀".repeat(60_000), remedy: "Do it.", sql });
    const { results, shortened } = fitResults([long, result(1, true)]);
    const [first, second] = results;
    assert.equal(shortened, true);
    assert.match(JSON.stringify(first?.["cause"]), /^"(😀)+…"$/u);
    assert.deepEqual([first?.["remedy"], first?.["sql"], second], ["Do it.", sql, result(1, true)]);
  });

  it("then the conditions of healthy checks, and keep those of unhealthy ones", () => {
    const conditions = Array.from({ length: 10 }, () => ({
      condition: "c".repeat(200),
      actual: "a".repeat(200),
      met: true,
    }));
    const { results } = fitResults([...many(30, true, { conditions }), result(30, false)]);
    assert.equal(results.length, 31);
    assert.deepEqual(results[0]?.["conditions"], []);
    assert.deepEqual(results[30], result(30, false));
  });

  it("at last whole checks, the healthy ones first", () => {
    const unhealthy = result(2_000, false, { cause: "x", remedy: "y" });
    const { results } = fitResults([...many(2_000, true), unhealthy]);
    assert.ok(bytes(results) <= 100_000 && results.length > 200);
    const { name, healthy, failure } = results.at(-1) ?? {};
    assert.deepEqual([name, healthy, failure], ["check 2000", false, "expectation-failed"]);
  });

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
      assert.ok(fitted.results.length > 0 && fitted.results.every(({ healthy }) => healthy === false));
      if (what !== "names of any length") assert.equal(names(fitted.results)[0], "check 0");
    });
  }
});
