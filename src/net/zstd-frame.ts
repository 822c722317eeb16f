const magic = 0xfd2fb528;
const skippable = 0x184d2a50;
const runLength = 1;
const reserved = 3;

/**
 * How long the frame is with which data in zstd begins (RFC 8878, 3.1); undefined where it is not all there, or is none.
 * Node's decoder takes half a frame for the whole, and says nothing, in some versions (OBS: 24.4 and 24.10, not 24.21).
 */
export function zstdFrameLength(data: Uint8Array): number | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const length = frameLength(view);
  return length === undefined || length > view.byteLength ? undefined : length;
}

function frameLength(view: DataView): number | undefined {
  if (view.byteLength < 8) return undefined;
  const kind = view.getUint32(0, true);
  // The last four bits of a frame to be passed over are anybody's.
  if ((kind & ~0xf) === skippable) return 8 + view.getUint32(4, true);
  if (kind !== magic) return undefined;
  const descriptor = view.getUint8(4);
  let at = 5 + headerLength(descriptor);
  for (;;) {
    if (at + 3 > view.byteLength) return undefined;
    const block = view.getUint16(at, true) + 65_536 * view.getUint8(at + 2);
    const type = (block >> 1) & 3;
    if (type === reserved) return undefined;
    at += 3 + (type === runLength ? 1 : block >> 3);
    if ((block & 1) === 1) return at + (hasChecksum(descriptor) ? 4 : 0);
  }
}

const hasChecksum = (descriptor: number) => (descriptor & 0b100) !== 0;

/** Of what stands behind the descriptor: window, dictionary, size of the content. */
function headerLength(descriptor: number): number {
  const single = (descriptor & 0b100000) !== 0;
  const dictionary = [0, 1, 2, 4][descriptor & 0b11] ?? 0;
  const size = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  return (single ? 0 : 1) + dictionary + size;
}
