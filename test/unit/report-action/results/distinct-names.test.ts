import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { distinctNames } from "../../../../src/report-action/results/distinct-names.ts";
import { resultOf } from "../result-of.ts";

const at = (place: string | undefined) => resultOf("GET /", place === undefined ? {} : { place });
const missing = (place: string) => ({ name: "GET /", reason: "was not asked", host: "", place });

describe("checks of one name", () => {
  it("have their place in it where there are several", () => {
    const { results, unknown } = distinctNames({
      results: [at("at DB.S.A"), at("at b.example"), resultOf("GET /a", { place: "at b.example" }), at(undefined)],
      unknown: [missing("in c.json"), { name: "shard 2/2", reason: "has no file" }],
    });
    assert.deepEqual(
      results.map(({ name, ownName }) => [name, ownName]),
      [
        ["GET / at DB.S.A", "GET /"],
        ["GET / at b.example", "GET /"],
        ["GET /a", undefined],
        ["GET /", undefined],
      ],
    );
    assert.deepEqual(
      unknown.map(({ name }) => name),
      ["GET / in c.json", "shard 2/2"],
    );
  });

  it("have none where it would not tell them apart, or there is only one", () => {
    for (const results of [
      [at("at b.example"), at("at b.example")],
      [at("at b.example")],
      [at(undefined), at(undefined)],
    ])
      assert.deepEqual(distinctNames({ results, unknown: [] }).results, results);
  });
});
