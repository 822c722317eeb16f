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

  it("have their path too where they are of one place, and no query", () => {
    const of = (path: string, place = "at b.example") => resultOf("health", { place, url: `https://b.example${path}` });
    const names = (...results: Parameters<typeof distinctNames>[0]["results"]) =>
      distinctNames({ results, unknown: [] }).results.map(({ name }) => name);
    assert.deepEqual(names(of("/orders?a"), of("/users?b")), [
      "health at b.example/orders",
      "health at b.example/users",
    ]);
    assert.deepEqual(names(of("/orders", "at DB.S.A"), of("/users", "at DB.S.A")), [
      "health at DB.S.A/orders",
      "health at DB.S.A/users",
    ]);
    assert.deepEqual(names(of("/orders?a"), of("/orders?b")), ["health", "health"]);
    assert.deepEqual(names(of("/orders"), of("/users", "at c.example")), [
      "health at b.example",
      "health at c.example",
    ]);
    assert.deepEqual(names(of("/"), of("/users"), resultOf("health")), [
      "health at b.example/",
      "health at b.example/users",
      "health",
    ]);
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
