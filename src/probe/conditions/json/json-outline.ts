import { hasFewDigits, isExact } from "./json-number.ts";
import { type JsonTokens, scanJson } from "./json-scanner.ts";

/** What a JSON text is like, as far as one look tells before anything is made of it. */
export class JsonOutline implements JsonTokens {
  /** The names in all its objects together, each as often as it is written. */
  names = 0;
  /** The most arrays and objects that stand inside one another. */
  depth = 0;
  /** Whether it holds a number that a double does not hold with all its digits. */
  inexact = false;
  readonly #text: string;
  #level = 0;
  #containers = 0;
  #values = 1;

  constructor(text: string) {
    this.#text = text;
    scanJson(text, this);
  }

  /** About how many bytes of memory its values take as V8 lays them out (measured), their texts apart. */
  get bytes(): number {
    return 32 * this.#containers + 16 * this.#values;
  }

  open(): void {
    this.#containers++;
    if (++this.#level > this.depth) this.depth = this.#level;
  }

  close(): void {
    this.#level--;
  }

  comma(): void {
    this.#values++;
  }

  colon(): void {
    this.names++;
  }

  string(): void {}

  number(start: number, end: number, exponent: boolean): void {
    this.inexact ||= !hasFewDigits(start, end, exponent) && !isExact(this.#text.slice(start, end));
  }
}
