import { inspect } from "node:util";

/**
 * A value that must never be shown. It prints, serialises and concatenates as `***`; only {@link Secret.reveal} gives
 * the text, so every place where a secret can leave is found by searching for that word.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return "***";
  }

  toJSON(): string {
    return "***";
  }

  [inspect.custom](): string {
    return "***";
  }
}
