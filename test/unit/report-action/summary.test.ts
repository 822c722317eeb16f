import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { outcomeOf } from "../../../src/report-action/outcome.ts";
import { reportSummary } from "../../../src/report-action/summary.ts";
import { markdownIn } from "../../runner/summary-reader.ts";
import { fc } from "../properties.ts";
import { hostileResult, hostileText, strangeElements } from "./hostile-results.ts";

describe("report's summary", () => {
  it("has nothing that Markdown reads, whatever its texts are", () => {
    const results = fc.array(hostileResult, { maxLength: 7 });
    const unknown = fc.array(fc.record({ name: hostileText, reason: hostileText }), { maxLength: 2 });
    fc.assert(
      fc.property(results, unknown, hostileText, (some, others, sentence) => {
        const outcome = outcomeOf({ results: some, unknown: others }, 0);
        const text = reportSummary(outcome, { transition: "changed", uptime: [sentence], chart: [] });
        assert.deepEqual([markdownIn(text), strangeElements(text)], [[], []]);
      }),
    );
  });
});
