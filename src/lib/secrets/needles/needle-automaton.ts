import { bytesOf, letterIn, skipped, spellings } from "../spelling.ts";
import type { Needle } from "./needle.ts";
import { NeedleState } from "./needle-state.ts";

/**
 * Finds many needles at once, as Aho and Corasick do. A state stands for the longest beginning of a needle with which what
 * has been read ends; state 0 for none. Where the next letter does not go on with that beginning, it may with a shorter
 * one: of `ananas` and `nasal`, `anana` and an `s` is all of the one and `nas` of the other.
 *
 * Each spelling has states of its own. A state is made when a text leads there: a key has tens of thousands in all its
 * spellings, and most texts lead to a few of them.
 */
export class NeedleAutomaton {
  /** By spelling and first letter. */
  readonly #needles = new Map<number, Needle["letters"][]>();
  /** For each byte the spellings, a bit each, in which a needle begins with it. */
  readonly #begun = new Uint8Array(256);
  #states = [NeedleState.nothing];
  /** The states of one letter, by spelling and letter. */
  readonly #first = new Int32Array(256 * spellings.length);

  /** All states there were are void then. */
  add({ spelling, letters }: Needle): void {
    const kind = spellings.indexOf(spelling);
    const beginning = kind * 256 + (letters[0] ?? 0);
    const alike = this.#needles.get(beginning);
    if (alike !== undefined) alike.push(letters);
    else {
      this.#needles.set(beginning, [letters]);
      for (const byte of bytesOf(spelling, letters[0] ?? 0)) this.#begun[byte] = this.begun(byte) | (1 << kind);
    }
    this.#states = [NeedleState.nothing];
    this.#first.fill(0);
  }

  /** The spellings, a bit each, in which a needle begins with a byte. */
  begun(byte: number): number {
    return this.#begun[byte] ?? 0;
  }

  /** The state of one byte, if a needle of this spelling begins with it. */
  begin(kind: number, byte: number): number {
    const letter = letterIn(kind, byte);
    return letter === skipped ? 0 : this.#follow(0, kind, letter);
  }

  /** The state when one byte more has been read; {@link skipped} if it does not count. */
  next(state: number, byte: number): number {
    const kind = this.spelling(state);
    const letter = letterIn(kind, byte);
    return letter === skipped ? skipped : this.#advance(state, kind, letter);
  }

  /** Whether a byte was the last that has been read. */
  endsWith(state: number, byte: number): boolean {
    return this.#at(state).letter === byte;
  }

  spelling(state: number): number {
    return this.#at(state).spelling;
  }

  /** How many letters of a needle have been read. */
  depth(state: number): number {
    return this.#at(state).depth;
  }

  /** How many characters of it have been read. */
  characters(state: number): number {
    return this.#at(state).characters;
  }

  /** How many letters the longest needle has that ends here, 0 if none does. */
  found(state: number): number {
    return this.#at(state).found;
  }

  /** The longest beginning of a needle that may still become one. */
  open(state: number): number {
    return this.#at(state).goesOn ? state : this.#at(state).shorter;
  }

  /** Whether all that has been read for `shorter` has been read for `state` too. */
  includes(state: number, shorter: number): boolean {
    let candidate = state;
    while (this.depth(candidate) > this.depth(shorter)) candidate = this.#at(candidate).shorter;
    return candidate === shorter;
  }

  #at(state: number): NeedleState {
    return this.#states[state] ?? NeedleState.nothing;
  }

  #advance(from: number, kind: number, letter: number): number {
    let state = from;
    for (;;) {
      const next = this.#follow(state, kind, letter);
      if (next !== 0 || state === 0) return next;
      state = this.#at(state).shorter;
    }
  }

  #follow(state: number, kind: number, letter: number): number {
    if (state === 0) return this.#beginning(kind, letter);
    this.#grow(state);
    let { child } = this.#at(state);
    while (child !== 0 && this.#at(child).letter !== letter) child = this.#at(child).sibling;
    return child;
  }

  #beginning(kind: number, letter: number): number {
    const beginning = kind * 256 + letter;
    const known = this.#first[beginning] ?? 0;
    const needles = this.#needles.get(beginning);
    if (known !== 0 || needles === undefined) return known;
    const state = this.#states.push(new NeedleState(NeedleState.nothing, kind, letter, needles)) - 1;
    this.#first[beginning] = state;
    return state;
  }

  /** Makes the states that follow one, and first those that follow the shorter ones: what they end with is found there. */
  #grow(state: number): void {
    const pending: NeedleState[] = [];
    for (let at = this.#at(state); !at.grown; at = this.#at(at.shorter)) pending.push(at);
    for (const parent of pending.reverse()) {
      for (const [letter, needles] of parent.continuations()) {
        const child = new NeedleState(parent, parent.spelling, letter, needles);
        child.shorter = this.#advance(parent.shorter, parent.spelling, letter);
        child.found ||= this.found(child.shorter);
        child.sibling = parent.child;
        parent.child = this.#states.push(child) - 1;
      }
      parent.grown = true;
    }
  }
}
