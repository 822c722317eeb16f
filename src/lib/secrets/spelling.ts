/**
 * How a needle may be written: `text` with white space anywhere, for lines are wrapped; `base64` also with the two letters
 * of base64url; `hex` in either case, and with a colon or hyphen between bytes; `verbatim` as it is.
 */
export const spellings = ["text", "base64", "hex", "verbatim"] as const;
export type Spelling = (typeof spellings)[number];

/** In place of a letter: it does not count, wherever it stands. */
export const skipped = -1;

const codeOf = (character: string) => character.charCodeAt(0);
const blanks = [...Array(0x21).keys(), 0x7f].map((blank) => [blank, skipped] as const);
const capitals = "ABCDEF".split("").map((capital) => [codeOf(capital), codeOf(capital.toLowerCase())] as const);

/** What the bytes count as that do not count as themselves. */
const exceptions: Readonly<Record<Spelling, readonly (readonly [byte: number, letter: number])[]>> = {
  text: blanks,
  base64: [...blanks, [codeOf("-"), codeOf("+")], [codeOf("_"), codeOf("/")]],
  hex: [...blanks, [codeOf(":"), skipped], [codeOf("-"), skipped], ...capitals],
  verbatim: [],
};

const letters = Int16Array.from({ length: 256 * spellings.length }, (_, index) => index & 0xff);
for (const [index, spelling] of spellings.entries())
  for (const [byte, letter] of exceptions[spelling]) letters[index * 256 + byte] = letter;

/** What a byte counts as in a spelling, which is given by its index. */
export const letterIn = (spelling: number, byte: number) => letters[spelling * 256 + byte] ?? skipped;

/** By letter the bytes that count as it, besides itself. */
const others = Object.fromEntries(
  spellings.map((spelling) => {
    const byLetter = new Map<number, number[]>();
    for (const [byte, letter] of exceptions[spelling]) byLetter.set(letter, [...(byLetter.get(letter) ?? []), byte]);
    return [spelling, byLetter];
  }),
);

/** The bytes that count as this letter, or are {@link skipped}. */
export function bytesOf(spelling: Spelling, letter: number): readonly number[] {
  const bytes = others[spelling]?.get(letter) ?? [];
  return letter === skipped ? bytes : [letter, ...bytes];
}
