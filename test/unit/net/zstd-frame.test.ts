import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { describe, it } from "node:test";
import { constants, zstdCompressSync } from "node:zlib";
import { zstdFrameLength } from "../../../src/net/zstd-frame.ts";

const passedOver = Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
const checksum = { params: { [constants.ZSTD_c_checksumFlag]: 1 } };

describe("a frame of zstd", () => {
  for (const [name, frame] of [
    ["of nothing", zstdCompressSync("")],
    ["of a few bytes", zstdCompressSync("ready")],
    ["of what repeats", zstdCompressSync("a".repeat(300_000))],
    ["of many blocks", zstdCompressSync(randomBytes(300_000))],
    ["with a checksum", zstdCompressSync("ready ".repeat(100), checksum)],
    ["to be passed over", passedOver],
  ] as const) {
    it(`${name} has its length, whatever follows`, () => {
      assert.equal(zstdFrameLength(frame), frame.byteLength);
      assert.equal(zstdFrameLength(Buffer.concat([frame, Buffer.from("more")])), frame.byteLength);
    });

    it(`${name} is none while a byte of it is missing`, () => {
      for (let cut = 1; cut < Math.min(frame.byteLength, 40); cut++) {
        assert.equal(zstdFrameLength(frame.subarray(0, -cut)), undefined);
        assert.equal(zstdFrameLength(frame.subarray(0, cut)), undefined);
      }
    });
  }

  it("is nothing else", () => {
    assert.equal(zstdFrameLength(Buffer.from("I'm ready! I'm ready!")), undefined);
    assert.equal(zstdFrameLength(Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 0, 7, 0, 0, 0])), undefined);
  });
});
