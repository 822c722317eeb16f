/**
 * A value that takes time to get, such as a token, shared by all callers. Who asks while it is being made waits for the same
 * one. A failure is not stored. The caller decides whether a stored value is still good.
 */
export class Held<Value> {
  #value: Value | undefined;
  #pending: Promise<Value> | undefined;

  constructor(value?: Value) {
    this.#value = value;
  }

  /** The last value, unless it was dropped. It may be too old. */
  get value(): Value | undefined {
    return this.#value;
  }

  /**
   * The value while it is good, else a new one. `make` gets the old one where there is one. A new one is not asked whether
   * it is good.
   *
   * @throws what `make` throws, to all that waited for it; the old value is forgotten too.
   */
  get(isGood: (value: Value) => boolean, make: (old: Value | undefined) => Promise<Value>): Promise<Value> {
    // Nothing is awaited before #pending is set: of several that ask at once, one makes it.
    if (this.#pending !== undefined) return this.#pending;
    if (this.#value !== undefined && isGood(this.#value)) return Promise.resolve(this.#value);
    this.#pending = this.#make(make).finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  /** Forgets the value where it is stale. One that is under way is not the value yet. */
  drop(isStale: (value: Value) => boolean): void {
    if (this.#value !== undefined && isStale(this.#value)) this.#value = undefined;
  }

  /** Holds `next` in place of `value`, unless another one has taken its place already. */
  swap(value: Value, next: Value): void {
    if (this.#value === value) this.#value = next;
  }

  async #make(make: (old: Value | undefined) => Promise<Value>): Promise<Value> {
    try {
      const value = await make(this.#value);
      this.#value = value;
      return value;
    } catch (error) {
      this.#value = undefined;
      throw error;
    }
  }
}
