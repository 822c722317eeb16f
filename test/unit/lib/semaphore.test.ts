import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { Semaphore } from "../../../src/lib/semaphore.ts";

test("no more than so many at a time, in the order they came, and an error frees its slot", async () => {
  const semaphore = new Semaphore(2);
  const begun: number[] = [];
  let under = 0;
  let most = 0;
  const work = (number: number) =>
    semaphore.use(async () => {
      begun.push(number);
      most = Math.max(most, ++under);
      await sleep(5);
      under--;
      if (number === 1) throw new Error("one");
      return number;
    });
  const settled = await Promise.allSettled([0, 1, 2, 3, 4].map(work));
  assert.deepEqual(begun, [0, 1, 2, 3, 4]);
  assert.equal(most, 2);
  assert.deepEqual(
    settled.map((result) => (result.status === "fulfilled" ? result.value : "failed")),
    [0, "failed", 2, 3, 4],
  );
  assert.equal(await work(9), 9);
});
