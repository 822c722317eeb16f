/** Kinds of characters, a bit each: what may come next within an escape. */
export const letter = {
  octal: 1,
  decimal: 2,
  hexadecimal: 4,
  /** Of these are the names of entities. */
  alphabetic: 8,
  /** They mean something else behind a backslash. */
  escaped: 16,
  punctuation: 32,
  blank: 64,
  u: 128,
  x: 256,
  numberSign: 512,
  /** What may close an escape: `;` or `}`. */
  closing: 1024,
  openBrace: 2048,
} as const;

const kinds = new Uint16Array(128);

for (const [characters, kind] of [
  ["01234567", letter.octal],
  ["0123456789", letter.decimal],
  ["0123456789abcdefABCDEF", letter.hexadecimal],
  ["abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", letter.alphabetic],
  ["uUxnrtfv", letter.escaped],
  ["!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~", letter.punctuation],
  ["\t\n\v\f\r ", letter.blank],
  ["uU", letter.u],
  ["xX", letter.x],
  ["#", letter.numberSign],
  [";}", letter.closing],
  ["{", letter.openBrace],
] as const) {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    kinds[code] = (kinds[code] ?? 0) | kind;
  }
}

/** Whether a character is of one of the kinds. */
export function isOf(code: number, wanted: number): boolean {
  return code >= 0 && code < 128 && ((kinds[code] ?? 0) & wanted) !== 0;
}

/** White space, and what is as invisible: a text may be wrapped with it anywhere, and UTF-16 read as UTF-8 is full of NUL. */
export function isBlank(code: number): boolean {
  if (code < 0x80) return code <= 0x20 || code === 0x7f;
  if (code < 0x2000) return code === 0xa0 || code === 0xad || code === 0x1680;
  if (code < 0x2070) return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
  return code === 0x3000 || code === 0xfeff;
}

/** The same as one expression, which goes through a long text with less code than a loop: it would be compiled four times. */
export const blanks = /[\0-\x20\x7f\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]+/g;

/** Whether an excerpt ends there, with `…` or `...`. */
export function isEllipsis(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return code === 0x2026 || (code === 0x2e && text.startsWith("...", place));
}
/** In place of a character: an escape that the end of the text, or of an excerpt in it, has cut in two. */
export const unfinished = -2;
