/** So many steps are remembered. */
const longest = 2 ** 18;
const mask = longest - 1;

/** Where the letters stand that were read on the way to each attempt. Ways part and meet; each step knows the one before. */
export class Trail {
  /** In a ring. */
  readonly #place = [0];
  readonly #before = [0];
  #count = 0;

  /** Adds the step of a letter that begins at `place`. */
  add(place: number, before: number): number {
    const step = ++this.#count;
    this.#place[step & mask] = place;
    this.#before[step & mask] = before;
    return step;
  }

  /** Where the letter of a step begins. */
  place(step: number): number {
    return this.#place[step & mask] ?? 0;
  }

  /** Where the last so many letters begin; undefined where that has been forgotten. */
  start(step: number, letters: number): number | undefined {
    let first = step;
    for (let left = letters; left > 1 && first > this.#count - longest; left--) first = this.#before[first & mask] ?? 0;
    return first > this.#count - longest ? this.place(first) : undefined;
  }
}
