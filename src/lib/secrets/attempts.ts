import type { NeedleAutomaton } from "./needle-automaton.ts";
import type { Trail } from "./trail.ts";

/** No reading ends farther ahead. */
const farthest = 4096;
const mask = farthest - 1;

/** How far needles have been read up to each place that lies ahead, on every way that leads there. */
export class Attempts {
  /** How many there are, at all places. */
  count = 0;
  readonly #needles: NeedleAutomaton;
  readonly #trail: Trail;
  /** The first attempt at each place, in a ring. */
  readonly #first = new Int32Array(farthest);
  // For each attempt the state of the automaton, the last step to it, where the way began, and the next at the same place.
  readonly #state = [0];
  readonly #step = [0];
  readonly #origin = [0];
  readonly #next = [0];
  #free = 0;

  constructor(needles: NeedleAutomaton, trail: Trail) {
    this.#needles = needles;
    this.#trail = trail;
  }

  /** The first at a place, 0 if there is none. */
  first(place: number): number {
    return this.#first[place & mask] ?? 0;
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

  /** Adds one, if it is not the end of another: then that one will find all it could. */
  add(place: number, state: number, step: number, origin: number): void {
    for (let other = this.first(place); other !== 0; other = this.next(other)) {
      const same = this.state(other) === state;
      if (same ? this.#trail.place(step) >= this.#trail.place(this.step(other)) : this.#needles.includes(this.state(other), state)) return;
      if (same || this.#needles.includes(state, this.state(other))) return this.#set(other, state, step, origin);
    }
    const attempt = this.#free === 0 ? this.#state.length : this.#free;
    this.#free = this.next(attempt);
    this.#set(attempt, state, step, origin);
    this.#next[attempt] = this.first(place);
    this.#first[place & mask] = attempt;
    this.count++;
  }

  /** Forgets those at a place. */
  drop(place: number): void {
    for (let attempt = this.first(place); attempt !== 0; ) {
      const next = this.next(attempt);
      this.#next[attempt] = this.#free;
      this.#free = attempt;
      this.count--;
      attempt = next;
    }
    this.#first[place & mask] = 0;
  }

  #set(attempt: number, state: number, step: number, origin: number): void {
    this.#state[attempt] = state;
    this.#step[attempt] = step;
    this.#origin[attempt] = origin;
  }
}
