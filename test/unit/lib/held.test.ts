import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { Held } from "../../../src/lib/held.ts";

/** Makes numbers, each when the test says so. */
function maker() {
  const asked: { readonly old: number | undefined; resolve(value: number): void; reject(error: Error): void }[] = [];
  const make = (old: number | undefined) =>
    new Promise<number>((resolve, reject) => {
      asked.push({ old, resolve, reject });
    });
  return { asked, make };
}

const always = () => true;
const above = (least: number) => (value: number) => value > least;

suite("what is held", () => {
  test("is made once for all that ask at the same time, and kept for those who ask later", async () => {
    const held = new Held<number>();
    const { asked, make } = maker();
    const all = [held.get(always, make), held.get(always, make), held.get(always, make)];
    assert.equal(asked.length, 1, "the first has begun before anything is awaited");
    assert.equal(held.value, undefined);
    asked[0]?.resolve(1);
    assert.deepEqual(await Promise.all(all), [1, 1, 1]);
    assert.equal(await held.get(always, make), 1);
    assert.deepEqual([asked.length, held.value], [1, 1]);
  });

  test("is forgotten where it failed: all who waited hear of it, and the next begins anew", async () => {
    const held = new Held<number>();
    const { asked, make } = maker();
    const all = [held.get(always, make), held.get(always, make)];
    asked[0]?.reject(new Error("no"));
    for (const one of await Promise.allSettled(all)) assert.equal(one.status, "rejected");
    const next = held.get(always, make);
    asked[1]?.resolve(2);
    assert.equal(await next, 2);
    assert.deepEqual(
      asked.map(({ old }) => old),
      [undefined, undefined],
    );
  });

  test("is made anew once, out of the old one, where it is good no more", async () => {
    const held = new Held<number>(1);
    const { asked, make } = maker();
    const all = [held.get(above(1), make), held.get(above(1), make)];
    assert.equal(held.value, 1, "others may use the old one meanwhile");
    asked[0]?.resolve(2);
    assert.deepEqual(await Promise.all(all), [2, 2]);
    assert.deepEqual(
      asked.map(({ old }) => old),
      [1],
    );
  });

  test("of a renewal that is under way, everybody waits for the new one, also who would take the old", async () => {
    const held = new Held<number>(1);
    const { asked, make } = maker();
    const renewal = held.get(above(1), make);
    const other = held.get(always, make);
    asked[0]?.resolve(2);
    assert.deepEqual(await Promise.all([renewal, other]), [2, 2]);
    assert.equal(asked.length, 1);
  });

  test("is forgotten with the renewal that failed", async () => {
    const held = new Held<number>(1);
    const { asked, make } = maker();
    const renewal = held.get(above(1), make);
    asked[0]?.reject(new Error("no"));
    await assert.rejects(renewal);
    assert.equal(held.value, undefined);
  });

  test("is forgotten also where making it throws at once", async () => {
    const held = new Held<number>();
    const broken = () => {
      throw new Error("no");
    };
    await assert.rejects(held.get(always, broken));
    assert.equal(await held.get(always, () => Promise.resolve(1)), 1);
  });

  test("is dropped once by several who were refused with it", async () => {
    const held = new Held<number>(1);
    const { asked, make } = maker();
    const one = (value: number) => value === 1;
    const refused = () => {
      held.drop(one);
      return held.get(always, make);
    };
    const first = refused();
    const second = refused();
    asked[0]?.resolve(2);
    assert.deepEqual(await Promise.all([first, second]), [2, 2]);
    assert.equal(await refused(), 2, "who comes late gets what came in its place");
    assert.equal(asked.length, 1);
  });

  test("gives way to another one only while it is held", () => {
    const held = new Held<number>(1);
    held.swap(1, 2);
    held.swap(1, 3);
    assert.equal(held.value, 2);
  });
});
