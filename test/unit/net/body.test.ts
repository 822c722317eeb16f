import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Body, BodyTooLarge } from "../../../src/net/body.ts";

describe("a body", () => {
  it("is its pieces, in their order, in memory of its own", () => {
    const body = new Body(1024 ** 2);
    const piece = Buffer.from("a");
    for (let count = 0; count < 10_000; count++) body.add(piece);
    body.add(Buffer.from("the end"));
    piece[0] = 0;
    assert.equal(Buffer.from(body.bytes()).toString(), `${"a".repeat(10_000)}the end`);
    assert.equal(body.bytes().buffer.byteLength, 10_007);
  });

  it("of no pieces is empty", () => {
    assert.deepEqual([...new Body(10).bytes()], []);
  });

  it("may be as long as the limit, to the byte", () => {
    const body = new Body(1000);
    body.add(Buffer.alloc(999));
    body.add(Buffer.alloc(1));
    assert.equal(body.bytes().byteLength, 1000);
    assert.throws(() => body.add(Buffer.alloc(1)), BodyTooLarge);
  });
});
