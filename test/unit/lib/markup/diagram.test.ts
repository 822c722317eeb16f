import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { timeline } from "../../../../src/lib/markup/diagram.ts";
import { strangeInDiagrams } from "../../../runner/summary-reader.ts";
import { fc } from "../../properties.ts";

describe("a timeline", () => {
  it("has a row for each name, and a bar as wide as its time", () => {
    const drawn = timeline("Where the time went", [
      { row: "dns", label: "3ms", fromMs: 0, untilMs: 3 },
      { row: "wait", label: "900ms", fromMs: 3, untilMs: 903, bad: true },
      { row: "wait", label: "97ms", fromMs: 903, untilMs: 1_000 },
      { row: "download", label: "0ms", fromMs: 1_000, untilMs: 1_000 },
    ]).toString();
    assert.deepEqual(drawn.split("\n"), [
      "```mermaid",
      '%%{init: {"gantt": {"barHeight":18,"fontSize":12,"sectionFontSize":12,"numberSectionStyles":2,"leftPadding":86}}}%%',
      "gantt",
      "    accTitle: Where the time went",
      "    dateFormat YYYY-MM-DD HH:mm:ss.SSS",
      "    axisFormat %-S.%Ls",
      "    section dns",
      "    3ms :2000-01-01 00:00:00.000, 2000-01-01 00:00:00.005",
      "    section wait",
      "    900ms :crit, 2000-01-01 00:00:00.003, 2000-01-01 00:00:00.903",
      "    97ms :2000-01-01 00:00:00.903, 2000-01-01 00:00:01.000",
      "    section download",
      "    0ms :2000-01-01 00:00:01.000, 2000-01-01 00:00:01.005",
      "```",
    ]);
  });

  it("keeps its grammar, whatever names and labels are", () => {
    const text = fc.oneof(
      fc.constantFrom("a:b", "x\nsection y", "%%{init: {}}%%", "```", "#quot;", "a;b", "<b>"),
      fc.string(),
    );
    const ms = fc.integer({ min: 0, max: 400_000_000 });
    const bar = fc.record({ row: text, label: text, fromMs: ms, untilMs: ms, bad: fc.boolean() });
    fc.assert(
      fc.property(text, fc.array(bar, { minLength: 1 }), (title, bars) => {
        const drawn = timeline(title, bars).toString();
        assert.deepEqual(strangeInDiagrams(drawn), []);
        assert.equal(drawn.match(/```/g)?.length, 2);
      }),
    );
  });
});
