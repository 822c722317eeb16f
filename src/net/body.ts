import { type Readable, type Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";
import { type HttpHeaders, header } from "./http.ts";

/** The body grew over the limit; nothing of it is kept. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/** The body does not decompress: damaged, cut short, or not what `content-encoding` says. */
export class BodyCorrupt extends Error {
  override readonly name = "BodyCorrupt";
}

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

/**
 * Reads a body to its end, undoing the compressions that `content-encoding` names, and holds at most `maxBytes`.
 *
 * @throws {BodyTooLarge | BodyCorrupt} and whatever the connection fails with.
 */
export async function readBody(body: Readable, headers: HttpHeaders, maxBytes: number): Promise<Uint8Array> {
  const named = header(headers, "content-length") === "0" ? undefined : header(headers, "content-encoding");
  const encodings = (named ?? "").toLowerCase().split(",");
  const transforms = encodings.flatMap((name) => decoders[name.trim()]?.() ?? []).reverse();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const collect = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      size += chunk.byteLength;
      chunks.push(chunk);
      done(size > maxBytes ? new BodyTooLarge() : null);
    },
  });
  try {
    await pipeline([body, ...transforms, collect]);
  } catch (error) {
    if (isZlibError(error))
      throw new BodyCorrupt(`The body is not valid ${encodings.join(",").trim()}.`, { cause: error });
    throw error;
  }
  return Buffer.concat(chunks, size);
}

function isZlibError(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(Z_|ERR_BROTLI|ERR__|ERR_ZLIB|ZSTD_|ERR_ZSTD)/.test(code);
}
