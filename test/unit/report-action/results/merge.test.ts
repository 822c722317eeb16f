import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { merge } from "../../../../src/report-action/results/merge.ts";
import { parseResults } from "../../../../src/report-action/results/parse-results.ts";
import { fc } from "../../properties.ts";

const one = (name: string, healthy: boolean, host = "a.example") => ({
  name,
  url: host === "" ? "" : `https://${host}/`,
  healthy,
  status: 200,
  "duration-ms": 1,
  attempts: host === "" ? 0 : 1,
  failure: healthy ? "" : "timeout",
  conditions: [],
});

const merged = (...parts: readonly (readonly object[])[]) => {
  const { results, unknown } = merge(
    parts.map((part, at) => ({ ...parseResults(part, `part${at}`, at), attempt: `${at}` })),
  );
  return {
    known: results.map(({ name, host, standing }) => [name, host, standing]),
    unknown: unknown.map(({ name }) => name),
  };
};

describe("results of several files", () => {
  it("count once for a name and host, the later one", () => {
    assert.deepEqual(merged([one("x", false), one("y", true)], [one("x", true), one("x", false, "b.example")]), {
      known: [
        ["x", "a.example", "healthy"],
        ["y", "a.example", "healthy"],
        ["x", "b.example", "unhealthy"],
      ],
      unknown: [],
    });
  });

  it("are of two checks where their URLs lead to two places of one host, whatever the query is", () => {
    const at = (path: string, healthy: boolean) => ({ ...one("x", healthy), url: `https://a.example${path}` });
    const standings = (...parts: readonly (readonly object[])[]) =>
      merged(...parts).known.map(([, , standing]) => standing);
    assert.deepEqual(standings([at("/orders", false)], [at("/users", true)]), ["unhealthy", "healthy"]);
    assert.deepEqual(standings([at("/orders?at=1", false)], [at("/orders?at=2", true)]), ["healthy"]);
    assert.deepEqual(standings([at("/orders", false)], [at("/users", true)], [at("/orders", true)]), [
      "healthy",
      "healthy",
    ]);
    const cancelled = { ...at("/orders", false), failure: "cancelled" };
    assert.deepEqual(merged([cancelled], [at("/users", true)]).unknown, ["x"]);
    assert.deepEqual(merged([cancelled], [at("/orders", true)]).unknown, []);
    // Where nothing was asked there is no URL, and in another attempt it is of the check of that name.
    assert.deepEqual(standings([one("x", false, "")], [at("/users", true)]), ["healthy"]);
  });

  it("are of one check where nothing was asked the one time", () => {
    assert.deepEqual(merged([one("x", false, "")], [one("x", true)]).unknown, []);
    assert.deepEqual(merged([one("x", true)], [one("x", false, "")]), { known: [], unknown: ["x"] });
  });

  it("are of two checks where a second host comes after one that took the place of none", () => {
    const [before, there, elsewhere] = [one("x", false, ""), one("x", false), one("x", true, "b.example")];
    assert.deepEqual(merged([before], [there, elsewhere]).known, [
      ["x", "a.example", "unhealthy"],
      ["x", "b.example", "healthy"],
    ]);
  });

  it("are of two checks in two shards of one list, in whichever attempts, and of one in the same shard", () => {
    const [bad, good] = [one("x", false), one("x", true)];
    const inShards = (...parts: readonly (readonly [list: readonly object[], shard: string | undefined])[]) =>
      merge(
        parts.map(([list, shard], attempt) => ({
          ...parseResults(list, "part", 0),
          attempt: `1/${attempt % 2}`,
          ...(shard !== undefined && { shard }),
        })),
      ).results.map(({ standing }) => standing);
    assert.deepEqual(inShards([[bad], "1/2"], [[good], "2/2"]), ["unhealthy", "healthy"]);
    assert.deepEqual(inShards([[bad], "1/2"], [[], "2/2"], [[good], "02/2"]), ["unhealthy", "healthy"]);
    assert.deepEqual(inShards([[bad], "1/2"], [[good], "1/2"]), ["healthy"]);
    // Shared out anew, or not at all.
    assert.deepEqual(inShards([[bad], "1/2"], [[good], "3/3"]), ["healthy"]);
    assert.deepEqual(inShards([[bad], "1/2"], [[good], undefined]), ["healthy"]);
    assert.deepEqual(inShards([[one("x", false, "")], "1/2"], [[good], "2/2"]).length, 1);
  });

  it("are of two checks within one list, whatever they are called: a name is often but the request", () => {
    const both = [one("POST /echo", false), one("POST /echo", true)];
    assert.deepEqual(
      merged(both).known.map(([, , standing]) => standing),
      ["unhealthy", "healthy"],
    );
    assert.deepEqual(
      merged(both, [one("POST /echo", true), one("POST /echo", true)]).known.map(([, , standing]) => standing),
      ["healthy", "healthy"],
    );
  });

  it("are of both where they were not asked the one time", () => {
    const [asked, unasked] = [one("x", true), one("x", false, "")];
    assert.deepEqual(merged([asked, asked], [unasked, unasked], [asked, asked]).unknown, []);
    assert.deepEqual(merged([asked, asked], [unasked, unasked]).known, []);
  });

  it("are of two services where one was not asked in the same attempt: most checks are called GET /healthcheck", () => {
    for (const list of [
      [one("x", false, ""), one("x", true)],
      [one("x", true), one("x", false, "")],
      [one("x", false, ""), one("x", false, "")],
    ]) {
      const parts = list.map((item) => ({ ...parseResults([item], "part", 0), attempt: "1/1" }));
      const { results, unknown } = merge(parts);
      assert.equal(results.length + unknown.length, 2);
    }
  });

  it("are those of the later attempt where several were not asked", () => {
    const [none, here, there] = [one("x", false, ""), one("x", true), one("x", true, "b.example")];
    assert.deepEqual(merged([none, none], [none, none], [here, there]).unknown, []);
    assert.deepEqual(merged([none, none], [here]).unknown, ["x"]);
    assert.deepEqual(merged([none, there], [none], [here]).unknown, []);
  });

  it("leave open which of two is meant", () => {
    const { known, unknown } = merged([one("x", true), one("x", true, "b.example")], [one("x", false, "")]);
    assert.deepEqual([known.length, unknown], [2, ["x"]]);
  });
});

describe("a list of results", () => {
  it("never makes a check healthy that does not say so itself, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.jsonValue(),
            fc.record({ name: fc.string(), healthy: fc.jsonValue(), attempts: fc.jsonValue() }, { requiredKeys: [] }),
          ),
        ),
        (list) => {
          const { results, unknown } = parseResults(list, "results", 0);
          assert.equal(results.length + unknown.length, Math.max(1, list.length));
          const said = list.filter(
            (item) => typeof item === "object" && item !== null && "healthy" in item && item["healthy"] === true,
          );
          assert.ok(results.filter(({ standing }) => standing === "healthy").length <= said.length);
        },
      ),
    );
  });

  it("is read up to a limit, and what is beyond is unknown", () => {
    const { results, unknown } = parseResults(
      Array.from({ length: 20_001 }, (_, index) => one(`${index}`, true)),
      "results",
      0,
    );
    assert.deepEqual([results.length, unknown.length], [20_000, 1]);
  });

  it("keeps texts of a bounded length", () => {
    const long = "😀".repeat(100_000);
    const [result] = parseResults([{ ...one("x", false), name: long, cause: long, sql: [long] }], "results", 0).results;
    assert.ok(result !== undefined && JSON.stringify(result).length < 10_000);
    assert.ok(result.name.isWellFormed() && result.cause.isWellFormed());
  });
});
