import { type EscapeReader, isIntroducer, none, unescape } from "./escape.ts";
import { isBlank, isOf } from "./letter.ts";

/** The `…` with which an excerpt ends. */
export const ellipsis = 0x2026;
/** In place of a character: an escape that the end of the text, or of an excerpt in it, has cut in two. */
export const unfinished = -2;
export const backslash = 0x5c;

/** So many layers of escapes are undone: a secret in JSON in an attribute of HTML has two. */
export const layers = 4;
/** In characters. An `A` of which every character is escaped takes 216 in three layers of JSON. */
export const longestReading = 2048;
/** At one place: `%25252525` has one more with every two digits. */
const mostReadings = 12;
const chunk = 16_384;

/**
 * The ways to read a text: at a place there is the character that stands there, and each that an escape stands for which
 * begins there, where anything in that escape may be escaped itself. In `%2541` the first place reads as `%` up to the
 * second, as `%` up to the fourth, and as `A` up to the end.
 *
 * They are found from the end of a chunk of text to its beginning: then what an escape is made of has been read already.
 */
export class Readings implements EscapeReader {
  readonly #text: string;
  // The chunk at hand, and how far beyond it the text is looked at.
  #from = 0;
  #to = 0;
  #known = 0;
  /** For each place its first reading, or 0. */
  readonly #first: Int32Array;
  // For each reading its character, where it ends, how many layers are undone, and the next reading of the same place.
  readonly #code = [0];
  readonly #end = [0];
  readonly #depth = [0];
  readonly #next = [0];
  #count = 0;
  // The place at hand: how many readings it has got, and the last of them.
  #place = 0;
  #held = 0;
  #last = 0;
  // The escape at hand: up to where it is read, and where it was cut, or 0.
  #at = 0;
  #cut = 0;

  constructor(text: string) {
    this.#text = text;
    this.#first = new Int32Array(Math.min(text.length, chunk + longestReading));
  }

  /** The first escape's reading at a place, or 0. Places are asked for in order. */
  first(place: number): number {
    if (place >= this.#to) this.#read(place);
    return this.#first[place - this.#from] ?? 0;
  }

  next(reading: number): number {
    return this.#next[reading] ?? 0;
  }

  code(reading: number): number {
    return this.#code[reading] ?? 0;
  }

  end(reading: number): number {
    return this.#end[reading] ?? 0;
  }

  /** Lines may have been wrapped within an escape: white space before the character does not count. */
  take(kinds: number): number {
    let place = this.#at;
    while (place < this.#known) {
      const code = this.#text.charCodeAt(place);
      if (code === ellipsis) break;
      let behind = isBlank(code) ? place + 1 : 0;
      for (let reading = this.#first[place - this.#from] ?? 0; reading !== 0; reading = this.next(reading)) {
        const character = this.code(reading);
        if (isOf(character, kinds)) {
          this.#at = this.end(reading);
          return character;
        }
        if (character === unfinished) this.#cut = this.end(reading);
        else if (behind === 0 && isBlank(character)) behind = this.end(reading);
      }
      if (isOf(code, kinds)) {
        this.#at = place + 1;
        return code;
      }
      if (behind === 0) return none;
      place = behind;
    }
    if (place === this.#text.length || this.#text.charCodeAt(place) === ellipsis) this.#cut = place;
    return none;
  }

  #read(from: number): void {
    this.#from = from;
    this.#to = Math.min(this.#text.length, from + chunk);
    this.#known = Math.min(this.#text.length, this.#to + longestReading);
    this.#count = 0;
    for (let place = this.#known - 1; place >= from; place--) {
      const code = this.#text.charCodeAt(place);
      this.#first[place - from] = 0;
      if (isIntroducer(code)) this.#readAt(place, code);
    }
  }

  #readAt(place: number, code: number): void {
    this.#place = place;
    this.#held = 0;
    this.#last = 0;
    this.#unescape(code, place + 1, 0);
    for (let reading = this.#first[place - this.#from] ?? 0; reading !== 0; reading = this.next(reading)) {
      const [character, depth] = [this.code(reading), this.#depth[reading] ?? 0];
      if (isIntroducer(character) && depth < layers) this.#unescape(character, this.end(reading), depth);
    }
  }

  /** What becomes of an introducer that ends at `end`. */
  #unescape(introducer: number, end: number, depth: number): void {
    if (introducer === backslash && this.#isBackslash(end)) return this.#share(end, depth);
    this.#at = end;
    this.#cut = 0;
    const code = unescape(introducer, this);
    if (code !== none) this.#add(code, this.#at, depth + 1);
    if (this.#cut > 0) this.#add(unfinished, this.#cut, depth + 1);
    // A line that goes on in the next.
    if (introducer === backslash && isBlank(this.#text.charCodeAt(end))) this.#add(0x20, end + 1, layers);
  }

  #isBackslash(place: number): boolean {
    if (place >= this.#known) return false;
    if (this.#text.charCodeAt(place) === backslash) return true;
    let reading = this.#first[place - this.#from] ?? 0;
    while (reading !== 0 && this.code(reading) !== backslash) reading = this.next(reading);
    return reading !== 0;
  }

  /** However many backslashes there are, one or more for each layer, they mean what the last of them does. */
  #share(end: number, depth: number): void {
    for (let reading = this.#first[end - this.#from] ?? 0; reading !== 0; reading = this.next(reading)) {
      const code = this.code(reading);
      // Two that are escaped alike may also be one: `%5C%5C`.
      if (code !== backslash || this.end(reading) - end === end - this.#place)
        this.#add(code, this.end(reading), Math.max(depth + 1, this.#depth[reading] ?? 0));
    }
  }

  #add(code: number, end: number, depth: number): void {
    if (this.#held === mostReadings || end - this.#place > longestReading) return;
    for (let reading = this.#first[this.#place - this.#from] ?? 0; reading !== 0; reading = this.next(reading)) {
      if (this.code(reading) === code && this.end(reading) === end) return;
    }
    const reading = ++this.#count;
    this.#code[reading] = code;
    this.#end[reading] = end;
    this.#depth[reading] = depth;
    this.#next[reading] = 0;
    if (this.#held === 0) this.#first[this.#place - this.#from] = reading;
    else this.#next[this.#last] = reading;
    this.#last = reading;
    this.#held++;
  }
}
