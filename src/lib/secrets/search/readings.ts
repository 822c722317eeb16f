import { backslash, type EscapeReader, isIntroducer, meaningOf, none } from "./escape.ts";
import { isBlank, isEllipsis, isOf, unfinished } from "./letter.ts";
import { longestReading, ReadingStore } from "./reading-store.ts";

/** So many layers of escapes are undone: a secret in JSON in an attribute of HTML has two. */
export const layers = 3;
/** So much of a text is read at once; less at first, for many a text has one escape. */
const [shortest, longest] = [512, 16_384];

/**
 * The ways to read a text: at a place there is the character that stands there, and each that an escape stands for which
 * begins there, where anything in that escape may be escaped itself. In `%2541` the first place reads as `%` up to the
 * second, as `%` up to the fourth, and as `A` up to the end.
 *
 * They are found from the end of a chunk of text to its beginning: then what an escape is made of has been read already.
 */
export class Readings implements EscapeReader {
  readonly #text: string;
  readonly #store: ReadingStore;
  // For each place of the chunk the reading that undoes most, meant within another escape; and where white space ends.
  readonly #longest: Int32Array;
  readonly #dense: Int32Array;
  /* Where the chunk begins and ends, and how far beyond it the text is looked at. */
  #from = 0;
  #end = 0;
  #known = 0;
  // The escape at hand: where it begins, up to where it has been read, and where it was cut, or 0.
  #place = 0;
  #at = 0;
  #cut = 0;

  constructor(text: string) {
    this.#text = text;
    const places = Math.min(text.length, longest + longestReading);
    this.#store = new ReadingStore(places);
    this.#longest = new Int32Array(places);
    this.#dense = new Int32Array(places);
  }

  /** The first escape's reading at a place, 0 if there is none. Places are asked for in order. */
  first(place: number): number {
    if (place >= this.#end) this.#read(place);
    return this.#store.first(place);
  }

  readonly next = (reading: number) => this.#store.next(reading);
  /** The character that it reads, or {@link unfinished}. */
  readonly code = (reading: number) => this.#store.code(reading);
  /** The place behind it. */
  readonly end = (reading: number) => this.#store.end(reading);

  /** White space before the character does not count, for lines are wrapped within escapes too. */
  take(kinds: number): number {
    const code = this.#take(this.#at, kinds);
    if (code !== none || this.#at >= this.#known) return code;
    const dense = this.#denseFrom(this.#at);
    return dense > this.#at ? this.#take(dense, kinds) : none;
  }

  #take(place: number, kinds: number): number {
    if (place >= this.#known || isEllipsis(this.#text, place)) {
      if (place < this.#known || place === this.#text.length) this.#cut = place;
      return none;
    }
    const itself = this.#text.charCodeAt(place);
    const longest = this.#longest[place - this.#from] ?? 0;
    const code = longest === 0 ? itself : this.code(longest);
    if (code === unfinished) this.#cut = this.end(longest);
    else if (isOf(code, kinds)) {
      this.#at = longest === 0 ? place + 1 : this.end(longest);
      return code;
    } else if (isOf(itself, kinds)) {
      this.#at = place + 1;
      return itself;
    }
    return none;
  }

  #denseFrom(place: number): number {
    return place < this.#known ? (this.#dense[place - this.#from] ?? place) : place;
  }

  #read(from: number): void {
    const chunk = Math.min(longest, Math.max(shortest, 2 * (this.#end - this.#from)));
    this.#end = Math.min(this.#text.length, from + chunk);
    this.#known = Math.min(this.#text.length, this.#end + longestReading);
    this.#from = from;
    this.#store.clear(from);
    for (let place = this.#known - 1; place >= from; place--) {
      const code = this.#text.charCodeAt(place);
      if (isIntroducer(code)) this.#readAt(place, code);
      const most = this.#longestAt(place);
      const blank = isBlank(most === 0 ? code : this.code(most));
      this.#longest[place - from] = most;
      this.#dense[place - from] = !blank ? place : this.#denseFrom(most === 0 ? place + 1 : this.end(most));
    }
  }

  #longestAt(place: number): number {
    let longest = 0;
    for (let reading = this.#store.first(place); reading !== 0; reading = this.next(reading)) {
      if (this.code(reading) === unfinished) return reading;
      if (this.end(reading) > this.end(longest)) longest = reading;
    }
    return longest;
  }

  #readAt(place: number, code: number): void {
    this.#place = place;
    this.#undo(code, place + 1, 0);
    // What an escape stands for may begin another.
    for (let reading = this.#store.first(place); reading !== 0; reading = this.next(reading)) {
      const depth = this.#store.depth(reading);
      if (depth < layers && isIntroducer(this.code(reading))) this.#undo(this.code(reading), this.end(reading), depth);
    }
  }

  /** Adds what an escape stands for whose first character ends at `end`, and is one of so many layers. */
  #undo(introducer: number, end: number, depth: number): void {
    if (introducer === backslash && this.#undoBackslash(end, depth)) return;
    // Behind a backslash `=` is a character, but also the end of a line of quoted-printable.
    const dense = introducer === backslash ? this.#denseFrom(end) : end;
    for (let start = end; ; start = dense) {
      this.#at = start;
      this.#cut = 0;
      const code = meaningOf(introducer, this);
      // What a backslash leaves as it is begins no escape: `\\%`.
      const itself = introducer === backslash && this.#at === start + 1;
      if (code !== none) this.#store.add(this.#place, code, this.#at, itself ? layers : depth + 1);
      if (this.#cut > 0) this.#store.add(this.#place, unfinished, this.#cut, depth + 1);
      if (start === dense) return;
    }
  }

  /** Two backslashes of a layer are one of the next; says whether that is all. At the end of a line, one means that it goes on. */
  #undoBackslash(end: number, depth: number): boolean {
    const next = this.#text.charCodeAt(end);
    if (this.#denseFrom(end) > end) this.#store.add(this.#place, 0x20, this.#denseFrom(end), layers);
    if (depth + 1 < layers) {
      if (next === backslash && (depth === 0 || this.#text.charCodeAt(this.#place) !== backslash))
        this.#store.add(this.#place, backslash, end + 1, depth + 1);
      for (let reading = this.#store.first(end); reading !== 0; reading = this.next(reading)) {
        const alike = this.#store.depth(reading) === depth || (depth === 0 && next !== backslash);
        if (alike && this.code(reading) === backslash)
          this.#store.add(this.#place, backslash, this.end(reading), depth + 1);
      }
    }
    return next === backslash && (depth === 0 || this.code(this.#longest[end - this.#from] ?? 0) === backslash);
  }
}
