import { backslash, type EscapeReader, isIntroducer, none, unescape } from "./escape.ts";
import { isBlank, isOf } from "./letter.ts";

/** The `…` with which an excerpt ends. */
export const ellipsis = 0x2026;
/** In place of a character: an escape that the end of the text, or of an excerpt in it, has cut in two. */
export const unfinished = -2;

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

  /** White space before the character does not count, for lines are wrapped within escapes too. */
  take(kinds: number): number {
    let place = this.#at;
    while (place < this.#known) {
      const code = this.#text.charCodeAt(place);
      if (code === ellipsis) break;
      const longest = this.#longest(place);
      const character = longest === 0 ? code : this.code(longest);
      const end = longest === 0 ? place + 1 : this.end(longest);
      if (character === unfinished) {
        this.#cut = end;
        return none;
      }
      if (isOf(character, kinds) || isOf(code, kinds)) {
        this.#at = isOf(character, kinds) ? end : place + 1;
        return isOf(character, kinds) ? character : code;
      }
      if (!isBlank(character)) return none;
      place = end;
    }
    if (place === this.#text.length || this.#text.charCodeAt(place) === ellipsis) this.#cut = place;
    return none;
  }

  /** Of the readings of a place the one that undoes the most, as whoever undoes an escape in it would. */
  #longest(place: number): number {
    let longest = 0;
    for (let reading = this.#first[place - this.#from] ?? 0; reading !== 0; reading = this.next(reading))
      if (this.end(reading) > this.end(longest)) longest = reading;
    return longest;
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
      if (depth < layers && isIntroducer(character)) this.#unescape(character, this.end(reading), depth);
    }
  }

  /** Adds what an escape stands for whose first character ends at `end`. */
  #unescape(introducer: number, end: number, depth: number): void {
    if (introducer === backslash) this.#shareBackslash(end, depth);
    this.#at = end;
    this.#cut = 0;
    const code = unescape(introducer, this);
    if (code !== none) this.#add(code, this.#at, depth + 1);
    if (this.#cut > 0) this.#add(unfinished, this.#cut, depth + 1);
  }

  /** However many backslashes there are, one for each layer or more, they mean what the last of them does. */
  #shareBackslash(end: number, depth: number): void {
    if (end >= this.#known) return;
    let another = this.#text.charCodeAt(end) === backslash;
    for (let reading = this.#first[end - this.#from] ?? 0; reading !== 0; reading = this.next(reading)) {
      another ||= this.code(reading) === backslash;
      if (another && this.code(reading) !== backslash)
        this.#add(this.code(reading), this.end(reading), Math.max(depth + 1, this.#depth[reading] ?? 0));
    }
    // At the end of a line, it goes on in the next.
    if (isBlank(this.#text.charCodeAt(end))) this.#add(0x20, end + 1, layers);
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
