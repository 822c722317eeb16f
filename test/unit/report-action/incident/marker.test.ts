import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  markerLine as lineOf,
  type Marker,
  markerOf,
  withMarker,
} from "../../../../src/report-action/incident/marker.ts";

const marker: Marker = { key: "a", since: "2026-11-25T18:00:00.000Z", digest: "b", reopened: false, over: false };

const markerLine = (marker: Marker) => lineOf(marker).toString();

describe("the hidden line of an issue", () => {
  it("is read as it was written, also after an edit on the web", () => {
    assert.deepEqual(markerOf(`${markerLine(marker)}\nText`), marker);
    assert.deepEqual(markerOf(`${markerLine({ ...marker, over: true })}\r\nText\r\n`), { ...marker, over: true });
    assert.deepEqual(markerOf(markerLine(marker)), marker);
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
