import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { Semaphore } from "../../../src/lib/semaphore.ts";

test("no more than so many at a time, in the order they came, and an error frees its place", async () => {
  const semaphore = new Semaphore(2);
  const begun: number[] = [];
  const work = Array.from({ length: 5 }, () => Promise.withResolvers<void>());
  const all = work.map(({ promise }, number) =>
    semaphore.use(async () => {
      begun.push(number);
      await promise;
      return number;
    }),
  );
  const settled = Promise.allSettled(all);
  /** What has begun once everything that can begin has. */
  const begunBy = async (step: () => void) => {
    step();
    await turn();
    return [...begun];
  };
  assert.deepEqual(await begunBy(() => undefined), [0, 1]);
  assert.deepEqual(await begunBy(() => work[1]?.reject(new Error("one"))), [0, 1, 2]);
  assert.deepEqual(await begunBy(() => work[2]?.resolve()), [0, 1, 2, 3]);
  assert.deepEqual(await begunBy(() => work[0]?.resolve()), [0, 1, 2, 3, 4]);
  for (const { resolve } of work) resolve();
  assert.deepEqual(
    (await settled).map((result) => (result.status === "fulfilled" ? result.value : "failed")),
    [0, "failed", 2, 3, 4],
  );
  assert.equal(await semaphore.use(() => Promise.resolve(9)), 9);
});
