import type { Needle } from "../needles/needle.ts";
import { bytesOf, type Spelling, skipped } from "../spelling.ts";
import { backslash, introducers } from "./escape.ts";

/**
 * With which two characters a needle may begin, or an escape: in most places of most texts, with those there none does.
 * Two backslashes are for the search to judge.
 */
export class Beginnings {
  /** 0 stands for all characters that are not ASCII. */
  readonly #pairs = new Uint8Array(128 * 128);

  readonly #opened = new Set<string>();

  constructor() {
    for (const first of introducers) this.#pairs.fill(1, first * 128, first * 128 + 128);
    this.#pairs[backslash * 128 + backslash] = 0;
  }

  /** Allows the first two letters of a needle, in whatever they may be written. */
  add({ spelling, letters: [first = 0, second = 0] }: Needle): void {
    if (first >= 128) this.#pairs.fill(1, 0, 128);
    for (const code of first < 128 ? bytesOf(spelling, first) : []) {
      this.#open(spelling, code);
      for (const next of bytesOf(spelling, second)) if (next < 128) this.#pairs[code * 128 + next] = 1;
    }
  }

  /** What may follow the first letter whatever the second is. A character that is not ASCII has more than one letter. */
  #open(spelling: Spelling, code: number): void {
    const opened = `${spelling} ${code}`;
    if (this.#opened.has(opened)) return;
    this.#opened.add(opened);
    for (const next of [0, ...introducers, ...bytesOf(spelling, skipped)]) this.#pairs[code * 128 + next] = 1;
  }

  has(first: number, second: number): boolean {
    return this.#pairs[(first < 128 ? first : 0) * 128 + (second < 128 ? second : 0)] === 1;
  }

  /** Whether a needle may begin anywhere in the text, or an escape. */
  mayBeIn(text: string): boolean {
    for (let place = 0; place < text.length; place++)
      if (this.has(text.charCodeAt(place), text.charCodeAt(place + 1))) return true;
    return text.includes("\\");
  }
}
