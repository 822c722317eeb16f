import { addAbortSignal, Readable, type Transform } from "node:stream";
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from "node:zlib";
import { excerpt } from "../lib/text.ts";
import { AnswerUnreadable } from "./answer-unreadable.ts";
import { Body, BodyTooLarge } from "./body.ts";
import type { HttpHeaders } from "./http.ts";
import { zstdFrameLength } from "./zstd-frame.ts";

interface Decoder extends Transform {
  /** How much of its input it has used up; what follows the end of the compressed data it leaves (DOC, node:zlib). */
  readonly bytesWritten: number;
}

/** Makes a decoder for data that begins so. */
type Decoding = (data: Uint8Array) => Decoder;

const gunzip: Decoding = () => createGunzip({ chunkSize });

const decodings: Readonly<Record<string, Decoding>> = {
  gzip: gunzip,
  "x-gzip": gunzip,
  deflate: (data) => (hasZlibHeader(data) ? createInflate : createInflateRaw)({ chunkSize }),
  br: () => createBrotliDecompress({ chunkSize }),
  // A larger window than 8 MB is not for HTTP (RFC 9659), and Node would allocate up to 128 MB.
  zstd: () => createZstdDecompress({ chunkSize, params: { [constants.ZSTD_d_windowLogMax]: 23 } }),
};

/** Encodings that allow several compressed streams in one body: members (RFC 1952, 2.2), frames (RFC 8878, 3.1). */
const sequences: ReadonlySet<string> = new Set(["gzip", "x-gzip", "zstd"]);

/** Names that stand for no encoding; the last two are no encodings at all, but servers write them. */
const identities: ReadonlySet<string> = new Set(["", "identity", "none", "utf-8"]);

const chunkSize = 64 * 1024;
const mostEncodings = 4;

/** Each takes a decoder of its own, so that a body of nothing but empty ones would be costly. */
const mostInSequence = 1000;

/**
 * Undoes the compressions that `content-encoding` names. It works piece by piece beside this thread; what becomes of the
 * body is never more than `maxBytes`, so that a small one that decompresses to a huge one does no harm.
 *
 * @throws {BodyTooLarge | AnswerUnreadable}, or the reason of the signal; no decoder goes on then
 */
export async function decodeBody(
  body: Uint8Array,
  headers: HttpHeaders,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (body.byteLength === 0) return body;
  const encodings = encodingsOf(headers);
  if (encodings.length > mostEncodings)
    throw new AnswerUnreadable(`The body is encoded ${encodings.length} times over.`);
  let data = body;
  for (const encoding of encodings.reverse()) data = await decode(data, encoding, maxBytes, signal);
  return data;
}

/** In the order they were applied. */
function encodingsOf(headers: HttpHeaders): string[] {
  const named = [headers["content-encoding"] ?? ""].flat().join(",");
  const encodings = named.split(",").map((name) => name.trim().toLowerCase());
  return encodings.filter((name) => !identities.has(name));
}

async function decode(data: Uint8Array, encoding: string, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const decoding = Object.hasOwn(decodings, encoding) ? decodings[encoding] : undefined;
  if (decoding === undefined)
    throw new AnswerUnreadable(`The body is in an encoding that nobody asked for: ${excerpt(encoding, 40)}.`);
  const decoded = new Body(maxBytes);
  let rest = data;
  for (let count = 1; rest.byteLength > 0; count++) {
    if (count > mostInSequence)
      throw new AnswerUnreadable(`The body's ${encoding} is in more than ${mostInSequence} parts.`);
    if (encoding === "zstd" && zstdFrameLength(rest) === undefined) throw notValid(encoding);
    const used = await decodeOne(rest, decoding(rest), encoding, decoded, signal);
    rest = rest.subarray(used);
    if (rest.byteLength > 0 && (used === 0 || !sequences.has(encoding)))
      throw new AnswerUnreadable(`Something follows the end of the body's ${encoding}.`);
  }
  return decoded.bytes();
}

/** Decodes what a sequence begins with; gives how many bytes that was. */
async function decodeOne(
  data: Uint8Array,
  decoder: Decoder,
  encoding: string,
  decoded: Body,
  signal: AbortSignal,
): Promise<number> {
  const source = Readable.from(pieces(data));
  addAbortSignal(signal, decoder);
  source.pipe(decoder);
  try {
    for await (const piece of decoder as AsyncIterable<Uint8Array>) decoded.add(piece);
    return decoder.bytesWritten;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof BodyTooLarge) throw error;
    throw notValid(encoding, error);
  } finally {
    source.destroy();
    decoder.destroy();
  }
}

const notValid = (encoding: string, cause?: unknown) =>
  new AnswerUnreadable(`The body is cut short or damaged: it is not valid ${encoding}.`, { cause });

/** Pieces, so that a decoder which is stopped has little left to do. */
function* pieces(data: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < data.byteLength; at += chunkSize) yield data.subarray(at, at + chunkSize);
}

/** "deflate" is the zlib format (RFC 9110, 8.4.1.2), but many send the bare stream that has no such header. */
function hasZlibHeader([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}
