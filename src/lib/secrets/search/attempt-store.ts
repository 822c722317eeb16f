/** No reading ends farther ahead than this. */
const farthest = 4096;

/** Attempts by the place at which they stand, of places that lie ahead. Memory is used again once a place is passed. */
export class AttemptStore {
  /** How many there are. */
  count = 0;
  /** The first at each place, in a ring; behind it those of the places -1, -2 and -3. */
  readonly #first: Int32Array;
  readonly #ring: number;
  // For each attempt the state of the automaton, the last step to it, where its way began, and the next of the same place.
  readonly #state = [0];
  readonly #step = [0];
  readonly #origin = [0];
  readonly #next = [0];
  #free = 0;

  /** For the places of a text of so many characters, and the one behind it. */
  constructor(length: number) {
    this.#ring = Math.min(farthest, 2 ** (32 - Math.clz32(length)));
    this.#first = new Int32Array(this.#ring + 4);
  }

  /** The first at a place, 0 if there is none. */
  first(place: number): number {
    return this.#first[this.#slot(place)] ?? 0;
  }

  next(attempt: number): number {
    return this.#next[attempt] ?? 0;
  }

  state(attempt: number): number {
    return this.#state[attempt] ?? 0;
  }

  step(attempt: number): number {
    return this.#step[attempt] ?? 0;
  }

  origin(attempt: number): number {
    return this.#origin[attempt] ?? 0;
  }

  /** The places from `place` on at which any stand. */
  places(place: number): readonly number[] {
    const places: number[] = [];
    let left = this.count;
    for (let ahead = place; left > 0 && ahead < place + this.#ring; ahead++) {
      if (this.first(ahead) !== 0) places.push(ahead);
      for (let attempt = this.first(ahead); attempt !== 0; attempt = this.next(attempt)) left--;
    }
    return places;
  }

  add(place: number, state: number, step: number, origin: number): void {
    const attempt = this.#free === 0 ? this.#state.length : this.#free;
    this.#free = this.next(attempt);
    this.set(attempt, state, step, origin);
    this.#next[attempt] = this.first(place);
    this.#first[this.#slot(place)] = attempt;
    this.count++;
  }

  set(attempt: number, state: number, step: number, origin: number): void {
    this.#state[attempt] = state;
    this.#step[attempt] = step;
    this.#origin[attempt] = origin;
  }

  drop(place: number): void {
    for (let attempt = this.first(place); attempt !== 0; ) {
      const next = this.next(attempt);
      this.#next[attempt] = this.#free;
      this.#free = attempt;
      this.count--;
      attempt = next;
    }
    this.#first[this.#slot(place)] = 0;
  }

  #slot(place: number): number {
    return place < 0 ? this.#ring - place : place & (this.#ring - 1);
  }
}
