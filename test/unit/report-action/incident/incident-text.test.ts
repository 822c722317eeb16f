import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { changeComment, incidentBody, recoveryComment } from "../../../../src/report-action/incident/incident-text.ts";
import { outageOf } from "../../../../src/report-action/outage.ts";
import { outcomeOf } from "../../../../src/report-action/outcome.ts";
import { markdownIn } from "../../../runner/summary-reader.ts";
import { fc } from "../../properties.ts";
import { hostileResult, hostileText, strangeElements } from "../hostile-results.ts";

const marker = { key: "a", since: "2026-11-25T18:00:00.000Z", digest: "b", marks: [], reopened: false, over: false };

describe("an incident's texts", () => {
  it("have nothing that Markdown reads, whatever is in them", () => {
    const results = fc.array(hostileResult, { maxLength: 3 });
    const unknown = fc.array(fc.record({ name: hostileText, reason: hostileText }), { maxLength: 2 });
    fc.assert(
      fc.property(results, unknown, hostileText, (some, others, text) => {
        const outcome = outcomeOf({ results: some, unknown: others }, 0);
        const context = { outcome, runUrl: `https://github.com/${text}`, uptime: [text], chart: [] };
        const outage = { ...outageOf(undefined, outcome), unmeasured: [text, undefined] };
        const [, ...body] = incidentBody(marker, outage, context).split("\n");
        for (const page of [body.join("\n"), changeComment(outage, context), recoveryComment(marker, context)])
          assert.deepEqual([markdownIn(page), strangeElements(page)], [[], []]);
      }),
    );
  });
});
