import type { Needle } from "./needle.ts";
import { letterIn, skipped, spellings } from "./spelling.ts";

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
  /** The states of one letter; those of ASCII stand in an array. */
  readonly #first = new Map<number, number>();
  readonly #firstAscii = new Int32Array(128 * spellings.length);
  /** For each character of ASCII the spellings, a bit each, in which a needle begins with it. */
  readonly #begun = new Uint8Array(128);
  #complete = true;

  add({ spelling, letters }: Needle): void {
    const kind = spellings.indexOf(spelling);
    let state = 0;
    for (const letter of letters) state = this.#follow(state, kind, letter) || this.#addState(state, kind, letter);
    this.#found[state] = letters.length;
    this.#complete = false;
  }

  /** The spellings, a bit each, in which a needle may begin with a character. */
  begun(code: number): number {
    return code < 128 ? (this.#begun[code] ?? 0) : -1;
  }

  /** The state of one letter, if a needle of this spelling begins with it. */
  begin(kind: number, code: number): number {
    return this.#firstState(kind, letterIn(kind, code));
  }

  /** The state when one character more has been read; {@link skipped} if it does not count. */
  next(state: number, code: number): number {
    const kind = this.spelling(state);
    const letter = letterIn(kind, code);
    if (letter === skipped) return skipped;
    if (!this.#complete) this.#completeStates();
    return this.#next(state, kind, letter);
  }

  spelling(state: number): number {
    return this.#spelling[state] ?? 0;
  }

  /** How many letters of a needle have been read. */
  depth(state: number): number {
    return this.#depth[state] ?? 0;
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

  #next(from: number, kind: number, letter: number): number {
    let state = from;
    for (;;) {
      const next = this.#follow(state, kind, letter);
      if (next !== 0 || state === 0) return next;
      state = this.#shorter[state] ?? 0;
    }
  }

  #follow(state: number, kind: number, letter: number): number {
    if (state === 0) return this.#firstState(kind, letter);
    let child = this.#child[state] ?? 0;
    while (child !== 0 && this.#letter[child] !== letter) child = this.#sibling[child] ?? 0;
    return child;
  }

  #firstState(kind: number, letter: number): number {
    const key = letter * spellings.length + kind;
    return (letter < 128 ? this.#firstAscii[key] : this.#first.get(key)) ?? 0;
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
    if (parent === 0) {
      this.#first.set(letter * spellings.length + kind, state);
      if (letter < 128) this.#firstAscii[letter * spellings.length + kind] = state;
      for (let code = 0; code < 128; code++)
        if (letterIn(kind, code) === letter) this.#begun[code] = (this.#begun[code] ?? 0) | (1 << kind);
    } else {
      this.#sibling[state] = this.#child[parent] ?? 0;
      this.#child[parent] = state;
    }
    return state;
  }

  /** What a state ends with is known once all shorter states know. */
  #completeStates(): void {
    const states = [...this.#first.values()];
    for (const state of states) {
      for (let child = this.#child[state] ?? 0; child !== 0; child = this.#sibling[child] ?? 0) {
        const shorter = this.#next(this.#shorter[state] ?? 0, this.spelling(child), this.#letter[child] ?? 0);
        this.#shorter[child] = shorter;
        if (this.found(child) < this.depth(child)) this.#found[child] = this.found(shorter);
        states.push(child);
      }
    }
    this.#complete = true;
  }
}
