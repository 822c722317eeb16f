import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  inOrder,
  missingShards,
  type ResultsFile,
  unsaid,
} from "../../../../src/report-action/results/results-file.ts";

const file = (at: number, shard?: string, more: Partial<ResultsFile> = {}): ResultsFile => ({
  results: [],
  unknown: [],
  name: "",
  ...unsaid,
  at,
  ...(shard !== undefined && { shard }),
  ...more,
});
const ofRun = (run: string, attempt: number, at: number, shard?: string) =>
  file(at, shard, { run, attempt: `${run}/${attempt}` });

describe("the order of files", () => {
  const times = (...files: readonly ResultsFile[]) => inOrder(files).map(({ at }) => at);

  it("is that of the clock where nothing is said of runs, and within an attempt", () => {
    assert.deepEqual(times(file(3), file(1), file(2)), [1, 2, 3]);
    assert.deepEqual(times(ofRun("7", 1, 3), ofRun("7", 1, 1)), [1, 3]);
  });

  it("is that of the attempts within a run, whatever the clocks of their machines say", () => {
    assert.deepEqual(times(ofRun("7", 2, 1), ofRun("7", 10, 2), ofRun("7", 1, 9)), [9, 1, 2]);
  });

  it("is that of the runs, each by its last", () => {
    assert.deepEqual(times(ofRun("7", 1, 5), ofRun("8", 1, 6), ofRun("7", 2, 3)), [5, 3, 6]);
  });
});

describe("the shards without a file", () => {
  for (const [what, files, shards, missing] of [
    ["all, of no file", [], 2, ["1/2", "2/2"]],
    ["none, where nothing is said", [file(1), file(2)], undefined, []],
    ["one, where the files say so", [file(1, "1/3"), file(1, "3/3")], undefined, ["2/3"]],
    ["all others, of a file that is alone", [file(1, "1/3")], undefined, ["2/3", "3/3"]],
    ["one, beside a file that is no shard", [file(1, "1/3"), file(1, "2/3"), file(1)], 3, ["3/3"]],
    ["one, beside two of the same", [file(1, "1/2"), file(2, "1/2")], 2, ["2/2"]],
    ["none, of as many files that are no shards", [file(1), file(2)], 2, []],
    ["one, of fewer of them", [file(1)], 2, ["2/2"]],
    ["one, of as many of another list", [file(1, "1/2"), file(1, "2/2")], 3, ["3/3"]],
    ["one, which only a run before has left", [ofRun("7", 1, 1, "2/2"), ofRun("8", 1, 2, "1/2")], 2, ["2/2"]],
    ["none, where another attempt had it", [ofRun("7", 1, 1, "2/2"), ofRun("7", 2, 2, "1/2")], 2, []],
    [
      "one, of which only a run before has left a file that is no shard",
      [ofRun("7", 1, 1), ofRun("8", 1, 2)],
      2,
      ["2/2"],
    ],
    ["none, where another attempt has left it", [ofRun("8", 1, 1), ofRun("8", 2, 2)], 2, []],
    ["none, beside a file that says nothing of its run", [ofRun("8", 1, 1), file(2)], 2, []],
    ["one, of which an older file of another list is there", [ofRun("7", 1, 1, "1/1"), ofRun("8", 1, 2)], 2, ["2/2"]],
    ["of no list that is too long", [file(1, "1/99999")], 1, []],
  ] as const) {
    it(`are ${what}`, () =>
      assert.deepEqual(
        missingShards(files, shards).map(({ name }) => name),
        missing.map((shard) => `shard ${shard}`),
      ));
  }
});
