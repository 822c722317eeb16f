import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type History, newHistory, newsIn, sumOf, withOutcome } from "../../../../src/report-action/history/history.ts";
import { historyText, readHistoryText } from "../../../../src/report-action/history/history-json.ts";
import { latencyChart } from "../../../../src/report-action/history/latency-chart.ts";
import { uptimeSentences, uptimesOf } from "../../../../src/report-action/history/uptime.ts";
import { outcomeOf } from "../../../../src/report-action/outcome.ts";
import type { Result } from "../../../../src/report-action/results/result.ts";

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse("2026-08-01T00:07:00Z");

const check = (standing: Result["standing"], at: number): Result => ({
  name: "health",
  host: "k7q.snowflakecomputing.app",
  url: "https://k7q.snowflakecomputing.app/",
  standing,
  status: 200,
  durationMs: 100,
  faultOf: "",
  failure: standing === "healthy" ? "" : "timeout",
  cause: "",
  remedy: "",
  sql: [],
  at,
});

/** A run each quarter of an hour; which of them were healthy, and which did not happen; `first` are there already. */
function played(
  runs: number,
  isUp: (run: number) => boolean,
  happened: (run: number) => boolean = () => true,
  first: { readonly runs: number; readonly history?: History } = { runs: 0 },
): History {
  let { history } = first;
  for (let run = first.runs; run < runs; run++) {
    if (!happened(run)) continue;
    const now = start + run * 15 * 60_000;
    const outcome = outcomeOf({ results: [check(isUp(run) ? "healthy" : "unhealthy", now)], unknown: [] }, now);
    history = withOutcome(history ?? newHistory(now), outcome, now);
    // As from run to run: through the file. Not each time, for that takes long.
    if (run % 7 !== 0) continue;
    const read = readHistoryText(historyText(history), now);
    assert.ok(read.kind === "history");
    history = read.history;
  }
  assert.ok(history !== undefined);
  return history;
}

describe("the history", () => {
  const quarter = 96 * 100;
  const long = played(quarter, (run) => run % 100 !== 0);
  const now = start + (quarter - 1) * 15 * 60_000;

  it("does not grow beyond a week of hours and a quarter of days", () => {
    assert.ok(long.hours.length <= 8 * 24 + 1, String(long.hours.length));
    assert.ok(long.days.length <= 93, String(long.days.length));
    assert.ok(historyText(long).length < 60_000, String(historyText(long).length));
  });

  it("loses no answer when hours become days", () => {
    const total = [...long.hours, ...long.days].reduce((sum, { answers }) => sum + answers, 0);
    const oldest = Math.min(...long.days.map(({ at }) => at));
    assert.equal(total, Math.floor((now - oldest) / (15 * 60_000)) + 1);
  });

  it("tells 99 % of all answers from all", () => {
    const { "24h": one, "7d": seven, "30d": thirty } = uptimesOf(long, undefined, now);
    for (const { up } of [one, seven, thirty]) assert.ok(up !== null && up > 0.98 && up < 1, String(up));
  });

  it("never says that a run is missing that was not, nor that all is well where one was", () => {
    const cron = "7,22,37,52 * * * *";
    assert.doesNotMatch(uptimeSentences(uptimesOf(long, cron, now), long, now).join(), /did not happen/);
    const holes = played(
      96 * 9,
      () => true,
      (run) => run < 96 * 8 || run % 2 === 0,
    );
    const last = start + (96 * 9 - 2) * 15 * 60_000;
    const [oneDay = "", week = ""] = uptimeSentences(uptimesOf(holes, cron, last), holes, last);
    assert.match(oneDay, /^24 hours: 100 % of \d+ answers; 4[4-8] of 96 expected runs did not happen\.$/);
    assert.match(week, /^7 days: 100 % of \d+ answers; 4[4-8] of 672 expected runs did not happen\.$/);
  });

  it("misses no run at the edge of a window, which may be in the middle of an hour, or of a day", () => {
    // From the 20th day on, of the runs of an hour the last two do not happen; at 18 o'clock and later none.
    const happened = (run: number) => {
      const at = new Date(start + run * 15 * 60_000);
      return run < 96 * 20 || (at.getUTCMinutes() < 30 && at.getUTCHours() < 18);
    };
    const cron = "7,22,37,52 * * * *";
    let before: { readonly runs: number; readonly history?: History } = { runs: 0 };
    for (const last of [96 * 27 + 13, 96 * 49 + 40, 96 * 49 + 41, 96 * 50 + 71]) {
      const history = played(last + 1, () => true, happened, before);
      before = { runs: last + 1, history };
      const now = start + last * 15 * 60_000;
      const uptimes = uptimesOf(history, cron, now);
      for (const [name, days] of [
        ["24h", 1],
        ["7d", 7],
        ["30d", 30],
      ] as const) {
        const runs = Array.from({ length: 96 * days }, (_, index) => last - index).filter((run) => run >= 0);
        const missed = runs.filter((run) => !happened(run)).length;
        const { due, runs: made } = uptimes[name];
        // Of the day or hour that the window begins in, no more is known than how many there were.
        const slack = name === "30d" ? 60 : 2;
        const told = (due ?? 0) - made;
        assert.ok(told >= missed && told <= missed + slack, `${name} at ${last}: ${told}, and it were ${missed}`);
      }
    }
  });

  it("counts from its beginning where that is not long ago", () => {
    const young = played(4, () => true);
    const later = start + 3 * 15 * 60_000;
    assert.deepEqual(uptimesOf(young, "7,22,37,52 * * * *", later)["24h"], { up: 1, answers: 4, due: 4, runs: 4 });
    assert.match(
      uptimeSentences(uptimesOf(young, undefined, later), young, later)[0] ?? "",
      /since 2026-08-01 00:07 UTC\.$/,
    );
  });

  it("rounds no percentage up", () => {
    const almost = played(96 * 6, (run) => run !== 5);
    const [, week] = uptimeSentences(uptimesOf(almost, undefined, start + 6 * day), almost, start + 6 * day);
    assert.match(week ?? "", /99\.8 % of 576 answers/);
  });

  it("is ours however it is laid out", () => {
    const text = historyText(long);
    const { "snowflake-endpoint-action": kind, ...rest } = JSON.parse(text) as Record<string, unknown>;
    const sorted = { ...rest, "snowflake-endpoint-action": kind };
    const read = readHistoryText(text, now);
    for (const other of [
      JSON.stringify(JSON.parse(text), undefined, 2),
      JSON.stringify(sorted, undefined, "\t").replaceAll("\n", "\r\n"),
      `\ufeff\r\n${text}`,
    ])
      assert.deepEqual(readHistoryText(other, now), read);
  });

  for (const [kind, texts] of [
    ["empty", ["", " \r\n", "\ufeff"]],
    [
      "damaged",
      [
        "{",
        '{"snowfl',
        '{\r\n  "snowflake-endpoint-action"',
        '{ "snowflake-endpoint-action" : "hist',
        '{ "snowflake-endpoint-action": "history", "ver',
        '{"version":1,"snowflake-endpoint-action":"history"}',
        '{"version":"2","snowflake-endpoint-action":"history"}',
      ],
    ],
    ["newer", ['{"version": 2, "snowflake-endpoint-action": "history"}']],
    [
      "foreign",
      [
        "{}",
        "history",
        '["snowflake-endpoint-action"]',
        '{"a":{"snowflake-endpoint-action":"history"}}',
        '{"snowflake-endpoint-action":"another"}',
        '{"snowflake-endpoint-action":["history"]}',
        '{"snow flake-endpoint-action":"hist',
        '{"snowflake-endpoint-action":"history","snowflake-endpoint-action":"another"}',
        '{"__proto__":{"snowflake-endpoint-action":"history"}}',
        '{"a":1,"snowflake-endpoint-action":"history","version',
        '"snowflake-endpoint-action":"history"',
      ],
    ],
  ] as const) {
    for (const text of texts)
      it(`is ${kind}: ${JSON.stringify(text)}`, () => assert.deepEqual(readHistoryText(text, now), { kind }));
  }

  it("is a chart of numbers and our own words", () => {
    const [chart = ""] = latencyChart(long, now).map(String);
    assert.match(
      chart,
      /^```mermaid\nxychart-beta\n {2}title "[\w ,()]+"\n {2}x-axis \[("[\d .-]+"(, )?)+\]\n {2}y-axis "ms"\n {2}line \[[\d, ]+\]\n {2}line \[[\d, ]+\]\n```$/,
    );
    const [, labels = ""] = /x-axis \[(.*)\]/.exec(chart) ?? [];
    const lines = [...chart.matchAll(/line \[(.*)\]/g)].map(([, numbers = ""]) => numbers.split(", ").length);
    assert.deepEqual(lines, [labels.split(", ").length, labels.split(", ").length]);
    assert.deepEqual(latencyChart(newHistory(now), now), []);
  });

  describe("that counted results already", () => {
    const at = start - 600_000;
    const results = (...list: readonly Result[]) => outcomeOf({ results: list, unknown: [] }, start);
    const kept = (history: History) => {
      const read = readHistoryText(historyText(history), start);
      assert.ok(read.kind === "history");
      return read.history;
    };
    const first = kept(withOutcome(newHistory(start), results(check("unhealthy", at), check("healthy", at)), start));
    const counts = (history: History) => {
      const { runs, answers } = sumOf(history.hours);
      return { runs, answers };
    };

    it("does not count them again, nor the run that has no others", () => {
      assert.deepEqual(counts(first), { runs: 1, answers: 2 });
      const again = kept(withOutcome(first, results(check("unhealthy", at), check("healthy", at)), start));
      assert.deepEqual(again, first);
    });

    it("counts those that were measured again, and those of other checks", () => {
      const other = { ...check("healthy", at), name: "other" };
      const path = { ...check("healthy", at), path: "/other" };
      const next = withOutcome(first, results(check("healthy", at), check("healthy", at + 1), other, path), start);
      assert.deepEqual(counts(next), { runs: 2, answers: 5 });
    });

    it("does not change its mind for what was measured before that", () => {
      const up = results(check("healthy", at + 1));
      const later = withOutcome(first, up, start);
      assert.deepEqual([first.last?.down, later.last?.down], [true, false]);
      const old = results(check("unhealthy", at), { ...check("healthy", at + 2), name: "other" });
      assert.deepEqual([newsIn(up, later), newsIn(old, first)], [up, old]);
      assert.deepEqual([old.state, newsIn(old, later).state], ["down", "unknown"]);
      assert.deepEqual(withOutcome(later, old, start).last, later.last);
      // What is new in it is told, and what was down before and is of then is not over.
      const half = results({ ...check("unhealthy", at + 2), name: "other" }, check("healthy", at - 1));
      assert.deepEqual([newsIn(half, first).state, withOutcome(first, half, start).last?.marks.length], ["down", 2]);
    });

    it("remembers no more than there is room for, and nothing that cannot be", () => {
      const many = (minute: number) =>
        Array.from({ length: 3_000 }, (_, index) => ({
          ...check("healthy", start + minute),
          name: `${minute}-${index}`,
        }));
      const full = withOutcome(withOutcome(first, results(...many(0)), start), results(...many(1)), start + 1);
      assert.ok(historyText(full).length < 40_000, String(historyText(full).length));
      assert.deepEqual(counts(withOutcome(full, results(...many(1).slice(0, 1_000)), start + 1)).answers, 6_002);
      const text = historyText(first);
      for (const seen of ["1", "[1]", '[{"at":"x","checks":"aaaaaa"}]', '[{"at":"2099-01-01","checks":"aaaaaa"}]'])
        assert.deepEqual(
          kept(first).hours,
          (readHistoryText(text.replace(/"seen":\[.*?\]/, `"seen":${seen}`), start) as { history: History }).history
            .hours,
        );
      assert.equal(readHistoryText(text.replace(/"seen":\[.*?\],/, ""), start).kind, "history");
    });
  });

  it("does not change its mind for what is unknown", () => {
    const before = played(1, () => false);
    const outcome = outcomeOf({ results: [], unknown: [{ name: "a", reason: "b" }] }, start);
    assert.deepEqual(withOutcome(before, outcome, start).last, before.last);
  });
});
