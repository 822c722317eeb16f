import assert from "node:assert/strict";
import { createHook } from "node:async_hooks";
import { describe, it } from "node:test";
import {
  brotliCompressSync,
  constants,
  createZstdCompress,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from "node:zlib";
import { AnswerUnreadable } from "../../../src/net/answer-unreadable.ts";
import { BodyTooLarge } from "../../../src/net/body.ts";
import { decodeBody } from "../../../src/net/content-encoding.ts";

const text = "I'm ready! ".repeat(500);
const never = new AbortController().signal;
const decode = (bytes: Uint8Array, encoding?: string, maxBytes = 1024 ** 2, signal = never) =>
  decodeBody(bytes, encoding === undefined ? {} : { "content-encoding": encoding }, maxBytes, signal);
const times = (count: number, part: Uint8Array) => Buffer.concat(Array.from({ length: count }, () => part));

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
    ["gzip", Buffer.concat([gzipSync(text.slice(0, 99)), gzipSync(text.slice(99))])],
    ["zstd", Buffer.concat([zstdCompressSync(text.slice(0, 99)), zstdCompressSync(text.slice(99))])],
  ] as const) {
    it(`that is ${encoding ?? "plain"} is read whole`, async () => {
      assert.equal(Buffer.from(await decode(bytes, encoding)).toString(), text);
    });
  }

  it("may have a gzip member end where a piece of it does", async () => {
    const sizes = Array.from({ length: 200 }, (_, index) => 65_536 - index);
    const first = sizes
      .map((size) => gzipSync(Buffer.alloc(size), { level: 0 }))
      .find((it) => it.byteLength === 65_536);
    const body = await decode(Buffer.concat([first ?? Buffer.alloc(0), gzipSync(text)]), "gzip");
    assert.ok(Buffer.from(body).toString().endsWith(`\0${text}`));
  });

  it("may be as long as the limit, to the byte", async () => {
    const bytes = gzipSync(Buffer.alloc(1000));
    assert.equal((await decode(bytes, "gzip", 1000)).byteLength, 1000);
    await assert.rejects(decode(bytes, "gzip", 999), BodyTooLarge);
  });

  it("is measured as it is decompressed, and no further than the limit", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 ** 2));
    const before = process.memoryUsage.rss();
    await assert.rejects(decode(bomb, "gzip", 100_000), BodyTooLarge);
    assert.ok(process.memoryUsage.rss() - before < 32 * 1024 ** 2, "it was decompressed whole");
  });

  for (const [name, bytes, encoding, says] of [
    ["cut short", gzipSync(text).subarray(0, 40), "gzip", /not valid gzip/],
    ["damaged", Buffer.from("this is no gzip"), "gzip", /not valid gzip/],
    ["damaged", Buffer.from("this is no brotli"), "br", /not valid br/],
    ["damaged", Buffer.from("this is no deflate"), "deflate", /not valid deflate/],
    ["damaged", Buffer.from("this is no zstd"), "zstd", /not valid zstd/],
    ["followed by something", Buffer.concat([gzipSync(text), Buffer.from("else")]), "gzip", /not valid gzip/],
    ["followed by something", Buffer.concat([brotliCompressSync(text), Buffer.from("else")]), "br", /follows/],
    ["followed by something", Buffer.concat([deflateRawSync(text), Buffer.from("else")]), "deflate", /follows/],
    ["followed by something", Buffer.concat([zstdCompressSync(text), Buffer.from("else")]), "zstd", /not valid zstd/],
    [
      "cut short in its second frame",
      Buffer.concat([zstdCompressSync(text), zstdCompressSync(text).subarray(0, 20)]),
      "zstd",
      /not valid zstd/,
    ],
  ] as const) {
    it(`that says ${encoding} and is ${name} cannot be read`, async () => {
      await assert.rejects(decode(bytes, encoding), (error) => {
        assert.ok(error instanceof AnswerUnreadable);
        assert.match(error.message, says);
        return true;
      });
    });
  }

  it("of many frames is measured over all of them", async () => {
    const frames = times(4, zstdCompressSync(Buffer.alloc(1000)));
    assert.equal((await decode(frames, "zstd", 4000)).byteLength, 4000);
    await assert.rejects(decode(frames, "zstd", 3999), BodyTooLarge);
  });

  it("of many frames has a thousand at most", async () => {
    const empty = zstdCompressSync("");
    assert.equal((await decode(times(1000, empty), "zstd")).byteLength, 0);
    await assert.rejects(decode(times(1001, empty), "zstd"), {
      name: "AnswerUnreadable",
      message: "The body's zstd is in more than 1000 parts.",
    });
  });

  it("that wants a window of more than 8 MB to be decoded in cannot be read", async () => {
    const greedy = createZstdCompress({ params: { [constants.ZSTD_c_windowLog]: 24 } });
    greedy.end(Buffer.alloc(1000));
    await assert.rejects(decode(Buffer.concat(await greedy.toArray()), "zstd"), AnswerUnreadable);
  });

  for (const encoding of ["made-up", "constructor", "__proto__", "gzip, gzip, gzip, gzip, gzip"]) {
    it(`in an encoding nobody asked for cannot be read: ${encoding}`, async () => {
      await assert.rejects(decode(gzipSync(text), encoding), AnswerUnreadable);
    });
  }

  it("of nothing needs no decompression", async () => {
    assert.equal((await decode(new Uint8Array(), "gzip")).byteLength, 0);
  });
});

describe("decoding that is given up", () => {
  it("ends with the reason, and begins no further frame", async (t) => {
    let decoders = 0;
    const hook = createHook({ init: (_id, type) => (decoders += type === "ZLIB" ? 1 : 0) }).enable();
    t.after(() => hook.disable());
    const frames = times(900, zstdCompressSync(""));
    const attempt = new AbortController();
    const given = decode(frames, "zstd", 1000, attempt.signal);
    while (decoders < 3) await new Promise(setImmediate);
    attempt.abort(new Error("given up"));
    await assert.rejects(given, /^Error: given up$/);
    const begun = decoders;
    // By the time that another one has decoded all of them, the first would have gone on.
    await decode(frames, "zstd");
    assert.equal(decoders - begun, 900);
  });

  it("does not begin where it was given up before", async () => {
    await assert.rejects(decode(gzipSync(text), "gzip", 1000, AbortSignal.abort(new Error("given up"))), /given up/);
  });
});
