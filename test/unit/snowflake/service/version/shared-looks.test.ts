import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Clock } from "../../../../../src/lib/time/clock.ts";
import { Deadline } from "../../../../../src/lib/time/deadline.ts";
import { parseServiceName, type ServiceName } from "../../../../../src/snowflake/identifier.ts";
import { SharedLooks } from "../../../../../src/snowflake/service/version/shared-looks.ts";
import type { Sighting } from "../../../../../src/snowflake/service/version/sighting.ts";

const service = parseServiceName("APPS.PROD.HELLO") as ServiceName;

/** Looks of which each is told by its number, and a clock that is moved by hand: who sleeps waits for it. */
function scene(leftMs = Number.POSITIVE_INFINITY) {
  let now = 0;
  let looks = 0;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    random: () => 0.5,
    sleep: (ms, signal) =>
      new Promise((wake) => {
        signal.addEventListener("abort", () => wake());
        sleepers.push({ at: now + ms, wake });
      }),
  };
  const deadline = new Deadline(clock, leftMs, new AbortController().signal);
  const look = (): Promise<Sighting> => {
    looks++;
    const seen = { why: `look ${looks}`, privilege: false };
    return Promise.resolve({ service, state: seen, containers: seen });
  };
  const shared = new SharedLooks(look, deadline);
  const numberOf = (sighting: Sighting | undefined) =>
    sighting !== undefined && "why" in sighting.state ? sighting.state.why : undefined;
  return {
    /** An attempt whose answer comes when `answer` is called; its looks by their numbers. */
    attempt(counts = true) {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      const looked = shared
        .around(
          () => promise,
          () => counts,
        )
        .then(({ before, after }) => [numberOf(before), numberOf(after)]);
      return { answer: () => resolve(undefined), looked };
    },
    async pass(ms: number) {
      now += ms;
      for (const { wake } of sleepers.filter(({ at }) => at <= now)) wake();
      await settled();
    },
    looks: () => looks,
    shared,
  };
}

/** Whatever can go on has gone on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

suite("looks that are shared", () => {
  test("are one before and one after, however many ask", async () => {
    const { attempt, looks } = scene();
    const all = Array.from({ length: 20 }, () => attempt());
    for (const one of all) {
      await settled();
      one.answer();
    }
    for (const one of all) assert.deepEqual(await one.looked, ["look 1", "look 2"]);
    assert.equal(looks(), 2);
  });

  test("are not made where the answer does not count", async () => {
    const { attempt, looks } = scene();
    const one = attempt(false);
    one.answer();
    assert.deepEqual(await one.looked, ["look 1", undefined]);
    assert.equal(looks(), 1);
  });

  test("wait five seconds for those that are still asking, and no longer", async () => {
    const { attempt, pass } = scene();
    const [quick, slow] = [attempt(), attempt()];
    await settled();
    quick.answer();
    await settled();
    await pass(4_999);
    let isOver = false;
    void quick.looked.then(() => {
      isOver = true;
    });
    await settled();
    assert.equal(isOver, false);
    await pass(1);
    assert.deepEqual(await quick.looked, ["look 1", "look 2"]);
    slow.answer();
    assert.deepEqual(await slow.looked, ["look 1", "look 3"], "a look from before its answer says nothing of it");
  });

  test("wait for half of the time that is left, and no longer", async () => {
    const { attempt, pass } = scene(4_000);
    const [quick] = [attempt(), attempt()];
    await settled();
    quick?.answer();
    await settled();
    await pass(2_000);
    assert.deepEqual(await quick?.looked, ["look 1", "look 2"]);
  });

  test("are shared by who begins within a second", async () => {
    const { attempt, pass } = scene();
    const first = attempt();
    first.answer();
    await first.looked;
    await pass(999);
    const second = attempt(false);
    second.answer();
    assert.deepEqual(await second.looked, ["look 2", undefined]);
    await pass(1);
    const third = attempt(false);
    third.answer();
    assert.deepEqual(await third.looked, ["look 3", undefined]);
  });

  test("wait for nobody whose question failed", async () => {
    const { attempt, shared } = scene();
    const quick = attempt();
    const refused = Promise.withResolvers<undefined>();
    const failing = shared.around(
      () => refused.promise,
      () => true,
    );
    await settled();
    quick.answer();
    await settled();
    refused.reject(new Error("no token"));
    await assert.rejects(failing, /no token/);
    assert.deepEqual(await quick.looked, ["look 1", "look 2"]);
  });
});
