import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseResults } from "../../../../src/report-action/results/parse-results.ts";

const good = { name: "x", url: "https://a.example/", healthy: true, status: 200, attempts: 1, failure: "" };
const condition = { condition: "status == 200", actual: "200", met: true };

describe("a result that says healthy", () => {
  for (const more of [{}, { conditions: [] }, { conditions: [condition] }, { paused: false }, { failure: undefined }])
    it(`is: ${JSON.stringify(more)}`, () => {
      const [result] = parseResults([{ ...good, ...more }], "results", 0).results;
      assert.equal(result?.standing, "healthy");
    });

  for (const [more, reason] of [
    [{ conditions: [condition, { ...condition, met: "false" }] }, /contradicts itself/],
    [{ conditions: [{ ...condition, met: 0 }] }, /contradicts itself/],
    [{ conditions: [null] }, /contradicts itself/],
    [{ conditions: { met: false } }, /contradicts itself/],
    [{ failure: ["timeout"] }, /contradicts itself/],
    [{ failure: true }, /contradicts itself/],
    [{ paused: "true" }, /contradicts itself/],
    [{ attempts: "0" }, /does not say that it was asked/],
    [{ attempts: -1 }, /does not say that it was asked/],
    [{ attempts: undefined }, /does not say that it was asked/],
  ] as const)
    it(`is not, where something in it is of another kind: ${JSON.stringify(more)}`, () => {
      const { results, unknown } = parseResults([{ ...good, ...more }], "results", 0);
      assert.deepEqual(results, []);
      assert.match(unknown[0]?.reason ?? "", reason);
    });
});

describe("a result that says paused", () => {
  const paused = { ...good, healthy: false, paused: true, attempts: 0, failure: "service-suspended" };

  it("is neither healthy nor unhealthy", () => {
    assert.equal(parseResults([paused], "results", 0).results[0]?.standing, "paused");
  });

  for (const more of [{ failure: "expectation-failed" }, { failure: "" }, { "fault-of": "service" }])
    it(`is not, where it failed: ${JSON.stringify(more)}`, () => {
      const { results, unknown } = parseResults([{ ...paused, ...more }], "results", 0);
      assert.deepEqual(results, []);
      assert.match(unknown[0]?.reason ?? "", /contradicts itself: it is paused and failed/);
    });
});
