import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Progress } from "../../../../src/report/log/progress.ts";
import { fakeClock } from "../../fake-clock.ts";

/** What is logged of attempts with these results, each so many milliseconds after the one before. */
function logged(events: string, gapMs = 100, name?: string): readonly string[] {
  const lines: string[] = [];
  let now = 0;
  const clock = { ...fakeClock(), now: () => now };
  const progress = new Progress({ clock, redact: (text) => text, log: (line) => lines.push(line) }, name);
  for (const [index, event] of [...events].entries()) {
    progress.log(event, index + 1, event, 500);
    now += gapMs;
  }
  progress.end();
  return lines;
}

describe("the attempts of a check that waits", () => {
  it("are all told while they differ", () => {
    assert.deepEqual(logged("aba"), [
      "  attempt 1: a; next in 500ms",
      "  attempt 2: b; next in 500ms",
      "  attempt 3: a; next in 500ms",
    ]);
  });

  it("are told together after three that are the same, when something changes and at the end", () => {
    assert.deepEqual(
      logged("aaaaabbbbcccccccc").filter((line) => !line.includes("next in")),
      ["  attempts 4–5: the same", "  attempt 9: the same", "  attempts 13–17: the same"],
    );
    assert.equal(logged("aaaaab").at(-1), "  attempt 6: b; next in 500ms");
  });

  it("are told together twice a minute, so that nobody thinks it hangs", () => {
    assert.deepEqual(logged("a".repeat(13), 10_000).slice(3), [
      "  attempts 4–6: the same; next in 500ms",
      "  attempts 7–9: the same; next in 500ms",
      "  attempts 10–12: the same; next in 500ms",
      "  attempt 13: the same",
    ]);
  });

  it("carry the name of their check", () => {
    assert.deepEqual(logged("aaaaa", 100, "health").at(-1), "  health: attempts 4–5: the same");
  });
});
