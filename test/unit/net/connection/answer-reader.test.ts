import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { AnswerUnreadable } from "../../../../src/net/answer-unreadable.ts";
import { AnswerReader, HeadersTooLarge } from "../../../../src/net/connection/answer-reader.ts";
import { Phases } from "../../../../src/net/connection/phases.ts";

const reader = () => new AnswerReader({ maxBytes: 1000 }, new Phases());
const head = (headers: Record<string, string | string[]>, status = 200, raw: readonly string[] = []) =>
  reader().onResponseStart({ rawHeaders: raw }, status, headers);

describe("an answer", () => {
  it("is its last status, its headers and its body", async () => {
    const read = reader();
    read.onResponseStart({}, 103, { link: "</style.css>" });
    read.onResponseStart({}, 200, { "set-cookie": ["a", "b"] });
    for (const piece of ["I'm", " ready!"]) read.onResponseData({}, Buffer.from(piece));
    read.onResponseEnd();
    const { status, headers, body } = await read.answer;
    assert.deepEqual([status, headers], [200, { "set-cookie": ["a", "b"] }]);
    assert.equal(Buffer.from(body).toString(), "I'm ready!");
  });

  for (const coding of ["chunked", "Chunked", "chunked "]) {
    it(`may come ${JSON.stringify(coding)}`, () => {
      assert.doesNotThrow(() => head({ "transfer-encoding": coding }));
    });
  }

  for (const [coding, named] of [
    ["gzip", "gzip"],
    ["gzip, chunked", "gzip, chunked"],
    ["chunked, chunked", "chunked, chunked"],
    [["chunked", "chunked"], "chunked, chunked"],
    ["chunked;q=1", "chunked;q=1"],
    ["identity", "identity"],
    ["xchunked", "xchunked"],
    ["", "one without a name"],
    ["##[error]owned\r", "## [error]owned"],
  ] as const) {
    it(`may not come ${JSON.stringify(coding)}`, () => {
      const error = new AnswerUnreadable(`The answer came in a transfer coding that nobody asked for: ${named}.`);
      assert.throws(() => head({ "transfer-encoding": typeof coding === "string" ? coding : [...coding] }), error);
    });
  }

  it("may have 256 KB of headers, the lines counted as they came", () => {
    const lines = Array.from({ length: 64 }, () => ["x", "x".repeat(4091)]).flat();
    assert.doesNotThrow(() => head({}, 200, lines));
    assert.throws(() => head({}, 200, [...lines, "", ""]), HeadersTooLarge);
  });
});
