import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Failure } from "../../../src/errors.ts";
import type { CheckReport } from "../../../src/report/check-report.ts";
import { type Part, Parts } from "../../../src/report/merged-report.ts";
import type { Report } from "../../../src/report/report.ts";

const failure = (happened: string): Failure => ({ word: "timeout", happened, remedy: "Wait." });
const url = new URL("https://host.example/");

function check(name: string, unhealthy?: Failure): CheckReport {
  const verdict = { healthy: unhealthy === undefined, conditions: [], ...(unhealthy && { failure: unhealthy }) };
  const outcome = {
    kind: "answered",
    status: 200,
    headers: {},
    body: Buffer.from(name),
    timings: { total: 1 },
  } as const;
  return { name, method: "GET", url, hops: [], attempts: 1, outcome, bodyBytes: name.length, verdict };
}

/** The report on one endpoint, whose checks stand in these places. */
function part(places: Readonly<Record<string, number>>, report: Partial<Report>): Part {
  const { checks = [] } = report;
  const healthy = report.failure === undefined && checks.every(({ verdict }) => verdict.healthy);
  return {
    report: { healthy, fails: !healthy, ...report, checks },
    places: Object.entries(places).map(([name, at]) => ({ at, name, method: "GET", url })),
  };
}

const names = ({ checks }: Report) =>
  checks.map(({ name, verdict, unmade }) => [name, verdict.failure?.happened, unmade]);

function mergedReport(parts: readonly Part[], identity: string): Report {
  const all = new Parts();
  for (const each of parts) all.add(each);
  return all.merged(identity);
}

describe("the report on several endpoints", () => {
  it("has every check in its place, whichever part was done first", () => {
    const merged = mergedReport(
      [
        part({ b: 1, d: 3 }, { checks: [check("b"), check("d")] }),
        part({ a: 0, c: 2 }, { checks: [check("a"), check("c")] }),
      ],
      "me",
    );
    assert.deepEqual(
      names(merged).map(([name]) => name),
      ["a", "b", "c", "d"],
    );
    assert.deepEqual([merged.healthy, merged.fails, merged.failure, merged.identity], [true, false, undefined, "me"]);
  });

  it("has the checks that were not made too, with the reason, and is not healthy for one of them", () => {
    const gone = failure("It is gone.");
    const merged = mergedReport(
      [
        part({ a: 0 }, { checks: [check("a")] }),
        part(
          { b: 1, c: 2, d: 3 },
          { checks: [check("c", failure("Slow."))], unasked: ["b", "d"], failure: gone, undetermined: true },
        ),
      ],
      "me",
    );
    assert.deepEqual(names(merged), [
      ["a", undefined, undefined],
      ["b", "It is gone.", true],
      ["c", "Slow.", undefined],
      ["d", "It is gone.", true],
    ]);
    assert.deepEqual([merged.healthy, merged.fails, merged.undetermined], [false, true, undefined]);
    assert.equal(merged.failure?.happened, "3 of 4 checks are not healthy: b, c and d. The first, b: It is gone.");
  });

  it("could not be determined only if nothing could", () => {
    const nothing = { failure: failure("No."), undetermined: true as const };
    const merged = mergedReport([part({ a: 0 }, nothing), part({ b: 1 }, nothing)], "me");
    assert.equal(merged.undetermined, true);
  });

  it("is red for a part that is, and forgiven where each part is", () => {
    const unhealthy = { checks: [check("a", failure("Slow."))], failure: failure("Slow.") };
    const forgiven = part({ a: 0 }, { ...unhealthy, fails: false });
    assert.equal(mergedReport([forgiven, part({ b: 1 }, { checks: [check("b")] })], "me").fails, false);
    assert.equal(mergedReport([forgiven, part({ b: 1 }, { failure: failure("No.") })], "me").fails, true);
  });

  it("keeps the body of the check that the outputs are about, and of no other", () => {
    const bodies = (parts: readonly Part[]) =>
      mergedReport(parts, "me").checks.map(({ outcome }) => (outcome.kind === "answered" ? String(outcome.body) : ""));
    const healthy = [part({ b: 1 }, { checks: [check("b")] }), part({ a: 0 }, { checks: [check("a")] })];
    assert.deepEqual(bodies(healthy), ["a", ""]);
    const parts = [...healthy, part({ c: 2 }, { checks: [check("c", failure("Slow."))] })];
    assert.deepEqual(bodies(parts), ["", "", "c"]);
  });
});
