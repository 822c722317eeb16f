import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { Deadline } from "../../../../src/lib/time/deadline.ts";
import { fakeClock } from "../../fake-clock.ts";

const never = new AbortController().signal;

suite("a deadline", () => {
  test("has less and less time left, and never less than none", () => {
    const clock = fakeClock();
    const deadline = Deadline.in(300, clock, never);
    clock.advance(100);
    assert.equal(deadline.leftMs, 200);
    clock.advance(1_000);
    assert.equal(deadline.leftMs, 0);
  });

  test("makes others, which count from now or from itself", () => {
    const clock = fakeClock();
    const deadline = Deadline.in(1_000, clock, never);
    clock.advance(400);
    assert.equal(deadline.within(50).leftMs, 50);
    assert.equal(deadline.within(5_000).leftMs, 600);
    assert.equal(deadline.atLeast(50).leftMs, 600);
    assert.equal(deadline.atLeast(5_000).leftMs, 5_000);
    assert.equal(deadline.extended(50).leftMs, 650);
  });

  test("pauses as long as another attempt fits, and says for how long", async () => {
    const clock = fakeClock();
    const deadline = Deadline.in(3_000, clock, never);
    const pauses: number[] = [];
    const backoff = { longestPauseMs: 5_000, onPause: (pauseMs: number) => pauses.push(pauseMs) };
    let attempts = 1;
    while (await deadline.pause(attempts, backoff)) attempts++;
    assert.deepEqual(pauses, clock.pauses);
    assert.ok(attempts > 1 && clock.passed < 3_000, `${attempts} attempts in ${clock.passed} ms`);
  });

  test("pauses for as long as the server asks, or not at all where that is too long", async () => {
    const clock = fakeClock();
    assert.equal(await Deadline.in(9_000, clock, never).pause(1, { longestPauseMs: 500, retryAfter: "8" }), true);
    assert.equal(clock.passed, 8_000);
    assert.equal(await Deadline.in(9_000, clock, never).pause(1, { longestPauseMs: 500, retryAfter: "10" }), false);
    assert.equal(clock.passed, 8_000);
  });

  test("pauses no more once the workflow is cancelled, before or meanwhile", async () => {
    const cancellation = new AbortController();
    const deadline = Deadline.in(60_000, fakeClock(), cancellation.signal);
    assert.equal(await deadline.pause(1, { longestPauseMs: 500, onPause: () => cancellation.abort() }), false);
    assert.equal(await deadline.pause(2, { longestPauseMs: 500 }), false);
  });
});
