import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Deadline } from "../../../../src/lib/time/deadline.ts";
import { Progress } from "../../../../src/report/log/progress.ts";
import { signInRetry } from "../../../../src/run/sign-in/sign-in-retry.ts";
import { fakeClock } from "../../fake-clock.ts";

const failure = { word: "account-unreachable", happened: "The account host answered 503.", remedy: "" } as const;

/** For how many milliseconds a sign-in is tried again that never succeeds and takes no time, and what is logged. */
async function tried(waitMs: number) {
  const clock = fakeClock();
  const lines: string[] = [];
  const progress = new Progress({ clock, redact: (text) => text, log: (line) => lines.push(line) });
  const deadline = Deadline.in(waitMs, clock, new AbortController().signal);
  const retry = signInRetry({ waitMs, intervalMs: 300, consecutive: 1 }, deadline, progress);
  let attempts = 1;
  while (await retry(failure, attempts)) attempts++;
  return { attempts, passed: clock.passed, lines };
}

describe("a sign-in that fails and may still succeed", () => {
  it("is tried again for two seconds without wait", async () => {
    const { attempts, passed, lines } = await tried(0);
    assert.ok(attempts > 3, `${attempts}`);
    assert.ok(passed >= 1_500 && passed <= 2_000, `${passed} ms`);
    assert.match(lines[0] ?? "", /^ {2}attempt 1: The account host answered 503\.; next in \d+ms$/);
  });

  it("is tried again until the waiting ends where that is later", async () => {
    const { passed } = await tried(60_000);
    assert.ok(passed > 59_000 && passed <= 60_000, `${passed} ms`);
  });
});
