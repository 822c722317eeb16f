import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  markerLine as lineOf,
  type Marker,
  markerOf,
  withMarker,
} from "../../../../src/report-action/incident/marker.ts";
import { mostMarks } from "../../../../src/report-action/outage.ts";

const marker: Marker = {
  key: "a",
  since: "2026-11-25T18:00:00.000Z",
  digest: "b",
  marks: ["abcdefghijklmnop-_", "123456789012345678"],
  reopened: false,
  over: false,
};

const markerLine = (marker: Marker) => lineOf(marker).toString();

describe("the hidden line of an issue", () => {
  it("is read as it was written, also after an edit on the web", () => {
    assert.deepEqual(markerOf(`${markerLine(marker)}\nText`), marker);
    assert.deepEqual(markerOf(`${markerLine({ ...marker, over: true })}\r\nText\r\n`), { ...marker, over: true });
    assert.deepEqual(markerOf(markerLine(marker)), marker);
  });

  it("has room for all marks, and takes none that cannot be", () => {
    const marks = Array.from({ length: mostMarks }, (_, index) => String(index).padStart(18, "0"));
    assert.deepEqual(markerOf(markerLine({ ...marker, marks })), { ...marker, marks });
    const odd = [...marks, "no mark", "", "--> @octocat 123456"];
    assert.deepEqual(markerOf(markerLine({ ...marker, marks: odd.reverse().slice(0, 9) }))?.marks.length, 6);
    assert.deepEqual(markerOf(markerLine({ ...marker, marks: [] }))?.marks, []);
  });

  it("is the first line and nothing else", () => {
    for (const body of [
      "",
      "Text",
      `Text\n${markerLine(marker)}`,
      ` ${markerLine(marker)}`,
      markerLine({ ...marker, since: "soon" }),
    ])
      assert.equal(markerOf(body), undefined, body);
  });

  it("cannot be ended by what it holds", () => {
    const odd = { ...marker, digest: "--> @octocat" };
    assert.doesNotMatch(markerLine(odd).slice(4, -3), />/);
    assert.deepEqual(markerOf(markerLine(odd)), odd);
  });

  it("changes without the rest", () => {
    const changed = withMarker(`${markerLine(marker)}\nText\nof people`, { ...marker, over: true });
    assert.equal(changed, `${markerLine({ ...marker, over: true })}\nText\nof people`);
  });
});
