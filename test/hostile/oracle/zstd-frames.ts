import { zstdDecompressSync } from "node:zlib";

/** What the frames of a zstd stream hold (RFC 8878), one after the other; undefined where they are not whole frames. */
export function zstd(bytes: Buffer, most: number): Buffer | undefined {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = frameEnd(bytes, at);
    if (end === undefined || end > bytes.length) return undefined;
    if (!isSkippable(bytes, at)) parts.push(zstdDecompressSync(bytes.subarray(at, end), { maxOutputLength: most }));
    at = end;
  }
  return Buffer.concat(parts);
}

const isSkippable = (bytes: Buffer, at: number): boolean => (bytes.readUInt32LE(at) & 0xfffffff0) >>> 0 === 0x184d2a50;

function frameEnd(bytes: Buffer, start: number): number | undefined {
  if (bytes.length < start + 8) return undefined;
  if (isSkippable(bytes, start)) return start + 8 + bytes.readUInt32LE(start + 4);
  if (bytes.readUInt32LE(start) !== 0xfd2fb528) return undefined;
  const flags = bytes[start + 4] ?? 0;
  const single = (flags & 0x20) !== 0;
  const contentSize = [single ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0;
  let at = start + 5 + (single ? 0 : 1) + ([0, 1, 2, 4][flags & 3] ?? 0) + contentSize;
  for (;;) {
    if (bytes.length < at + 3) return undefined;
    const header = bytes.readUIntLE(at, 3);
    const type = (header >> 1) & 3;
    if (type === 3) return undefined;
    at += 3 + (type === 1 ? 1 : header >> 3);
    if ((header & 1) !== 0) return at + ((flags & 4) === 0 ? 0 : 4);
  }
}
