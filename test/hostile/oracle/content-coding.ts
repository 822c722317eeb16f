import { brotliDecompressSync, crc32, inflateRawSync, inflateSync } from "node:zlib";
import { zstd } from "./zstd-frames.ts";

/** A body with its content codings undone, or why that cannot be. */
export type Decoded =
  | { readonly kind: "whole"; readonly body: Buffer; readonly doubt: string | undefined }
  | { readonly kind: "broken" | "too-large" | "unknown" };

type Decoder = (bytes: Buffer, most: number) => Buffer | undefined;

const decoders: Readonly<Record<string, Decoder>> = {
  gzip,
  "x-gzip": gzip,
  deflate,
  br: (bytes, most) => all(bytes, brotliDecompressSync(bytes, { info: true, maxOutputLength: most })),
  zstd,
  identity: (bytes) => bytes,
};

/** @param fields the values of Content-Encoding, in the order they came */
export function decode(body: Buffer, fields: readonly string[], limit: number): Decoded {
  const names = fields
    .join(",")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
  let doubt: string | undefined;
  if (fields.length > 0 && names.length === 0) doubt = "an empty Content-Encoding";
  if (names.length > 2) doubt = "more than two codings";
  if (names.length > 0 && body.length === 0) return { kind: "whole", body, doubt: "nothing, in an encoding" };
  let result = body;
  for (const name of names.reverse()) {
    const decoder = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
    if (decoder === undefined) return { kind: "unknown" };
    try {
      // Layers in between may be larger than the last one; the limit is about what comes out of it.
      const decoded = decoder(result, limit + 1);
      if (decoded === undefined) return { kind: "broken" };
      result = decoded;
    } catch (error) {
      if (error instanceof UnsaidError) return { kind: "unknown" };
      const { code } = error as NodeJS.ErrnoException;
      return { kind: code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "broken" };
    }
  }
  if (result.length > limit) return { kind: "too-large" };
  return { kind: "whole", body: result, doubt };
}

interface Info {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

/** The whole of the bytes was needed: what stands behind the end of a stream is part of the answer, and unread. */
function all(bytes: Buffer, result: unknown): Buffer | undefined {
  const { buffer, engine } = result as Info;
  return engine.bytesWritten === bytes.length ? buffer : undefined;
}

/** Without the frame of zlib it is no deflate by the letter, and yet common: whether to read it, the contract does not say. */
function deflate(bytes: Buffer, most: number): Buffer | undefined {
  if (((bytes[0] ?? 0) & 0x0f) !== 8 || bytes.readUInt16BE(0) % 31 !== 0) throw new UnsaidError();
  return all(bytes, inflateSync(bytes, { info: true, maxOutputLength: most }));
}

class UnsaidError extends Error {}

/** Members one after the other (RFC 1952), each with its check sum and length. */
function gzip(bytes: Buffer, most: number): Buffer | undefined {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    const start = memberStart(bytes, at);
    if (start === undefined) return undefined;
    const raw = inflateRawSync(bytes.subarray(start), { info: true, maxOutputLength: most }) as unknown as Info;
    const end = start + raw.engine.bytesWritten;
    if (bytes.length < end + 8 || bytes.readUInt32LE(end) !== crc32(raw.buffer)) return undefined;
    if (bytes.readUInt32LE(end + 4) !== raw.buffer.length) return undefined;
    parts.push(raw.buffer);
    at = end + 8;
  }
  return Buffer.concat(parts);
}

function memberStart(bytes: Buffer, at: number): number | undefined {
  if (bytes.length < at + 18 || bytes.readUInt16BE(at) !== 0x1f8b || bytes[at + 2] !== 8) return undefined;
  const flags = bytes[at + 3] ?? 0;
  if ((flags & 0xe0) !== 0) return undefined;
  if ((flags & 2) !== 0) throw new UnsaidError();
  let start = at + 10;
  if ((flags & 4) !== 0) start += 2 + bytes.readUInt16LE(start);
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  return start;
}
