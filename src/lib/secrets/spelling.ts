import { isBlank } from "./letter.ts";

/**
 * How a needle may be written: `text` with white space anywhere, for lines are wrapped; `base64` also with the two letters
 * of base64url; `hex` in either case, and with a colon or hyphen between bytes; `verbatim` as it is.
 */
export const spellings = ["text", "base64", "hex", "verbatim"] as const;
export type Spelling = (typeof spellings)[number];

/** In place of a letter: it does not count, wherever it stands. */
export const skipped = -1;

const ascii = new Int16Array(128 * spellings.length);
for (const [index, spelling] of spellings.entries()) {
  for (let code = 0; code < 128; code++) ascii[index * 128 + code] = letterOf(code, spelling);
}

/** What a character counts as in a spelling, which is given by its index. */
export function letterIn(spelling: number, code: number): number {
  if (code < 128) return ascii[spelling * 128 + code] ?? skipped;
  return spellings[spelling] !== "verbatim" && isBlank(code) ? skipped : code;
}

function letterOf(code: number, spelling: Spelling): number {
  const character = String.fromCharCode(code);
  if (spelling === "verbatim") return code;
  if (isBlank(code) || (spelling === "hex" && /[:-]/.test(character))) return skipped;
  if (spelling === "hex") return character.toLowerCase().charCodeAt(0);
  if (spelling === "base64") return { "-": 0x2b, _: 0x2f }[character] ?? code;
  return code;
}
