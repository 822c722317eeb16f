import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lineChart } from "../../../../src/lib/markup/line-chart.ts";

describe("a chart of lines", () => {
  it("is Mermaid, in which no name is one of its words", () => {
    const chart = lineChart({
      title: 'A"\n```',
      points: ["25. 18", "]"],
      unit: "ms",
      lines: [
        [1, 2.5],
        [3, 4],
      ],
    });
    assert.equal(
      chart.toString(),
      '```mermaid\nxychart-beta\n  title "A"\n  x-axis ["25. 18", "unnamed"]\n  y-axis "ms"\n  line [1, 2.5]\n  line [3, 4]\n```',
    );
  });
});
