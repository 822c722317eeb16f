import type { Needle } from "../needle.ts";
import { letterIn, skipped, spellings } from "../spelling.ts";
import { isContinuation } from "./utf8.ts";

/**
 * Finds many needles at once, as Aho and Corasick do. A state stands for the longest beginning of a needle with which what
 * has been read ends; state 0 for none. Where the next letter does not go on with that beginning, it may with a shorter
 * one: of `ananas` and `nasal`, `anana` and an `s` is all of the one and `nas` of the other.
 *
 * Each spelling has states of its own.
 */
export class NeedleAutomaton {
  // For each state its spelling, its last letter, how many letters have been read, its first child and its next sibling.
  readonly #spelling = [0];
  readonly #letter = [0];
  readonly #depth = [0];
  readonly #child = [0];
  readonly #sibling = [0];
  /** The state for the longest shorter beginning of a needle with which it ends. */
  readonly #shorter = [0];
  /** How long the longest needle is with which it ends. */
  readonly #found = [0];
  /** How many characters have been read: bytes, but for those that go on with one. */
  readonly #characters = [0];
  /** The states of one letter: all, and by spelling and letter. */
  readonly #short: number[] = [];
  readonly #first = new Int32Array(256 * spellings.length);
  /** For each byte the spellings, a bit each, in which a needle begins with it. */
  readonly #begun = new Uint8Array(256);
  #complete = true;

  add({ spelling, letters }: Needle): void {
    const kind = spellings.indexOf(spelling);
    let state = 0;
    for (const letter of letters) {
      const known = this.#follow(state, kind, letter);
      state = known === 0 ? this.#addState(state, kind, letter) : known;
    }
    this.#found[state] = letters.length;
    this.#complete = false;
  }

  /** The spellings, a bit each, in which a needle begins with a byte. */
  begun(byte: number): number {
    return this.#begun[byte] ?? 0;
  }

  /** The state of one byte, if a needle of this spelling begins with it. */
  begin(kind: number, byte: number): number {
    return this.#first[kind * 256 + letterIn(kind, byte)] ?? 0;
  }

  /** The state when one byte more has been read; {@link skipped} if it does not count. */
  next(state: number, byte: number): number {
    const kind = this.spelling(state);
    const letter = letterIn(kind, byte);
    if (letter === skipped) return skipped;
    if (!this.#complete) this.#completeStates();
    return this.#advance(state, kind, letter);
  }

  /** Whether a byte was the last that has been read. */
  endsWith(state: number, byte: number): boolean {
    return this.#letter[state] === byte;
  }

  spelling(state: number): number {
    return this.#spelling[state] ?? 0;
  }

  /** How many letters of a needle have been read. */
  depth(state: number): number {
    return this.#depth[state] ?? 0;
  }

  /** How many characters of it have been read. */
  characters(state: number): number {
    return this.#characters[state] ?? 0;
  }

  /** How many letters the longest needle has that ends here, 0 if none does. */
  found(state: number): number {
    return this.#found[state] ?? 0;
  }

  /** The longest beginning of a needle that may still become one. */
  open(state: number): number {
    return this.#child[state] === 0 ? (this.#shorter[state] ?? 0) : state;
  }

  /** Whether all that has been read for `shorter` has been read for `state` too. */
  includes(state: number, shorter: number): boolean {
    let candidate = state;
    while (this.depth(candidate) > this.depth(shorter)) candidate = this.#shorter[candidate] ?? 0;
    return candidate === shorter;
  }

  #advance(from: number, kind: number, letter: number): number {
    let state = from;
    for (;;) {
      const next = this.#follow(state, kind, letter);
      if (next !== 0 || state === 0) return next;
      state = this.#shorter[state] ?? 0;
    }
  }

  #follow(state: number, kind: number, letter: number): number {
    if (state === 0) return this.#first[kind * 256 + letter] ?? 0;
    let child = this.#child[state] ?? 0;
    while (child !== 0 && this.#letter[child] !== letter) child = this.#sibling[child] ?? 0;
    return child;
  }

  #addState(parent: number, kind: number, letter: number): number {
    const state = this.#letter.length;
    this.#spelling[state] = kind;
    this.#letter[state] = letter;
    this.#depth[state] = this.depth(parent) + 1;
    this.#child[state] = 0;
    this.#sibling[state] = 0;
    this.#shorter[state] = 0;
    this.#found[state] = 0;
    this.#characters[state] = this.characters(parent) + (isContinuation(letter) ? 0 : 1);
    if (parent === 0) {
      this.#first[kind * 256 + letter] = state;
      this.#short.push(state);
      for (let byte = 0; byte < 256; byte++)
        if (letterIn(kind, byte) === letter) this.#begun[byte] = this.begun(byte) | (1 << kind);
    } else {
      this.#sibling[state] = this.#child[parent] ?? 0;
      this.#child[parent] = state;
    }
    return state;
  }

  /** What a state ends with is known once all shorter states know. */
  #completeStates(): void {
    const states = [...this.#short];
    for (const state of states) {
      for (let child = this.#child[state] ?? 0; child !== 0; child = this.#sibling[child] ?? 0) {
        const shorter = this.#advance(this.#shorter[state] ?? 0, this.spelling(child), this.#letter[child] ?? 0);
        this.#shorter[child] = shorter;
        if (this.found(child) < this.depth(child)) this.#found[child] = this.found(shorter);
        states.push(child);
      }
    }
    this.#complete = true;
  }
}
