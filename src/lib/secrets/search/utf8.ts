/** The bytes of a character; of half a pair of surrogates too, as if it were one. */
export function utf8(code: number): readonly number[] {
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), continued(code)];
  if (code < 0x10000) return [0xe0 | (code >> 12), continued(code >> 6), continued(code)];
  return [0xf0 | (code >> 18), continued(code >> 12), continued(code >> 6), continued(code)];
}

const continued = (bits: number) => 0x80 | (bits & 0x3f);

/** Whether a byte goes on with a character. */
export const isContinuation = (byte: number) => (byte & 0xc0) === 0x80;
