/** At one place; `%25252525` has one more with every two digits. */
const mostReadings = 12;
/** In characters of the text. One of which every character is escaped takes 216 in three layers of JSON. */
export const longestReading = 2048;

/** Readings of escapes by the place at which they begin, for a stretch of text; filled from its end to its beginning. */
export class ReadingStore {
  #from = 0;
  /** The first of each place. */
  readonly #first: Int32Array;
  // For each reading its character, where it ends, how many layers are undone, and the next of the same place.
  readonly #code = [0];
  readonly #end = [0];
  readonly #depth = [0];
  readonly #next = [0];
  #count = 0;
  // Of the place that is being filled, the last reading and how many there are.
  #last = 0;
  #held = 0;

  constructor(longestStretch: number) {
    this.#first = new Int32Array(longestStretch);
  }

  /** Forgets all, for a stretch that begins at a place. */
  clear(from: number): void {
    this.#from = from;
    this.#first.fill(0);
    this.#count = 0;
  }

  /** The first at a place, 0 if there is none. */
  first(place: number): number {
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

  depth(reading: number): number {
    return this.#depth[reading] ?? 0;
  }

  /** Adds one behind the others of its place, which must be the place of the last one or one before it. */
  add(place: number, code: number, end: number, depth: number): void {
    if (this.first(place) === 0) this.#held = 0;
    if (this.#held === mostReadings || end - place > longestReading) return;
    for (let known = this.first(place); known !== 0; known = this.next(known))
      if (this.code(known) === code && this.end(known) === end) return;
    const reading = ++this.#count;
    this.#code[reading] = code;
    this.#end[reading] = end;
    this.#depth[reading] = depth;
    this.#next[reading] = 0;
    if (this.#held === 0) this.#first[place - this.#from] = reading;
    else this.#next[this.#last] = reading;
    this.#last = reading;
    this.#held++;
  }
}
