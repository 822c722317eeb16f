import { isBlank } from "./search/letter.ts";

/**
 * How a needle may be written: `text` with white space anywhere, for lines are wrapped; `base64` also with the two letters
 * of base64url; `hex` in either case, and with a colon or hyphen between bytes; `verbatim` as it is.
 */
export const spellings = ["text", "base64", "hex", "verbatim"] as const;
export type Spelling = (typeof spellings)[number];

/** In place of a letter: it does not count, wherever it stands. */
export const skipped = -1;

const letters = new Int16Array(256 * spellings.length);
for (const [index, spelling] of spellings.entries()) {
  for (let byte = 0; byte < 256; byte++) letters[index * 256 + byte] = letterOf(byte, spelling);
}

/** What a byte counts as in a spelling, which is given by its index. */
export const letterIn = (spelling: number, byte: number) => letters[spelling * 256 + byte] ?? skipped;

function letterOf(byte: number, spelling: Spelling): number {
  const character = String.fromCharCode(byte);
  if (spelling === "verbatim" || byte >= 0x80) return byte;
  if (isBlank(byte) || (spelling === "hex" && /[:-]/.test(character))) return skipped;
  if (spelling === "hex") return character.toLowerCase().charCodeAt(0);
  if (spelling === "base64") return { "-": 0x2b, _: 0x2f }[character] ?? byte;
  return byte;
}
