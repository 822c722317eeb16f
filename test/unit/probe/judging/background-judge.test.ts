import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type Clock, systemClock } from "../../../../src/lib/time/clock.ts";
import { Deadline } from "../../../../src/lib/time/deadline.ts";
import { show } from "../../../../src/probe/conditions/finding/show.ts";
import { BackgroundJudge } from "../../../../src/probe/judging/background-judge.ts";
import { judgingLimits } from "../../../../src/probe/judging/judging-limits.ts";
import { factsWith, now, type Sample } from "../conditions/answer-with.ts";

const script = new URL("./thread.mjs", import.meta.url);

interface Scene {
  readonly clock?: Clock;
  readonly ms?: number;
  readonly heapMb?: number;
  readonly until?: number;
  readonly signal?: AbortSignal;
}

/** A clock that stands still; a sleep ends when it is cut short, or else at once. */
function hastyClock(slept: (ms: number) => void = () => {}): Clock {
  return {
    now: () => now.getTime(),
    random: () => 0,
    sleep: (ms, signal) => {
      slept(ms);
      return systemClock.sleep(1, signal);
    },
  };
}

function judgeWith({ ms = 60_000, heapMb = 512 }: Scene): BackgroundJudge {
  return new BackgroundJudge(script, () => ({ ms, heapMb }));
}

/** What the conditions come to, one a line. */
async function judged(conditions: string, sample: Sample, scene: Scene = {}, judge = judgeWith(scene)) {
  const { clock = systemClock, until = Number.POSITIVE_INFINITY, signal = new AbortController().signal } = scene;
  const deadline = new Deadline(clock, until, signal);
  const findings = await judge.judge(conditions.split("\n"), factsWith(sample), deadline);
  return findings.map(({ met, actual }) => [met, show(actual, (text) => text)] as const);
}

const endless = "body matches /^(a+)+$/";
const body = `${"a".repeat(60)}!`;
const tookTooLong = "not judged: it took longer than the 50ms that judging an answer may take";
const nothingLeft = "not judged: the conditions before it used up the 2s that judging an answer may take";
const cancelled = "not judged: the workflow was cancelled";

suite("judging in a thread", () => {
  test("comes to the same as judging at once", async () => {
    const certificate = { subject: "CN=host", issuer: "CN=ca", validTo: new Date(now.getTime() + 86_400_000) };
    const sample = { status: 201, headers: { via: ["a", "b"] }, body: '{"id":12345678901234567890}', certificate };
    const conditions =
      "status == 201\nheader via contains a\njson $.id == 12345678901234567890\nbody contains  id  # a comment\ncertificate > 1h\nsize == 27B";
    assert.deepEqual(await judged(conditions, sample), [
      [true, "201"],
      [false, '1 of 2 values, the first: "b"'],
      [true, "12345678901234567890"],
      [true, '"{\\"id\\":12345678901234567890}"'],
      [true, "1d, until 2026-11-24"],
      [true, "27B"],
    ]);
    assert.equal(sample.body.length, factsWith(sample).body.byteLength);
  });

  const nested = `${"[".repeat(400)}${"]".repeat(400)}`;
  const runaways: readonly (readonly [condition: string, body: string])[] = [
    [endless, body],
    ["body not matches /^(\\w+\\s?)+$/iu", `${"word ".repeat(50)}!`],
    ["json $.a not matches /^(a+)+$/", JSON.stringify({ a: body })],
    ['json $[?match(@, "(a+)+b")] not exists', JSON.stringify(["a".repeat(60)])],
    ["json $..*..*..*..*..* not in [0]", nested],
  ];
  for (const [condition, text] of runaways) {
    test(`ends where its time does: ${condition}`, async () => {
      assert.deepEqual(await judged(condition, { body: text }, { ms: 50 }), [[false, tookTooLong]]);
    });
  }

  test("keeps what was judged before, and judges nothing behind", async () => {
    const conditions = `body contains a\n${endless}\nbody not contains x\nstatus == 200`;
    assert.deepEqual(await judged(conditions, { body }, { ms: 2_000 }), [
      [true, JSON.stringify(body)],
      [false, tookTooLong.replace("50ms", "2s")],
      [false, nothingLeft],
      [false, nothingLeft],
    ]);
  });

  test("gets nothing of the environment, in which secrets stand", async () => {
    const told = "({ met: true, actual: [Object.keys(process.env).join()] })";
    const code = `import { parentPort } from "node:worker_threads"; parentPort.postMessage(${told});`;
    const judge = new BackgroundJudge(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
    assert.deepEqual(await judged("status == 200", {}, {}, judge), [[true, ""]]);
  });

  test("ends where its memory does", async () => {
    const conditions = "json $[?count($..*..*..*..*) == 1] exists\nbody contains x";
    assert.deepEqual(await judged(conditions, { body: nested }, { heapMb: 48 }), [
      [false, "not judged: it took more than the 48MB of memory that judging an answer may take"],
      [false, "not judged: the conditions before it used up the 48MB of memory that judging an answer may take"],
    ]);
  });
});

suite("several answers", () => {
  test("are judged two at a time, each with all of its time", async () => {
    let running = 0;
    let most = 0;
    const clock = hastyClock((ms) => {
      assert.equal(ms, 50);
      most = Math.max(most, ++running);
    });
    const judge = judgeWith({ ms: 50 });
    const all = Array.from({ length: 4 }, async () => {
      const findings = await judged(endless, { body }, { clock }, judge);
      running--;
      return findings;
    });
    for (const findings of await Promise.all(all)) assert.deepEqual(findings, [[false, tookTooLong]]);
    assert.ok(most <= 2, `${most} at once`);
  });

  test("leave a cancellation to be seen at once, whether they are judged or wait", async () => {
    const controller = new AbortController();
    // Once the first thread has begun.
    const clock = hastyClock(() => controller.abort());
    const judge = judgeWith({});
    const all = Array.from({ length: 20 }, () =>
      judged(`${endless}\nstatus == 200`, { body }, { clock, signal: controller.signal }, judge),
    );
    for (const findings of await Promise.all(all)) {
      assert.deepEqual(findings, [
        [false, cancelled],
        [false, cancelled],
      ]);
    }
  });
});

suite("near the deadline", () => {
  const start = now.getTime();

  test("an answer has what is left", async () => {
    const slept: number[] = [];
    const clock = hastyClock((ms) => slept.push(ms));
    const [finding] = await judged(endless, { body }, { clock, until: start + 300 });
    assert.deepEqual([slept, finding?.[1]], [[300], tookTooLong.replace("50ms", "300ms")]);
  });

  test("and a tenth of a second where that is less", async () => {
    const slept: number[] = [];
    await judged(endless, { body }, { clock: hastyClock((ms) => slept.push(ms)), until: start - 5_000 });
    assert.deepEqual(slept, [100]);
  });

  test("but none where its turn comes after it", async () => {
    let time = start;
    const still = hastyClock(() => {
      time += 1_000;
    });
    const clock = { ...still, now: () => time };
    const judge = judgeWith({});
    const all = Array.from({ length: 3 }, () => judged(endless, { body }, { clock, until: start + 500 }, judge));
    const findings = (await Promise.all(all)).flat().map(([, actual]) => actual);
    assert.equal(findings[2], "not judged: its turn came after the deadline");
  });
});

test("what an answer may take grows with it", () => {
  assert.deepEqual(judgingLimits(0), { ms: 1_000, heapMb: 512 });
  assert.deepEqual(judgingLimits(33 * 2 ** 20), { ms: 34_000, heapMb: 512 + 33 * 40 });
});
