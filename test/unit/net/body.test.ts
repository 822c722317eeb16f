import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { describe, it } from "node:test";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { BodyCorrupt, BodyTooLarge, readBody } from "../../../src/net/body.ts";

const text = "I'm ready! ".repeat(500);
const read = (bytes: Uint8Array, encoding?: string, maxBytes = 1024 ** 2) =>
  readBody(Readable.from([bytes]), encoding === undefined ? {} : { "content-encoding": encoding }, maxBytes);

describe("a body", () => {
  for (const [encoding, bytes] of [
    [undefined, Buffer.from(text)],
    ["identity", Buffer.from(text)],
    ["gzip", gzipSync(text)],
    ["GZip", gzipSync(text)],
    ["x-gzip", gzipSync(text)],
    ["deflate", deflateSync(text)],
    ["br", brotliCompressSync(text)],
    ["zstd", zstdCompressSync(text)],
    ["gzip, br", brotliCompressSync(gzipSync(text))],
    ["deflate", deflateRawSync(text)],
    ["zstd", Buffer.concat([zstdCompressSync(text.slice(0, 99)), zstdCompressSync(text.slice(99))])],
  ] as const) {
    it(`that is ${encoding ?? "plain"} is read whole`, async () => {
      assert.equal(Buffer.from(await read(bytes, encoding)).toString(), text);
    });
  }

  it("may be as long as the limit, to the byte", async () => {
    assert.equal((await read(Buffer.alloc(1000), undefined, 1000)).byteLength, 1000);
    await assert.rejects(read(Buffer.alloc(1001), undefined, 1000), BodyTooLarge);
  });

  it("is measured as it is decompressed, and no further than the limit", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 ** 2));
    const before = process.memoryUsage.rss();
    await assert.rejects(read(bomb, "gzip", 100_000), BodyTooLarge);
    assert.ok(process.memoryUsage.rss() - before < 32 * 1024 ** 2, "it was decompressed whole");
  });

  for (const [name, bytes, encoding] of [
    ["cut short", gzipSync(text).subarray(0, 40), "gzip"],
    ["damaged", Buffer.from("this is no gzip"), "gzip"],
    ["damaged", Buffer.from("this is no brotli"), "br"],
    ["damaged", Buffer.from("this is no deflate"), "deflate"],
    ["damaged", Buffer.from("this is no zstd"), "zstd"],
    ["followed by something", Buffer.concat([brotliCompressSync(text), Buffer.from("else")]), "br"],
    ["followed by something", Buffer.concat([deflateRawSync(text), Buffer.from("else")]), "deflate"],
    ["followed by something", Buffer.concat([zstdCompressSync(text), Buffer.from("else")]), "zstd"],
    [
      "cut short in its second frame",
      Buffer.concat([zstdCompressSync(text), zstdCompressSync(text).subarray(0, 20)]),
      "zstd",
    ],
  ] as const) {
    it(`that says ${encoding} and is ${name} is corrupt`, async () => {
      await assert.rejects(read(bytes, encoding), BodyCorrupt);
    });
  }

  it("of many frames is measured over all of them", async () => {
    const frames = Buffer.concat(Array.from({ length: 4 }, () => zstdCompressSync(Buffer.alloc(1000))));
    assert.equal((await read(frames, "zstd", 4000)).byteLength, 4000);
    await assert.rejects(read(frames, "zstd", 3999), BodyTooLarge);
  });

  for (const encoding of ["made-up", "constructor", "__proto__", "gzip, gzip, gzip, gzip, gzip"]) {
    it(`in an encoding nobody asked for is corrupt: ${encoding}`, async () => {
      await assert.rejects(read(gzipSync(text), encoding), BodyCorrupt);
    });
  }

  it("of nothing needs no decompression", async () => {
    const headers = { "content-encoding": "gzip", "content-length": "0" };
    assert.equal((await readBody(Readable.from([]), headers, 10)).byteLength, 0);
  });

  it("fails as its connection does", async () => {
    const broken = new Readable({ read: () => broken.destroy(new Error("reset")) });
    await assert.rejects(readBody(broken, {}, 10), /^Error: reset$/);
  });
});
