import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { docsOf } from "../../../../src/docs.ts";
import type { Failure } from "../../../../src/errors.ts";
import { ForeignText } from "../../../../src/lib/foreign-text.ts";
import type { CheckReport } from "../../../../src/report/check-report.ts";
import type { Report } from "../../../../src/report/report.ts";
import { summary } from "../../../../src/report/summary/summary.ts";
import { markdownIn, strangeInDiagrams } from "../../../runner/summary-reader.ts";
import { fc } from "../../properties.ts";

const made = (report: Report) =>
  summary(report, docsOf({}), new ForeignText((text) => text.replaceAll("hunter22", "***")));

const failure: Failure = {
  word: "service-failed",
  happened: "APPS.PROD.HELLO is FAILED.",
  details: ["container main of instance 0 is FAILED.", "something else"],
  likely: 'The app ended by itself. Its log ends with: "boom".',
  remedy: "Write in the workflow:\n    expect: |\n      status == 302",
  sql: ["GRANT USAGE ON DATABASE APPS TO ROLE R;"],
};

const container = {
  name: "main",
  instance: "0",
  status: "FAILED",
  message: "",
  image: "",
  restarts: 3,
  lastExitCode: "1",
  cause: { alone: failure.likely ?? "", beforeLog: "The app ended by itself." },
  facts: "container main of instance 0 is FAILED.",
  sentence: "container main of instance 0 is FAILED. It ended.",
  log: [...Array.from({ length: 14 }, (_, index) => `line ${index + 1}`), "boom"],
};

const report: Report = {
  subject: { kind: "service", name: "APPS.PROD.HELLO" },
  healthy: false,
  fails: true,
  failure,
  checks: [],
  diagnosis: { service: "APPS.PROD.HELLO", status: "FAILED", containers: [container], notes: [] },
};

const check = (name: string, body = "ready", healthy = true): CheckReport => ({
  name,
  method: "GET",
  url: new URL("https://host.example/x"),
  hops: [],
  attempts: 3,
  course: [
    { word: "timeout", attempts: 2, fromMs: 0, untilMs: 9_000 },
    { word: "healthy", attempts: 1, fromMs: 9_000, untilMs: 12_000 },
  ],
  outcome: {
    kind: "answered",
    status: 200,
    headers: { "content-type": body },
    body: Buffer.from(body),
    timings: { total: 9, wait: 9 },
  },
  bodyBytes: 5,
  verdict: {
    healthy,
    conditions: [{ condition: body, actual: body, met: healthy }],
    ...(healthy ? {} : { failure, appSays: body }),
  },
});

describe("the summary", () => {
  it("says each thing once: the cause by the log that shows it, the details where they are shown", () => {
    const text = made(report);
    assert.equal(text.match(/boom/g)?.length, 1);
    assert.equal(text.match(/ontainer main of instance 0/g)?.length, 1);
    assert.match(text, /<ul>\n<li>something else<\/li>\n<\/ul>/);
    const order = [
      "is not healthy</h3>",
      "service-failed:",
      "Most likely:",
      "boom</pre>",
      "What to do:",
      "GRANT USAGE",
      "Read more",
      "The 5 lines",
    ];
    const places = order.map((part) => text.indexOf(part));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.ok(!places.includes(-1), order[places.indexOf(-1)]);
  });

  it("shows a part of a workflow as it is laid out", () => {
    assert.match(
      made(report),
      /<p><strong>What to do:<\/strong> Write in the workflow:<\/p>\n\n<pre>expect: \|\n {2}status == 302<\/pre>/,
    );
  });

  it("shows the attempts over time, many changes as one row", () => {
    const long = Array.from({ length: 40 }, (_, index) => ({
      word: index % 2 === 0 ? ("timeout" as const) : ("healthy" as const),
      attempts: 2,
      fromMs: index * 1_000,
      untilMs: (index + 1) * 1_000,
    }));
    const text = made({ healthy: true, fails: false, checks: [{ ...check("a"), course: long }] });
    assert.equal(text.match(/^ {4}section /gm)?.length, 13);
    assert.match(text, /^ {4}section 29 changes\n {4}58 attempts, until 35s :crit, /m);
    assert.deepEqual(strangeInDiagrams(text), []);
  });

  it("is nothing but our own HTML and diagrams, whatever stands in it, and without secrets", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "\n",
        "\n\n",
        "\r",
        "hunter22",
        "```",
        "<b>",
        "</pre>",
        "</details>",
        "@x",
        "#1",
        "    x",
        "](y)",
      ),
      fc.string({ unit: "binary", maxLength: 2 }),
    );
    const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, fc.boolean(), (hostile, many) => {
        const bad: Failure = {
          word: "timeout",
          happened: hostile,
          details: [hostile],
          likely: hostile,
          remedy: hostile,
          sql: [hostile],
        };
        const found = { ...container, facts: hostile, sentence: hostile, log: [hostile, hostile] };
        const whole = made({
          subject: { kind: "endpoint", name: hostile },
          healthy: false,
          fails: true,
          identity: hostile,
          failure: bad,
          checks: [
            check(hostile, hostile, false),
            ...(many ? [check(hostile, hostile), check("b", hostile, false)] : []),
          ],
          diagnosis: { service: hostile, status: "FAILED", containers: [found, found], notes: [hostile] },
        });
        assert.deepEqual([markdownIn(whole), strangeInDiagrams(whole)], [[], []]);
        assert.doesNotMatch(whole, /hunter22|<b>/);
        for (const name of ["pre", "details", "code", "p", "table", "ul"]) {
          assert.equal(
            whole.match(new RegExp(`<${name}\\b`, "g"))?.length,
            whole.match(new RegExp(`</${name}>`, "g"))?.length,
            name,
          );
        }
      }),
    );
  });

  it("stays below the mebibyte that GitHub takes, whatever is long", () => {
    const details = Array.from({ length: 9_000 }, () => "<".repeat(100));
    const checks = Array.from({ length: 1_000 }, (_, index) =>
      check(`${"'".repeat(300)}${index}`, "'".repeat(2_000), false),
    );
    for (const long of [
      { ...report, failure: { ...failure, details } },
      { ...report, checks },
    ]) {
      const text = made(long);
      assert.ok(Buffer.byteLength(text) < 1024 ** 2, `${Buffer.byteLength(text)} bytes`);
      assert.match(text, /There is no room for/);
      assert.match(text, /What to do:/);
    }
  });
});
