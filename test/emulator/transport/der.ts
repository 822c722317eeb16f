/** As much of ASN.1's distinguished encoding (X.690) as a certificate is made of. */
export const der = {
  sequence: (...items: readonly Buffer[]): Buffer => encoded(0x30, ...items),
  set: (...items: readonly Buffer[]): Buffer => encoded(0x31, ...items),
  /** A tag that means something only where it stands, around whole values or around bare bytes. */
  explicit: (tag: number, ...items: readonly Buffer[]): Buffer => encoded(0xa0 | tag, ...items),
  implicit: (tag: number, bytes: Buffer): Buffer => encoded(0x80 | tag, bytes),
  true: (): Buffer => encoded(0x01, Buffer.of(0xff)),
  /** Its bytes, of which the first is below 0x80: the number is not negative. */
  integer: (...bytes: readonly number[]): Buffer => encoded(0x02, Buffer.from(bytes)),
  bits: (bytes: Buffer, unused = 0): Buffer => encoded(0x03, Buffer.of(unused), bytes),
  octets: (bytes: Buffer): Buffer => encoded(0x04, bytes),
  text: (text: string): Buffer => encoded(0x0c, Buffer.from(text)),
  /** As in `2.5.29.17`. */
  objectId(dotted: string): Buffer {
    const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
    return encoded(0x06, Buffer.from([first * 40 + second, ...rest].flatMap(base128)));
  },
  /** Whole seconds; two digits of the year up to 2049, as RFC 5280 wants it. */
  time(date: Date): Buffer {
    const digits = `${date.toISOString().slice(0, 19).replaceAll(/\D/g, "")}Z`;
    return date.getUTCFullYear() < 2050
      ? encoded(0x17, Buffer.from(digits.slice(2)))
      : encoded(0x18, Buffer.from(digits));
  },
};

/** Tag, length and content. */
function encoded(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const { length } = body;
  const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), body]);
}

/** Seven bits a byte; all but the last are marked. */
function base128(number: number): number[] {
  const bytes = [number & 0x7f];
  for (let rest = number >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}
