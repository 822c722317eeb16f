import { isContinuation } from "../search/utf8.ts";
import type { Needle } from "./needle.ts";

type Letters = Needle["letters"];

/** The beginning of a needle, or of several that begin alike. */
export class NeedleState {
  /** That of which nothing has been read. */
  static readonly nothing = new NeedleState(undefined, 0, 0, []);

  /** By its index. */
  readonly spelling: number;
  /** The last that has been read. */
  readonly letter: number;
  /** How many letters have been read. */
  readonly depth: number;
  /** How many characters have been read: bytes, but for those that go on with one. */
  readonly characters: number;
  /** Whether a needle goes on from here. */
  readonly goesOn: boolean;
  /** The state for the longest shorter beginning of a needle with which it ends. */
  shorter = 0;
  /** How long the longest needle is with which it ends. */
  found = 0;
  /** Whether the states that follow it have been made. */
  grown: boolean;
  /** The last of the states that follow it, and the next that follows what it follows. */
  child = 0;
  sibling = 0;
  readonly #needles: readonly Letters[];

  /** Of the needles that begin with what the parent has read and this letter. */
  constructor(parent: NeedleState | undefined, spelling: number, letter: number, needles: readonly Letters[]) {
    this.spelling = spelling;
    this.letter = letter;
    this.depth = parent === undefined ? 0 : parent.depth + 1;
    this.characters = parent === undefined ? 0 : parent.characters + (isContinuation(letter) ? 0 : 1);
    this.#needles = needles;
    this.goesOn = needles.some(({ length }) => length > this.depth);
    this.grown = !this.goesOn;
    if (needles.some(({ length }) => length === this.depth)) this.found = this.depth;
  }

  /** The needles that go on from here, by their next letter. */
  continuations(): Map<number, Letters[]> {
    const open = this.#needles.filter(({ length }) => length > this.depth);
    return Map.groupBy(open, (letters) => letters[this.depth] ?? 0);
  }
}
