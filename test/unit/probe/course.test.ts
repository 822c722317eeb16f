import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { FailureWord } from "../../../src/errors.ts";
import { Course } from "../../../src/probe/course.ts";

function told(...ends: readonly (readonly [word: FailureWord | "healthy", seconds: number])[]): string {
  const course = new Course(1_000);
  for (const [word, seconds] of ends) course.note(word, 1_000 + 1_000 * seconds);
  return course.sentence(12, 91_500);
}

suite("what changed while it was waited for", () => {
  const notReady = ["service-not-ready", 30] as const;
  for (const [says, ...ends] of [
    ["There were 12 attempts in 1m30s, all service-not-ready.", notReady, ["service-not-ready", 90]],
    [
      "There were 12 attempts in 1m30s: service-not-ready until 55s, then expectation-failed.",
      notReady,
      ["service-not-ready", 55.2],
      ["expectation-failed", 60],
    ],
    [
      "There were 12 attempts in 1m30s: service-not-ready until 30s, then healthy until 40s, at last timeout.",
      notReady,
      ["healthy", 40],
      ["timeout", 80],
    ],
    [
      "There were 12 attempts in 1m30s: service-not-ready until 30s, then 3 changes, at last timeout.",
      notReady,
      ["connect", 40],
      ["dns", 50],
      ["healthy", 60],
      ["timeout", 80],
    ],
    ["There were 12 attempts in 1m30s: dns until 250ms, then timeout.", ["dns", 0.25], ["timeout", 80]],
  ] as const) {
    test(says, () => assert.equal(told(...ends), says));
  }
});
