import { hasFewDigits, isExact } from "./json-number.ts";
import { type JsonTokens, scanJson } from "./json-scanner.ts";

type Holder = Readonly<Record<string | number, unknown>>;

/**
 * The numbers of a JSON text that doubles do not hold: where in the text they begin, by the array or object each is in.
 */
export class ExactDigits implements JsonTokens {
  readonly #text: string;
  /** By the name first: there are few names, and many objects. */
  readonly #inObjects = new Map<string | number, Map<Holder, number>>();
  readonly #inArrays = new Map<Holder, number[]>();
  readonly #outer: (readonly [holder: Holder, key: string | number])[] = [];
  #holder: Holder;
  #key: string | number = "";
  #name: readonly [start: number, end: number] = [0, 0];

  /**
   * @param text valid JSON, in which no object has two values for one name
   * @param holder what `JSON.parse` made of it, as the member `""`
   */
  constructor(text: string, holder: Holder) {
    this.#text = text;
    this.#holder = holder;
    scanJson(text, this);
  }

  /** The digits of a number, where a double does not hold them. */
  get(holder: object, key: string | number): string | undefined {
    const start = Array.isArray(holder)
      ? this.#inArrays.get(holder as unknown as Holder)?.[key as number]
      : this.#inObjects.get(key)?.get(holder as Holder);
    if (start === undefined) return undefined;
    const number = /[-+.0-9eE]+/y;
    number.lastIndex = start;
    return number.exec(this.#text)?.[0];
  }

  open(): void {
    this.#outer.push([this.#holder, this.#key]);
    this.#holder = this.#holder[this.#key] as Holder;
    this.#key = 0;
  }

  close(): void {
    [this.#holder, this.#key] = this.#outer.pop() ?? [this.#holder, this.#key];
  }

  comma(): void {
    // In an object the next name takes its place.
    this.#key = Number(this.#key) + 1;
  }

  colon(): void {
    const [start, end] = this.#name;
    const name = this.#text.slice(start + 1, end - 1);
    this.#key = name.includes("\\") ? (JSON.parse(`"${name}"`) as string) : name;
  }

  string(start: number, end: number): void {
    this.#name = [start, end];
  }

  number(start: number, end: number, exponent: boolean): void {
    if (hasFewDigits(start, end, exponent) || isExact(this.#text.slice(start, end))) return;
    if (Array.isArray(this.#holder)) {
      const all = this.#inArrays.get(this.#holder) ?? [];
      all[this.#key as number] = start;
      this.#inArrays.set(this.#holder, all);
    } else {
      const all = this.#inObjects.get(this.#key) ?? new Map<Holder, number>();
      this.#inObjects.set(this.#key, all.set(this.#holder, start));
    }
  }
}
