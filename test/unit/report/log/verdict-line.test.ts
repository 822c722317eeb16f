import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Failure } from "../../../../src/errors.ts";
import type { CheckReport } from "../../../../src/report/check-report.ts";
import { verdictLine } from "../../../../src/report/log/verdict-line.ts";
import type { Report } from "../../../../src/report/report.ts";

const failure: Failure = { word: "timeout", happened: "It timed out.", remedy: "Wait." };
const check = (healthy: boolean) => ({ verdict: { healthy, conditions: [] } }) as unknown as CheckReport;
const good: Report = { healthy: true, fails: false, checks: [check(true)] };
const bad: Report = { healthy: false, fails: true, failure, checks: [check(false)] };

describe("the last line of the log", () => {
  for (const [says, report, tookMs] of [
    ["✓ Healthy, after 182ms.", good, 182],
    ["✓ Healthy: all 2 checks, after 1m12s.", { ...good, checks: [check(true), check(true)] }, 72_400],
    ["✗ Not healthy (timeout), after 9s500ms.", bad, 9_500],
    ["✗ Not healthy: 1 of 2 checks (timeout), after 10s.", { ...bad, checks: [check(true), check(false)] }, 10_999],
    [
      "✗ Not healthy (timeout), after 1s. The step stays green: fail-on-unhealthy is false.",
      { ...bad, fails: false },
      1_000,
    ],
    ["✗ Could not be checked (timeout), after 0ms.", { ...bad, undetermined: true, checks: [] }, 0],
    ["✗ Cancelled, after 3s.", { ...bad, failure: { ...failure, word: "cancelled" } }, 3_000],
    ["✗ Healthy, but the step fails (timeout), after 1s.", { ...good, fails: true, failure }, 1_000],
  ] as const satisfies readonly (readonly [string, Report, number])[]) {
    it(says, () => assert.equal(verdictLine(report, tookMs), says));
  }
});
