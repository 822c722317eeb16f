import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Failure } from "../../../src/errors.ts";
import { Secret } from "../../../src/lib/secrets/secret.ts";
import type { CheckReport } from "../../../src/report/check-report.ts";
import { outputs } from "../../../src/report/outputs.ts";
import { checkedReport, unfoundReport } from "../../../src/report/report.ts";

const unmet: Failure = { word: "expectation-failed", happened: "It said 500.", remedy: "x" };
const suspended: Failure = { word: "service-suspended", happened: "It sleeps.", remedy: "x" };
const verdicts = {
  healthy: { healthy: true, conditions: [] },
  unhealthy: { healthy: false, conditions: [], failure: unmet },
  paused: { healthy: false, conditions: [], failure: { ...suspended, paused: true } },
} as const;
type Standing = keyof typeof verdicts;

const check = (standing: Standing, index: number): CheckReport => ({
  name: `${standing} ${index}`,
  method: "GET",
  url: new URL(`https://x/${index}`),
  hops: [],
  attempts: 1,
  outcome: { kind: "answered", status: 200, headers: {}, body: Buffer.from(""), timings: { total: 1 } },
  bodyBytes: 0,
  verdict: verdicts[standing],
});

const reported = (standings: readonly Standing[], failOnUnhealthy = true) =>
  checkedReport({
    checks: standings.map(check),
    thrown: undefined,
    identity: "x",
    failOnUnhealthy,
    signInMs: undefined,
    authorization: new Secret("abcdefgh"),
  });

describe("of several checks, some of services that are left alone", () => {
  for (const { standings, healthy, fails, paused, about, failure, faultOf } of [
    {
      standings: ["healthy", "healthy"],
      healthy: true,
      fails: false,
      paused: false,
      about: 0,
      failure: "",
      faultOf: "",
    },
    {
      standings: ["healthy", "paused"],
      healthy: false,
      fails: false,
      paused: true,
      about: 1,
      failure: "service-suspended",
      faultOf: "",
    },
    {
      standings: ["paused", "healthy", "unhealthy"],
      healthy: false,
      fails: true,
      paused: true,
      about: 2,
      failure: "expectation-failed",
      faultOf: "service",
    },
    {
      standings: ["paused", "paused"],
      healthy: false,
      fails: false,
      paused: true,
      about: 0,
      failure: "service-suspended",
      faultOf: "",
    },
    {
      standings: ["healthy", "unhealthy"],
      healthy: false,
      fails: true,
      paused: false,
      about: 1,
      failure: "expectation-failed",
      faultOf: "service",
    },
  ] as const) {
    it(`${standings.join(", ")}: ${fails ? "red" : "green"}`, () => {
      const report = reported(standings);
      const told = outputs(report, 10, (text) => text);
      assert.deepEqual(
        [told.healthy, report.fails, told.paused, told.url, told.failure, told["fault-of"]],
        [healthy, fails, paused, `https://x/${about}`, failure, faultOf],
      );
    });
  }

  it("is not healthy where one of them is left alone", () => {
    assert.equal(reported(["healthy", "paused"]).healthy, false);
  });

  it("names those that are not healthy, and counts no paused one among them", () => {
    assert.equal(
      reported(["paused", "unhealthy", "healthy"]).failure?.happened,
      "1 of 3 checks is not healthy: unhealthy 1. It said 500.",
    );
    assert.equal(
      reported(["paused", "healthy", "paused"]).failure?.happened,
      "2 of 3 checks are paused: paused 0 and paused 2. The first, paused 0: It sleeps.",
    );
  });

  it("forgives the unhealthy ones with fail-on-unhealthy: false", () => {
    assert.equal(reported(["paused", "unhealthy"], false).fails, false);
  });
});

describe("a service that was not asked", () => {
  it("leaves the step green where it is left alone, and red where nothing wakes it up", () => {
    const rest = { identity: "x", failOnUnhealthy: true, unasked: ["GET /"] };
    assert.equal(unfoundReport({ ...suspended, paused: true }, rest).fails, false);
    assert.equal(unfoundReport(suspended, rest).fails, true);
  });
});
