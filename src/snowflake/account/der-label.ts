const sequence = 0x30;
const integer = 0x02;
const bitString = 0x03;
const octetString = 0x04;
const objectIdentifier = 0x06;

/** An element of DER: its tag, and where its content begins and ends. */
interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What a PEM file would call these bytes (RFC 5208, 5280, 5958, 8017), by the kinds of the first elements; `cut` where they
 * begin like one and are not all there, nothing where they are none.
 */
export function labelOf(der: Uint8Array): string | undefined {
  const outer = elementAt(der, 0);
  if (outer?.tag !== sequence) return undefined;
  const first = elementAt(der, outer.start);
  const second = first === undefined ? undefined : elementAt(der, first.end);
  const label = first === undefined ? undefined : labelBy(der, first, second?.tag);
  return label !== undefined && outer.end > der.length ? "cut" : label;
}

function labelBy(der: Uint8Array, first: Element, second: number | undefined): string | undefined {
  if (first.tag === integer && second === sequence) return "PRIVATE KEY";
  if (first.tag === integer && second === integer) return "RSA PRIVATE KEY";
  if (first.tag === integer && second === octetString) return "EC PRIVATE KEY";
  if (first.tag !== sequence) return undefined;
  const named = elementAt(der, first.start)?.tag === objectIdentifier;
  if (named && second === octetString) return "ENCRYPTED PRIVATE KEY";
  if (named && second === bitString) return "PUBLIC KEY";
  return second === sequence ? "CERTIFICATE" : undefined;
}

function elementAt(der: Uint8Array, at: number): Element | undefined {
  const [tag, length] = [der[at], der[at + 1]];
  if (tag === undefined || length === undefined) return undefined;
  if (length < 0x80) return { tag, start: at + 2, end: at + 2 + length };
  const bytes = der.subarray(at + 2, at + 2 + (length & 0x7f));
  if (bytes.length === 0 || bytes.length > 4) return undefined;
  const start = at + 2 + bytes.length;
  return { tag, start, end: start + bytes.reduce((sum, byte) => sum * 256 + byte, 0) };
}
