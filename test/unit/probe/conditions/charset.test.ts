import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { judge } from "./answer-with.ts";

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

suite("the text of a body", () => {
  test("bytes that are no text do not keep the others from being judged", () => {
    assert.equal(judge("body contains b", { body: new Uint8Array([0x61, 0xff, 0x62]) }).met, true);
  });

  test("in a charset nobody knows, no condition on the text is met", () => {
    const sample = { body: "ready", headers: { "content-type": "text/plain; charset=klingon" } };
    for (const condition of ["body contains ready", "body not contains error", "json $ not exists"]) {
      const { met, actual } = judge(condition, sample);
      assert.equal(met, false);
      assert.equal(actual, "the body is in a charset that is not known, klingon");
    }
  });

  test("a content type that was sent twice is read as one", () => {
    const headers = { "content-type": ["text/plain", "text/plain; charset=iso-8859-1"] };
    assert.equal(judge("body == grün", { body: latin1("grün"), headers }).met, true);
  });
});
