/**
 * A text with its encodings undone, which knows where in the original each of its characters stood: what is found in it
 * can be taken out of the original, however it was written there.
 */
export interface FoldedText {
  readonly text: string;
  /** Where in the original the character at `index` begins. */
  begins(index: number): number;
  /** Where in the original the character at `index` ends. */
  ends(index: number): number;
}

/** A text that is its own original. */
export const unfolded = (text: string): FoldedText => ({
  text,
  begins: (index) => index,
  ends: (index) => index + 1,
});

/* No repetition is unbounded but that of white space: the search takes a time that grows with the text alone. */
const percent = "%(?<percent>[0-9a-f]{2})";
const json = `\\\\u(?<unicode>[0-9a-f]{4})|\\\\(?<control>[nrt])|\\\\(?<literal>["'/\\\\])`;
const html = "&#0{0,4}(?<decimal>[0-9]{1,7});|&#x0{0,4}(?<hex>[0-9a-f]{1,6});|&(?<entity>amp|lt|gt|quot|apos);";
const space = "\\s+";

/** What can be undone: percent-encoding, JSON (also in JSON), HTML, each with the white space a line break adds; or all. */
export const encodings = {
  percent: new RegExp(`${percent}|${space}`, "gi"),
  json: new RegExp(`${json}|${space}`, "gi"),
  html: new RegExp(`${html}|${space}`, "gi"),
  all: new RegExp(`${percent}|${json}|${html}|${space}`, "gi"),
} as const;

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A stretch of the given text, and where what became of it begins. */
interface Piece {
  readonly folded: number;
  readonly from: number;
  readonly to: number;
  readonly escaped: boolean;
}

/** Undoes one layer of encodings: each escape becomes its character, each byte of percent-encoding one of its own. */
export function fold({ text, begins, ends }: FoldedText, escapes: RegExp = encodings.all): FoldedText {
  const pieces: Piece[] = [];
  let folded = "";
  let end = 0;
  const add = (piece: string, from: number, to: number, escaped: boolean) => {
    if (piece !== "") pieces.push({ folded: folded.length, from, to, escaped });
    folded += piece;
  };
  for (const match of text.matchAll(escapes)) {
    add(text.slice(end, match.index), end, match.index, false);
    end = match.index + match[0].length;
    add(meaning(match), match.index, end, true);
  }
  add(text.slice(end), end, text.length, false);
  return {
    text: folded,
    begins(index) {
      const piece = pieceAt(pieces, index);
      return begins(piece.escaped ? piece.from : piece.from + index - piece.folded);
    },
    ends(index) {
      const piece = pieceAt(pieces, index);
      return ends(piece.escaped ? piece.to - 1 : piece.from + index - piece.folded);
    },
  };
}

function meaning({ groups = {} }: RegExpExecArray): string {
  const hexadecimal = groups["percent"] ?? groups["unicode"] ?? groups["hex"];
  if (hexadecimal !== undefined) return character(Number.parseInt(hexadecimal, 16));
  if (groups["decimal"] !== undefined) return character(Number(groups["decimal"]));
  if (groups["entity"] !== undefined) return entities[groups["entity"].toLowerCase()] ?? "";
  // What is left are line ends and blanks, written out or not.
  return groups["literal"] ?? "";
}

const character = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : "");

/** The piece that holds the character at `index` of the folded text. */
function pieceAt(pieces: readonly Piece[], index: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.folded ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return pieces[low] ?? { folded: 0, from: 0, to: 0, escaped: false };
}
