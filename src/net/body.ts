import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions, zstdDecompress } from "node:zlib";
import { excerpt } from "../lib/text.ts";
import type { HttpHeaders } from "./http.ts";

/** The body grew over the limit; nothing of it is kept. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/** The body cannot be decompressed: damaged, cut short, or not what `content-encoding` says. */
export class BodyCorrupt extends Error {
  override readonly name = "BodyCorrupt";
}

/** What was decoded, and how much of the data that took. */
interface Decoded {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

type Decoder = (data: Uint8Array, options: Pick<ZlibOptions, "maxOutputLength" | "info">) => Promise<Decoded>;

/* With the option `info` they give all this (DOC, node:zlib), of which their types know nothing. */
const gunzipped = promisify(gunzip) as unknown as Decoder;
const inflated = promisify(inflate) as unknown as Decoder;
const rawInflated = promisify(inflateRaw) as unknown as Decoder;

const decoders: Readonly<Record<string, Decoder>> = {
  gzip: gunzipped,
  "x-gzip": gunzipped,
  deflate: (data, options) => (hasZlibHeader(data) ? inflated : rawInflated)(data, options),
  br: promisify(brotliDecompress) as unknown as Decoder,
  zstd: promisify(zstdDecompress) as unknown as Decoder,
};

/** Names that stand for no encoding; the last two are no encodings at all, but servers write them. */
const identities: ReadonlySet<string> = new Set(["", "identity", "none", "utf-8"]);

const mostEncodings = 4;

/**
 * Reads a body to its end and undoes the compressions that `content-encoding` names. Neither what is read nor what becomes
 * of it is ever more than `maxBytes`, so that a small body that decompresses to a huge one does no harm.
 *
 * @throws {BodyTooLarge | BodyCorrupt} and whatever the connection fails with.
 */
export async function readBody(body: Readable, headers: HttpHeaders, maxBytes: number): Promise<Uint8Array> {
  const encodings = encodingsOf(headers);
  if (encodings.length > mostEncodings) throw new BodyCorrupt(`The body is encoded ${encodings.length} times over.`);
  let data = await collect(body, maxBytes);
  if (data.byteLength === 0) return data;
  for (const encoding of encodings.reverse()) data = await decode(data, encoding, maxBytes);
  return data;
}

/** In the order they were applied. */
function encodingsOf(headers: HttpHeaders): string[] {
  const named = [headers["content-encoding"] ?? ""].flat().join(",");
  const encodings = named.split(",").map((name) => name.trim().toLowerCase());
  return encodings.filter((name) => !identities.has(name));
}

async function collect(body: Readable, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

async function decode(data: Uint8Array, encoding: string, maxBytes: number): Promise<Uint8Array> {
  const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined;
  if (decoder === undefined)
    throw new BodyCorrupt(`The body is in an encoding that nobody asked for: ${excerpt(encoding, 40)}.`);
  try {
    const parts: Uint8Array[] = [];
    let size = 0;
    for (let rest = data; rest.byteLength > 0; ) {
      const { buffer, engine } = await decoder(rest, { maxOutputLength: Math.max(1, maxBytes - size), info: true });
      size += buffer.byteLength;
      if (size > maxBytes) throw new BodyTooLarge();
      parts.push(buffer);
      rest = rest.subarray(engine.bytesWritten);
      // Frames of zstd may follow one another (RFC 8878, 3.1), and Node stops after the first.
      const follows = rest.byteLength > 0 && (encoding !== "zstd" || engine.bytesWritten === 0);
      if (follows) throw new BodyCorrupt(`Something follows the end of the body's ${encoding}.`);
    }
    return Buffer.concat(parts, size);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") throw new BodyTooLarge();
    if (error instanceof BodyTooLarge || error instanceof BodyCorrupt) throw error;
    throw new BodyCorrupt(`The body is cut short or damaged: it is not valid ${encoding}.`, { cause: error });
  }
}

/** "deflate" is the zlib format (RFC 9110, 8.4.1.2), but many send the bare stream that has no such header. */
function hasZlibHeader([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}
