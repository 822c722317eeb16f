/** It could take so long here that nothing else would be seen meanwhile: it is for a thread of its own. */
export class TooCostly extends Error {
  override readonly name = "TooCostly";
}

/**
 * How much may still be done for one answer, in steps that are counted before they are taken, so that it is the same on
 * every machine. A step is what looking at one character takes, some nanoseconds.
 */
export class Allowance {
  #left: number;

  /** @param steps `Infinity` where something else bounds the time */
  constructor(steps: number) {
    this.#left = steps;
  }

  /** @throws TooCostly if that is more than is left; then nothing is spent */
  spend(steps: number): void {
    if (steps > this.#left) throw new TooCostly(`It could take ${steps} steps.`);
    if (this.#left !== Number.POSITIVE_INFINITY) this.#left -= steps;
  }
}
