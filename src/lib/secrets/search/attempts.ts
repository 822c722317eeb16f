import type { NeedleAutomaton } from "../needles/needle-automaton.ts";
import { skipped } from "../spelling.ts";
import { AttemptStore } from "./attempt-store.ts";
import { isDoubled } from "./escape.ts";
import { isBlank } from "./letter.ts";
import { Trail } from "./trail.ts";
import { utf8 } from "./utf8.ts";

/** How far needles have been read: at each place ahead, on every way that leads there. */
export class Attempts {
  readonly #needles: NeedleAutomaton;
  readonly #found: (start: number, end: number) => void;
  readonly #store: AttemptStore;
  readonly #trail = new Trail();

  /** In a text of so many characters; `found` is told of each needle that has been read to its end. */
  constructor(needles: NeedleAutomaton, length: number, found: (start: number, end: number) => void) {
    this.#needles = needles;
    this.#store = new AttemptStore(length);
    this.#found = found;
  }

  /** How many there are, wherever they stand. */
  get count(): number {
    return this.#store.count;
  }

  /** Those at a place go on with a character that ends at another, and new ones begin with it. */
  read(place: number, code: number, end: number): void {
    // Where it was escaped it may be a byte: in ASCII that is the same.
    if (code < 0x100) this.#readByte(place, code, end, place, end);
    if (code < 0x80) return;
    if (isBlank(code)) this.#readByte(place, 0x20, end, place, end);
    const bytes = utf8(code);
    for (const [index, byte] of bytes.entries()) {
      const from = index === 0 ? place : -index;
      this.#readByte(from, byte, index === bytes.length - 1 ? end : -index - 1, place, end);
      if (index > 0) this.#store.drop(from);
    }
  }

  /** The places from a place on at which any stand. */
  places(place: number): readonly number[] {
    return this.#store.places(place);
  }

  /** Forgets those at a place. */
  drop(place: number): void {
    this.#store.drop(place);
  }

  /** Where those at a place began of which at least so many characters have been read. */
  starts(place: number, least: number): readonly number[] {
    const starts: number[] = [];
    for (let attempt = this.#store.first(place); attempt !== 0; attempt = this.#store.next(attempt)) {
      const state = this.#store.state(attempt);
      if (this.#needles.characters(state) < least) continue;
      starts.push(this.#start(this.#store.step(attempt), this.#needles.depth(state), this.#store.origin(attempt)));
    }
    return starts;
  }

  /** The bytes of one character lead over places that are none of the text; hence `place` and `end` besides. */
  #readByte(from: number, byte: number, to: number, place: number, end: number): void {
    let read = 0;
    for (let attempt = this.#store.first(from); attempt !== 0; attempt = this.#store.next(attempt)) {
      const state = this.#store.state(attempt);
      const step = this.#store.step(attempt);
      const origin = this.#store.origin(attempt);
      const next = this.#needles.next(state, byte);
      if (next === skipped) this.#add(to, state, step, origin);
      else read |= 1 << this.#needles.spelling(state);
      // Written twice it is still one, also when each is escaped by itself.
      if (isDoubled(byte) && this.#needles.endsWith(state, byte)) this.#add(to, state, step, origin);
      if (next > 0) this.#reach(next, to, this.#trail.add(place, step), origin, end);
    }
    // An attempt that went on has begun anew as well.
    const begun = this.#needles.begun(byte) & ~read;
    for (let spelling = 0; begun >> spelling !== 0; spelling++) {
      const state = (begun >> spelling) % 2 === 0 ? 0 : this.#needles.begin(spelling, byte);
      if (state !== 0) this.#reach(state, to, this.#trail.add(place, 0), place, end);
    }
  }

  #reach(state: number, to: number, step: number, origin: number, end: number): void {
    const letters = this.#needles.found(state);
    if (letters > 0) {
      this.#found(this.#start(step, letters, origin), end);
      this.#trail.found(step, letters);
    }
    const open = this.#needles.open(state);
    if (open !== 0) this.#add(to, open, step, origin);
  }

  /** Adds one, unless all that it has read is the end of what another has read: that one will find whatever it would. */
  #add(place: number, state: number, step: number, origin: number): void {
    for (let other = this.#store.first(place); other !== 0; other = this.#store.next(other)) {
      const known = this.#store.state(other);
      // Of two that have read the same stays the one whose last letter takes more of the text.
      const longer = known === state && this.#trail.place(step) < this.#trail.place(this.#store.step(other));
      if (longer || (known !== state && this.#needles.includes(state, known))) {
        this.#store.set(other, state, step, origin);
        return;
      }
      if (this.#needles.includes(known, state)) return;
    }
    this.#store.add(place, state, step, origin);
  }

  /** Where so many letters began; where that is forgotten, where their way did. */
  #start(step: number, letters: number, origin: number): number {
    return this.#trail.start(step, letters) ?? origin;
  }
}
