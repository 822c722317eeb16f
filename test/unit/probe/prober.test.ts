import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { FailureWord } from "../../../src/errors.ts";
import { Deadline } from "../../../src/lib/time/deadline.ts";
import type { HttpAnswer, HttpHeaders, HttpOutcome, NetworkFailureReason } from "../../../src/net/http.ts";
import { type Ask, type Attempt, probe } from "../../../src/probe/prober.ts";
import { type FakeClock, fakeClock } from "../fake-clock.ts";

const minute = 60_000;

function answer(status: number, headers: HttpHeaders = {}): HttpAnswer {
  return { kind: "answered", status, headers, body: new Uint8Array(), timings: { total: 10 } };
}

function failedBy(reason: NetworkFailureReason): HttpOutcome {
  return { kind: "failed", reason, detail: "Nothing.", timings: { total: 10 } };
}

const healthy: Attempt = { outcome: answer(200), hops: [], verdict: { healthy: true, conditions: [] } };

function unhealthy(word: FailureWord, outcome: HttpOutcome = answer(503), lasting = false): Attempt {
  const failure = { word, happened: word, remedy: "None.", ...(lasting ? { lasting: true as const } : {}) };
  return { outcome, hops: [], verdict: { healthy: false, failure, conditions: [] } };
}

const starting = unhealthy("service-not-ready");

interface Scene {
  readonly waitMs?: number;
  readonly consecutive?: number;
  readonly renewable?: boolean;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  readonly clock?: FakeClock;
}

/** Runs a prober against attempts that follow one another, each 10 ms long; the last one repeats itself. */
async function run(attempts: readonly Attempt[], scene: Scene = {}) {
  const { waitMs = 10 * minute, consecutive = 1, renewable = false, timeoutMs = 30_000, clock = fakeClock() } = scene;
  const limits: number[] = [];
  const pauses: number[] = [];
  let renewals = 0;
  const ask: Ask = (limitMs) => {
    const limit = limitMs();
    limits.push(limit);
    const attempt = attempts[Math.min(limits.length, attempts.length) - 1];
    assert.ok(attempt !== undefined);
    const timedOut = attempt.outcome.kind === "failed" && attempt.outcome.reason === "timeout";
    clock.advance(timedOut ? limit : 10);
    // Whoever asks something further, as about who answered, wants to know what is left.
    limitMs();
    return Promise.resolve(attempt);
  };
  const result = await probe(
    ask,
    timeoutMs,
    { waitMs, intervalMs: 5_000, consecutive },
    {
      deadline: Deadline.in(waitMs, clock, scene.signal ?? new AbortController().signal),
      renew: () => {
        renewals++;
        return renewable;
      },
      onRetry: (_attempt, _number, pause) => pauses.push(pause),
    },
  );
  return { ...result, limits, pauses, renewals, passed: clock.passed };
}

suite("the prober", () => {
  test("counts a look that left nothing to ask, and nothing that was not even looked at", async () => {
    const alone = unhealthy("service-suspended", failedBy("not-sent"));
    assert.equal((await run([alone], { waitMs: 0 })).attempts, 0);
    assert.equal((await run([{ ...alone, looked: true }], { waitMs: 0 })).attempts, 1);
  });

  test("asks once without a deadline, healthy or not", async () => {
    assert.equal((await run([healthy], { waitMs: 0 })).attempts, 1);
    const once = await run([starting], { waitMs: 0 });
    assert.deepEqual([once.attempts, once.verdict.failure?.word, once.limits], [1, "service-not-ready", [30_000]]);
  });

  test("stops at the first healthy answer", async () => {
    const { attempts, verdict } = await run([starting, starting, healthy]);
    assert.deepEqual([attempts, verdict.healthy], [3, true]);
  });

  const mendable: readonly FailureWord[] = [
    "connect",
    "connection-lost",
    "dns",
    "endpoint-provisioning",
    "expectation-failed",
    "service-not-ready",
    "timeout",
  ];
  for (const word of mendable) {
    test(`waits for ${word} to pass`, async () => {
      assert.equal((await run([unhealthy(word), healthy])).verdict.healthy, true);
    });
  }

  const final: readonly FailureWord[] = ["tls", "network-policy", "response-too-large", "service-failed", "internal"];
  for (const word of final) {
    test(`does not wait for ${word}`, async () => {
      const { attempts, verdict, passed } = await run([unhealthy(word), healthy]);
      assert.deepEqual([attempts, verdict.failure?.word, passed], [1, word, 10]);
    });
  }

  test("does not wait for a failure that says it stays", async () => {
    assert.equal((await run([unhealthy("connect", answer(503), true), healthy])).attempts, 1);
  });

  test("ends at the deadline and no later, with many attempts before it", async () => {
    const { attempts, passed, verdict } = await run([starting]);
    assert.equal(verdict.healthy, false);
    assert.ok(passed <= 10 * minute && passed > 10 * minute - 1_100, `${passed}`);
    assert.ok(attempts > 200, `${attempts}`);
  });

  test("gives no attempt more time than is left", async () => {
    const { limits, passed } = await run([unhealthy("timeout", failedBy("timeout"))], { waitMs: 70_000 });
    assert.deepEqual(limits.slice(0, 2), [30_000, 30_000]);
    assert.ok(passed <= 70_000);
  });

  test("tells of the attempt before the one that the deadline cut short", async () => {
    const { last, verdict, limits } = await run([starting, unhealthy("timeout", failedBy("timeout"))], {
      waitMs: 20_000,
    });
    assert.equal(last, starting);
    assert.equal(verdict.failure?.word, "service-not-ready");
    assert.equal(limits.length, 2);
  });

  test("tells of a timeout that was one in its own right", async () => {
    const slow = unhealthy("timeout", failedBy("timeout"));
    const { verdict } = await run([starting, slow, slow], { waitMs: 70_000 });
    assert.equal(verdict.failure?.word, "timeout");
  });

  test("tells of the only attempt, also when the deadline cut it short", async () => {
    const { verdict, attempts, passed } = await run([unhealthy("timeout", failedBy("timeout"))], { waitMs: 5_000 });
    assert.deepEqual([verdict.failure?.word, attempts, passed], ["timeout", 1, 5_000]);
  });

  test("obeys Retry-After of an unhealthy answer", async () => {
    const { pauses } = await run([unhealthy("expectation-failed", answer(503, { "retry-after": "42" })), healthy]);
    assert.deepEqual(pauses, [42_000]);
  });

  test("does not ask before the server wants it, and gives up where that is after the deadline", async () => {
    const impatient = unhealthy("expectation-failed", answer(503, { "retry-after": "3600" }));
    const { attempts, passed, verdict } = await run([impatient, healthy]);
    assert.deepEqual([attempts, passed], [1, 10]);
    assert.equal(
      verdict.failure?.likely,
      "The answer asks for a pause of 1h (Retry-After), longer than there was time left.",
    );
  });

  test("stops when the workflow is cancelled", async () => {
    const controller = new AbortController();
    controller.abort();
    assert.equal((await run([starting], { signal: controller.signal })).attempts, 1);
  });

  test("stops when the workflow is cancelled during a pause", async () => {
    const controller = new AbortController();
    const clock = fakeClock();
    const sleeping = { ...clock, sleep: () => Promise.resolve(controller.abort()) };
    assert.equal((await run([starting], { signal: controller.signal, clock: sleeping })).attempts, 1);
  });
});

suite("several healthy answers in a row", () => {
  test("are asked for with pauses between them", async () => {
    const { attempts, verdict, pauses } = await run([healthy], { consecutive: 3 });
    assert.deepEqual([attempts, verdict.healthy, pauses.length], [3, true, 2]);
  });

  test("start anew after an unhealthy one", async () => {
    const { attempts, verdict } = await run([healthy, healthy, starting, healthy], { consecutive: 3 });
    assert.deepEqual([attempts, verdict.healthy], [6, true]);
  });

  test("answers of two versions are not in a row, and of one that is not known are of any", async () => {
    const of = (version: string | undefined) => ({ ...healthy, version });
    const versions = ["a", "a", undefined, "b", undefined, "b"];
    const { attempts } = await run(versions.map(of), { consecutive: 3 });
    assert.equal(attempts, 3);
    const changed = await run(["a", "a", "b", undefined, "b"].map(of), { consecutive: 3 });
    assert.equal(changed.attempts, 5);
  });

  test("are not there when health comes and goes", async () => {
    const turns = Array.from({ length: 2_000 }, (_, index) => (index % 2 === 0 ? healthy : starting));
    const { verdict } = await run(turns, { consecutive: 2 });
    assert.equal(verdict.healthy, false);
  });

  test("are not there when the deadline comes first, although the last answer was healthy", async () => {
    const { verdict, last } = await run([healthy], { consecutive: 100, waitMs: 5_000 });
    assert.equal(last.verdict.healthy, true);
    assert.equal(verdict.healthy, false);
    assert.equal(verdict.failure?.word, "expectation-failed");
    assert.match(
      verdict.failure.happened,
      /^It was healthy \d+ times in a row when the waiting ended; consecutive asks for 100\.$/,
    );
  });

  test("are interrupted by a timeout that had its whole time, also close to the deadline", async () => {
    const hanging = unhealthy("timeout", failedBy("timeout"));
    const { attempts, verdict } = await run([healthy, hanging, healthy], { consecutive: 2, waitMs: 50_000 });
    assert.deepEqual([attempts, verdict.healthy], [4, true]);
  });

  test("are counted rightly when the deadline cuts the last attempt short", async () => {
    const { verdict } = await run([healthy, healthy, unhealthy("timeout", failedBy("timeout"))], {
      consecutive: 3,
      waitMs: 20_000,
    });
    assert.match(verdict.failure?.happened ?? "", /^It was healthy 2 times in a row/);
  });
});

suite("a refused token", () => {
  const refused = unhealthy("sign-in-required", answer(302));

  test("is renewed, and the attempt repeated at once, even without a deadline", async () => {
    const { attempts, verdict, renewals, passed } = await run([refused, healthy], { waitMs: 0, renewable: true });
    assert.deepEqual([attempts, verdict.healthy, renewals, passed], [2, true, 1, 20]);
  });

  test("ends it when the new one is refused too, however long there is to wait", async () => {
    const { attempts, verdict, renewals } = await run([refused], { renewable: true });
    assert.deepEqual([attempts, verdict.failure?.word, renewals], [2, "sign-in-required", 1]);
  });

  test("ends it when there is no other", async () => {
    const { attempts, renewals } = await run([unhealthy("access-denied")]);
    assert.deepEqual([attempts, renewals], [1, 1]);
  });

  test("is renewed again when the one before had worked for a while", async () => {
    const { verdict, renewals } = await run([refused, starting, refused, starting, refused, healthy], {
      renewable: true,
    });
    assert.deepEqual([verdict.healthy, renewals], [true, 3]);
  });
});
