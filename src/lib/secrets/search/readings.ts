import { backslash, type EscapeReader, isIntroducer, meaningOf, none } from "./escape.ts";
import { ellipsis, isBlank, isOf, unfinished } from "./letter.ts";
import { ReadingStore } from "./reading-store.ts";

/** So many layers of escapes are undone: a secret in JSON in an attribute of HTML has two. */
const layers = 4;
/** In characters of the text. One of which every character is escaped takes 216 in three layers of JSON. */
const longestReading = 2048;
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
  readonly #store: ReadingStore;
  /** For each place of the chunk at hand where there is no white space any more. */
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
    const places = Math.min(text.length, chunk + longestReading);
    this.#store = new ReadingStore(places);
    this.#dense = new Int32Array(places);
  }

  /** The first escape's reading at a place, 0 if there is none. Places are asked for in order. */
  first(place: number): number {
    if (place >= this.#end) this.#read(place);
    return this.#store.first(place);
  }

  next(reading: number): number {
    return this.#store.next(reading);
  }

  /** The character that it reads, or {@link unfinished}. */
  code(reading: number): number {
    return this.#store.code(reading);
  }

  /** The place behind it. */
  end(reading: number): number {
    return this.#store.end(reading);
  }

  /** White space before the character does not count, for lines are wrapped within escapes too. */
  take(kinds: number): number {
    const code = this.#take(this.#at, kinds);
    const dense = this.#behindBlanks(this.#at);
    return code === none && dense > this.#at ? this.#take(dense, kinds) : code;
  }

  #take(place: number, kinds: number): number {
    if (place >= this.#known || this.#text.charCodeAt(place) === ellipsis) {
      if (place < this.#known || place === this.#text.length) this.#cut = place;
      return none;
    }
    const itself = this.#text.charCodeAt(place);
    const longest = this.#longest(place);
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

  #behindBlanks(place: number): number {
    return place < this.#known ? (this.#dense[place - this.#from] ?? place) : place;
  }

  /** The reading that undoes the most: within an escape that is the one that is meant. */
  #longest(place: number): number {
    let longest = 0;
    for (let reading = this.#store.first(place); reading !== 0; reading = this.next(reading))
      if (this.end(reading) >= this.end(longest)) longest = reading;
    return longest;
  }

  #read(from: number): void {
    this.#end = Math.min(this.#text.length, from + chunk);
    this.#known = Math.min(this.#text.length, this.#end + longestReading);
    this.#from = from;
    this.#store.clear(from);
    for (let place = this.#known - 1; place >= from; place--) {
      const code = this.#text.charCodeAt(place);
      if (isIntroducer(code)) this.#readAt(place, code);
      const longest = this.#longest(place);
      const blank = longest === 0 ? isBlank(code) : isBlank(this.code(longest));
      this.#dense[place - from] = blank ? this.#behindBlanks(longest === 0 ? place + 1 : this.end(longest)) : place;
    }
  }

  #readAt(place: number, code: number): void {
    this.#place = place;
    this.#meaningOf(code, place + 1, 0);
    // What an escape stands for may begin another.
    for (let reading = this.#store.first(place); reading !== 0; reading = this.next(reading)) {
      const depth = this.#store.depth(reading);
      if (depth < layers && isIntroducer(this.code(reading)))
        this.#meaningOf(this.code(reading), this.end(reading), depth);
    }
  }

  /** Adds what an escape stands for whose first character ends at `end`. */
  #meaningOf(introducer: number, end: number, depth: number): void {
    if (introducer === backslash) this.#unescapeBackslashes(end, depth);
    this.#at = end;
    this.#cut = 0;
    const code = meaningOf(introducer, this);
    // What a backslash leaves as it is begins no escape: `\%`.
    const itself = introducer === backslash && this.#at === end + 1;
    if (code !== none) this.#add(code, this.#at, itself ? layers : depth + 1);
    if (this.#cut > 0) this.#add(unfinished, this.#cut, depth + 1);
  }

  /** However many backslashes there are, one for each layer or more, they mean what the last of them does. */
  #unescapeBackslashes(end: number, depth: number): void {
    if (end >= this.#known) return;
    let another = this.#text.charCodeAt(end) === backslash;
    for (let reading = this.#store.first(end); reading !== 0; reading = this.next(reading)) {
      if (this.code(reading) === backslash) another = true;
      else if (another)
        this.#add(this.code(reading), this.end(reading), Math.max(depth + 1, this.#store.depth(reading)));
    }
    // At the end of a line, which goes on in the next.
    if (isBlank(this.#text.charCodeAt(end))) this.#add(0x20, end + 1, layers);
  }

  #add(code: number, end: number, depth: number): void {
    if (end - this.#place <= longestReading) this.#store.add(this.#place, code, end, depth);
  }
}
