import type { Needle } from "../needle.ts";
import { letterIn, skipped, spellings } from "../spelling.ts";
import { backslash, isIntroducer } from "./escape.ts";

/**
 * With which two characters a needle may begin, or an escape: in most places of most texts, with those there none does.
 * Two backslashes are for the search to judge.
 */
export class Beginnings {
  /** 0 stands for all characters that are not ASCII. */
  readonly #pairs = new Uint8Array(128 * 128);

  constructor() {
    for (let first = 1; first < 128; first++)
      if (isIntroducer(first)) this.#pairs.fill(1, first * 128, first * 128 + 128);
    this.#pairs[backslash * 128 + backslash] = 0;
  }

  /** Allows the first two letters of a needle, in whatever they may be written. */
  add({ spelling, letters: [first = 0, second = 0] }: Needle): void {
    const kind = spellings.indexOf(spelling);
    for (let code = 0; code < 128; code++) {
      if (first < 128 ? letterIn(kind, code) !== first : code !== 0) continue;
      for (let next = 0; next < 128; next++) {
        const letter = letterIn(kind, next);
        // A character that is not ASCII has more than one letter.
        const any = first >= 128 || next === 0 || isIntroducer(next) || letter === skipped;
        if (any || letter === second) this.#pairs[code * 128 + next] = 1;
      }
    }
  }

  has(first: number, second: number): boolean {
    return this.#pairs[(first < 128 ? first : 0) * 128 + (second < 128 ? second : 0)] === 1;
  }
}
