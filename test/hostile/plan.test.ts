import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { shown } from "./hostile-case.ts";
import { narrow } from "./narrow.ts";
import { expectation } from "./oracle/oracle.ts";
import { type Batch, batchOf, credentialsOf, onlyCase } from "./plan.ts";

const credentials = credentialsOf("test");
const bytes = ({ cases }: Batch) => cases.flatMap(({ pages }) => pages.flatMap(({ tries }) => tries.map(shown)));
const runs = Array.from({ length: 22 }, (_, number) => batchOf("test", number, credentials));

describe("the cases", () => {
  it("follow from the seed", () => {
    assert.deepEqual(bytes(batchOf("test", 3, credentials)), bytes(batchOf("test", 3, credentialsOf("test"))));
    assert.notDeepEqual(bytes(batchOf("test", 3, credentials)), bytes(batchOf("other", 3, credentials)));
  });

  it("can be had one by one", () => {
    const batch = batchOf("test", 2, credentials);
    assert.deepEqual(onlyCase("test", 2005, credentials).cases, [batch.cases[5]]);
  });

  it("are of every verdict, most of them clear ones", () => {
    const verdicts = runs.flatMap(({ cases, run }) => cases.map((hostile) => expectation(hostile, run).green));
    const count = (green: string) => verdicts.filter((verdict) => verdict === green).length;
    assert.ok(count("must") > verdicts.length / 5, `${count("must")} of ${verdicts.length} must be green`);
    assert.ok(count("not") > verdicts.length / 3, `${count("not")} of ${verdicts.length} must be red`);
    assert.ok(count("may") < verdicts.length / 3, `${count("may")} of ${verdicts.length} are either`);
  });
});

describe("the case behind what is wrong with a run", () => {
  const batch = batchOf("test", 0, credentials);

  it("is found by halves", async () => {
    const found = await narrow(batch, ({ cases }) => Promise.resolve(cases.some(({ id }) => id === 17)));
    assert.deepEqual(
      found.map(({ id }) => id),
      [17],
    );
  });

  it("is left where it takes several", async () => {
    const both = ({ cases }: Batch) =>
      Promise.resolve([3, 39].every((id) => cases.some((hostile) => hostile.id === id)));
    assert.equal((await narrow(batch, both)).length, 40);
  });
});
