import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Before, marksOf, mostMarks, type Outage, outageOf } from "../../../src/report-action/outage.ts";
import { outcomeOf } from "../../../src/report-action/outcome.ts";
import type { Measured } from "../../../src/report-action/results/result.ts";
import { measuredOf, resultOf } from "./result-of.ts";

/** What is down after each of several runs, as whoever remembers it would say. */
function played(runs: readonly (string | Measured)[]): readonly Outage[] {
  let before: Before | undefined;
  return runs.map((run) => {
    const outcome = outcomeOf(typeof run === "string" ? measuredOf(run) : run, 0);
    const outage = outageOf(before, outcome);
    if (outcome.state === "up" || outcome.state === "down") before = outage;
    return outage;
  });
}

const transitions = (...runs: readonly (string | Measured)[]) =>
  played(runs)
    .map(({ transition }) => transition)
    .join(" ");

describe("what is down", () => {
  for (const [runs, expected] of [
    [["a+ b+", "a- b+", "a- b+", "a- b-", "a+ b-", "a+ b+", "a+ b+"], "none down none changed changed up none"],
    [["a- b+", "a= b+", "a= b+", "a- b+", "a+ b+"], "down none none none up"],
    [["a- b-", "a= b+", "a= b-", "a+ b="], "down changed changed changed"],
    [["a- b-", "a= b+", "a+ b="], "down changed up"],
    [["a- b+ c=", "a+ b+ c="], "down up"],
    [["a- b+", "b+"], "down up"],
    [["a- b+", "a=", "a= b=", "a+ b="], "down none none up"],
    [["a- b+", "a? b+", "a? b-", "a= b+", "a+ b?", "a+ b+"], "down none changed changed none up"],
  ] as const) {
    it(`is told from run to run: ${runs.join(", ")}`, () => assert.equal(transitions(...runs), expected));
  }

  it("is not over where it is unknown which checks there were", () => {
    const shardMissing = { results: measuredOf("b-").results, unknown: [{ name: "shard 2/2", reason: "has no file" }] };
    assert.equal(transitions("a- b-", shardMissing, "b+ a=", "b+ a+"), "down none changed up");
    assert.deepEqual(played(["a- b-", shardMissing])[1]?.unmeasured, [undefined]);
  });

  it("is of a check at its host: another one of the same name says nothing of it", () => {
    const at = (host: string, standing: "healthy" | "unhealthy" | "paused") => resultOf("GET /", { host, standing });
    const run = (...results: readonly ReturnType<typeof at>[]) => ({ results, unknown: [] });
    const down = run(at("a.example", "unhealthy"), at("b.example", "healthy"));
    assert.equal(transitions(down, run(at("a.example", "paused"), at("b.example", "healthy"))), "down none");
    assert.equal(transitions(down, run(at("a.example", "healthy"), at("b.example", "paused"))), "down up");
    // Of a service that was not looked at, nobody knows the host.
    assert.equal(transitions(down, run(at("", "paused"), at("b.example", "healthy"))), "down none");
    assert.equal(transitions(run(at("", "unhealthy")), run(at("a.example", "healthy"))), "down up");
  });

  it("is of the same check, whether its name has its place or not", () => {
    const one = resultOf("GET /", { standing: "unhealthy" });
    const named = { ...one, name: "GET / at DB.S.A", ownName: "GET /" };
    assert.equal(transitions({ results: [one], unknown: [] }, { results: [named], unknown: [] }), "down none");
  });

  it("is told by another failure word, and not by another order", () => {
    const failing = (...words: readonly string[]) => ({
      results: words.map((failure, index) => resultOf(String(index), { standing: "unhealthy", failure })),
      unknown: [],
    });
    const reversed = { ...failing("dns", "tls"), results: failing("dns", "tls").results.toReversed() };
    assert.equal(transitions(failing("dns", "tls"), reversed, failing("dns", "dns")), "down none changed");
  });

  it("may be any check that was not measured, where there are more than are remembered", () => {
    const many = Array.from({ length: mostMarks + 1 }, (_, index) => `${index}`);
    const all = (sign: string) => many.map((name) => `${name}${sign}`).join(" ");
    assert.equal(transitions(all("-"), `${all("+")} z=`, `${all("+")} z+`), "down changed up");
    assert.equal(transitions(all("-"), `${all("+")} z+`), "down up");
    assert.ok(played([all("-")])[0]?.marks.length === mostMarks);
  });

  it("is remembered in marks, and nothing else is taken for one", () => {
    const marks = played(["a- b-"])[0]?.marks;
    assert.deepEqual(marksOf(marks), marks);
    assert.deepEqual(marksOf(["", 1, null, "a".repeat(19), "<".repeat(18)]), []);
    for (const other of [undefined, "a".repeat(18), {}]) assert.deepEqual(marksOf(other), []);
  });
});
