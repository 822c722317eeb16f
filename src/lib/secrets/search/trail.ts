/** So many steps are remembered. */
const longest = 2 ** 18;
const mask = longest - 1;

/** Where the letters stand that were read on the way to each attempt. Ways part and meet; each step knows the one before. */
export class Trail {
  /** In a ring. */
  readonly #place = [0];
  readonly #before = [0];
  /** How many letters up to a step have been found to be a secret. */
  readonly #found = [0];
  #count = 0;

  /** Adds the step of a letter that begins at `place`. */
  add(place: number, before: number): number {
    const step = ++this.#count;
    this.#place[step & mask] = place;
    this.#before[step & mask] = before;
    this.#found[step & mask] = 0;
    return step;
  }

  /** Where the letter of a step begins. */
  place(step: number): number {
    return this.#place[step & mask] ?? 0;
  }

  /** Remembers that the last so many letters are hidden. */
  found(step: number, letters: number): void {
    this.#found[step & mask] = letters;
  }

  /**
   * Where the last so many letters begin, or those of them that are not hidden yet: of a secret that repeats itself an end
   * may be everywhere. Undefined where that has been forgotten.
   */
  start(step: number, letters: number): number | undefined {
    let first = step;
    for (let left = letters - 1; left > 0 && first > this.#count - longest; left--) {
      first = this.#before[first & mask] ?? 0;
      if ((this.#found[first & mask] ?? 0) >= left) break;
    }
    return first > this.#count - longest ? this.place(first) : undefined;
  }
}
