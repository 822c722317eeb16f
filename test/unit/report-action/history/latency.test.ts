import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addLatencies, latencyOf, percentile } from "../../../../src/report-action/history/latency.ts";
import { fc } from "../../properties.ts";

describe("latencies", () => {
  it("give percentiles to within a tenth, added up in whatever order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 120_000 }), { minLength: 1 }),
        fc.constantFrom(50, 95),
        (times, p) => {
          const sorted = times.toSorted((a, b) => a - b);
          const exact = sorted[Math.max(0, Math.ceil((sorted.length * p) / 100) - 1)] ?? 0;
          const half = Math.floor(times.length / 2);
          const parts = [times.slice(half), times.slice(0, half)].map((some) => addLatencies(some.map(latencyOf)));
          const found = percentile(addLatencies(parts), p) ?? 0;
          assert.ok(Math.abs(found - exact) <= Math.max(1, exact * 0.1), `${found} for ${exact}`);
        },
      ),
    );
  });

  it("of nothing are nothing", () => assert.equal(percentile(addLatencies([]), 50), undefined));

  it("have an end", () => assert.equal(addLatencies([latencyOf(1e12), latencyOf(1e300)]).size, 1));
});
