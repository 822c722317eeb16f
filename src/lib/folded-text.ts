/**
 * A text with its encodings undone, which knows where in the original each of its characters stood: what is found in it
 * can be taken out of the original, however it was written there.
 */
export interface FoldedText {
  readonly text: string;
  /** The place in the original where the character at `index` begins; at the length of the text, where all ends. */
  origin(index: number): number;
}

/** A text that is its own original. */
export const unfolded = (text: string): FoldedText => ({ text, origin: (index) => index });

/*
 * Percent-encoding, JSON, HTML, also JSON in JSON; and white space, which is what a line break adds. No repetition in it
 * is unbounded but that of white space, so that the search takes a time that grows with the text alone.
 */
const escapes =
  /%([0-9a-f]{2})|\\{1,3}u([0-9a-f]{4})|&#0{0,4}([0-9]{1,7});|&#x0{0,4}([0-9a-f]{1,6});|&(amp|lt|gt|quot|apos);|\\{1,3}([nrt])|\\{1,3}(["'/\\])|\s+/gi;

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Undoes one layer of encodings: each escape becomes its character, each byte of percent-encoding one of its own. */
export function fold({ text, origin }: FoldedText): FoldedText {
  const pieces: string[] = [];
  // Where, in the folded and in the given text, each piece begins.
  const folded: number[] = [];
  const given: number[] = [];
  let length = 0;
  let end = 0;
  const add = (piece: string, at: number) => {
    pieces.push(piece);
    folded.push(length);
    given.push(at);
    length += piece.length;
  };
  for (const match of text.matchAll(escapes)) {
    if (match.index > end) add(text.slice(end, match.index), end);
    add(meaning(match), match.index);
    end = match.index + match[0].length;
  }
  add(text.slice(end), end);
  return {
    text: pieces.join(""),
    origin(index) {
      if (index >= length) return origin(text.length);
      const piece = lastAtMost(folded, index);
      return origin((given[piece] ?? 0) + index - (folded[piece] ?? 0));
    },
  };
}

function meaning([, percent, unicode, decimal, hex, entity, control, literal]: RegExpExecArray): string {
  const hexadecimal = percent ?? unicode ?? hex;
  if (hexadecimal !== undefined) return character(Number.parseInt(hexadecimal, 16));
  if (decimal !== undefined) return character(Number(decimal));
  if (entity !== undefined) return entities[entity.toLowerCase()] ?? "";
  // What is left are line ends, written out or not.
  return control === undefined ? (literal ?? "") : "";
}

const character = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : "");

/** The last place of a rising list that holds no more than `value`. */
function lastAtMost(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((list[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
