import type { Needle } from "../needles/needle.ts";
import { bytesOf, skipped } from "../spelling.ts";
import { backslash, introducers } from "./escape.ts";

/**
 * With which two characters a needle may begin, or an escape: in most places of most texts, with those there none does.
 * Two backslashes are for the search to judge.
 */
export class Beginnings {
  /** 0 stands for all characters that are not ASCII. */
  readonly #pairs = new Uint8Array(128 * 128);

  constructor() {
    for (const first of introducers) this.#pairs.fill(1, first * 128, first * 128 + 128);
    this.#pairs[backslash * 128 + backslash] = 0;
  }

  /** Allows the first two letters of a needle, in whatever they may be written. */
  add({ spelling, letters: [first = 0, second = 0] }: Needle): void {
    if (first >= 128) this.#pairs.fill(1, 0, 128);
    // A character that is not ASCII has more than one letter.
    const allowed = [0, ...introducers, ...bytesOf(spelling, skipped), ...bytesOf(spelling, second)];
    for (const code of first < 128 ? bytesOf(spelling, first) : [])
      for (const next of allowed) if (next < 128) this.#pairs[code * 128 + next] = 1;
  }

  has(first: number, second: number): boolean {
    return this.#pairs[(first < 128 ? first : 0) * 128 + (second < 128 ? second : 0)] === 1;
  }
}
