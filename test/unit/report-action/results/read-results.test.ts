import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readResults } from "../../../../src/report-action/results/read-results.ts";

const thisRun = { ids: ["77"], attempt: "1" };
const at = "2026-11-25T10:00:00Z";
const one = (name: string) => ({
  name,
  url: "https://a.example/",
  healthy: true,
  status: 200,
  attempts: 1,
  failure: "",
});
const file = (name: string, shard: string | null) =>
  Buffer.from(JSON.stringify({ version: 1, at, shard, healthy: true, results: [one(name)] }));

/** The names of what is unknown where these files match. */
function read(files: Readonly<Record<string, string | null>>, shards: number | undefined, text = "*.json") {
  const disk = {
    readFile: (path: string) => file(path, files[path] ?? null),
    glob: () => Object.keys(files),
    isFolder: () => false,
  };
  const { results, unknown } = readResults({ text, shards, thisRun }, disk, Date.parse(at));
  return { results: results.length, unknown: unknown.map(({ name }) => name) };
}

describe("files of shards", () => {
  it("are all there, also where they do not say which they are", () => {
    assert.deepEqual(read({ a: "1/2", b: "2/2" }, 2), { results: 2, unknown: [] });
    assert.deepEqual(read({ a: null, b: null }, 2), { results: 2, unknown: [] });
    assert.deepEqual(read({ a: "1/1", b: null }, 2), { results: 2, unknown: [] });
  });

  it("of which one says there are more are not all there", () => {
    assert.deepEqual(read({ a: "1/3", b: "2/3" }, 2), { results: 2, unknown: ["shard 3/3"] });
    assert.deepEqual(read({ a: "1/2", b: "2/2", c: "1/2", d: "2/2" }, 4), { results: 4, unknown: [] });
  });

  it("miss the others also where there is but one, unless it is named: a job may tell of its own part", () => {
    for (const pattern of ["*.json", "out/?.json", "x[a].json", "{a,b}.json", "@(a).json", "a.json\na.json"])
      assert.deepEqual(read({ a: "1/3" }, undefined, pattern).unknown, ["shard 2/3", "shard 3/3"], pattern);
    assert.deepEqual(read({ a: "1/3" }, undefined, "my @out (1)/a.json"), { results: 1, unknown: [] });
    assert.deepEqual(read({ a: "1/3" }, 1, "a.json").unknown, ["shard 2/3", "shard 3/3"]);
  });

  it("count once where one is the copy of another", () => {
    const copy = { "b.json": null, "a.json": null };
    const disk = { readFile: () => file("a", null), glob: () => Object.keys(copy), isFolder: () => false };
    const { results, unknown } = readResults({ text: "*.json", shards: 2, thisRun }, disk, Date.parse(at));
    assert.deepEqual(
      [results.map(({ place }) => place), unknown.map(({ name }) => name)],
      [["at a.example"], ["shard 2/2"]],
    );
    const broken = readResults(
      { text: "*.json", shards: 2, thisRun },
      { ...disk, readFile: () => Buffer.from("{") },
      0,
    );
    assert.deepEqual(
      broken.unknown.map(({ name }) => name),
      ["a.json", "b.json"],
    );
  });

  it("are missing where results are no files", () => {
    assert.deepEqual(read({}, 2, JSON.stringify([one("a")])), { results: 1, unknown: ["shard 2/2"] });
    assert.deepEqual(read({}, 1, JSON.stringify([one("a")])), { results: 1, unknown: [] });
  });
});

describe("a file that says it was measured in the future", () => {
  it("is of now, and no later than what was measured after it", () => {
    const of = (at: string, healthy: boolean) =>
      Buffer.from(
        JSON.stringify({ version: 1, at, results: [{ ...one("x"), healthy, failure: healthy ? "" : "timeout" }] }),
      );
    const files: Readonly<Record<string, Buffer>> = { a: of("2099-01-01T00:00:00Z", true), b: of(at, false) };
    const disk = {
      readFile: (path: string) => files[path] ?? assert.fail(),
      glob: () => Object.keys(files),
      isFolder: () => false,
    };
    const { results } = readResults({ text: "*", shards: undefined, thisRun }, disk, Date.parse(at));
    assert.deepEqual(
      results.map(({ standing, at }) => [standing, at]),
      [["unhealthy", Date.parse(at)]],
    );
  });
});

describe("paths", () => {
  it("beyond a limit are unknown", () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}.json`, null]));
    assert.deepEqual(read(many, undefined), { results: 10_000, unknown: ["results"] });
  });

  it("that cannot be looked for are unknown, and the others still count", () => {
    const disk = {
      readFile: (path: string) => file(path, null),
      glob: (pattern: string) => (pattern === "bad*" ? assert.fail("pattern is too long") : [pattern]),
      isFolder: () => false,
    };
    const { results, unknown } = readResults(
      { text: "bad*\ngood.json", shards: undefined, thisRun },
      disk,
      Date.parse(at),
    );
    assert.deepEqual([results.length, unknown.map(({ name }) => name)], [1, ["bad*"]]);
    assert.match(unknown[0]?.reason ?? "", /cannot be looked for \(pattern is too long\)/);
  });

  it("that braces make too many of are not looked for, and the others still count", () => {
    const disk = {
      readFile: (path: string) => file(path, null),
      glob: (pattern: string) => (pattern.includes("{") ? assert.fail() : [pattern]),
      isFolder: () => false,
    };
    const text = "out/{1..1000000000}.json\ngood.json";
    const { results, unknown } = readResults({ text, shards: undefined, thisRun }, disk, Date.parse(at));
    assert.equal(results.length, 1);
    assert.deepEqual(unknown, [
      { name: "out/{1..1000000000}.json", reason: "stands for more than 10000 paths, by its braces" },
    ]);
    const missing = readResults({ text, shards: 2, thisRun }, disk, Date.parse(at)).unknown;
    assert.deepEqual(
      missing.map(({ name }) => name),
      ["out/{1..1000000000}.json", "shard 2/2"],
    );
  });

  it("are none that is a JSON object", () => {
    for (const text of [`{"results":"[]"}`, `{\n  "healthy": "true"\n}`, "{}", "{"]) {
      const { unknown } = readResults(
        { text, shards: undefined, thisRun },
        { readFile: () => assert.fail(), glob: () => assert.fail(), isFolder: () => assert.fail() },
        0,
      );
      assert.match(unknown[0]?.reason ?? "", /is a JSON object/);
    }
    assert.deepEqual(read({ a: null, b: null }, undefined, "{a,b}").results, 2);
  });
});
