import type { Needle } from "../needles/needle.ts";
import { bytesOf, type Spelling, skipped } from "../spelling.ts";
import { backslash, introducers, mayFollow } from "./escape.ts";

/**
 * With which two characters a needle may begin, or an escape: in most places of most texts, with those there none does.
 * Two backslashes are for the search to judge.
 */
export class Beginnings {
  /** 0 stands for all characters that are not ASCII, and for the end of the text. */
  readonly #pairs = new Uint8Array(128 * 128);

  readonly #opened = new Set<string>();
  #pattern: RegExp | undefined;

  constructor() {
    for (const first of introducers)
      for (let next = 0; next < 128; next++) if (mayFollow(first, next)) this.#pairs[first * 128 + next] = 1;
    this.#pairs[backslash * 128 + backslash] = 0;
  }

  /** Allows the first two letters of a needle, in whatever they may be written. */
  add({ spelling, letters: [first = 0, second = 0] }: Needle): void {
    this.#pattern = undefined;
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
    return this.next(text, 0) < text.length;
  }

  /**
   * The first place from this one on where one may begin, or a backslash is; behind the text if there is none. An expression goes
   * through a long text with less code than a loop, which would be compiled several times.
   */
  next(text: string, place: number): number {
    this.#pattern ??= this.#compiled();
    this.#pattern.lastIndex = place;
    return this.#pattern.test(text) ? this.#pattern.lastIndex - 1 : text.length;
  }

  #compiled(): RegExp {
    const rows = Array.from({ length: 128 }, (_, first) => this.#pairs.subarray(first * 128, first * 128 + 128));
    const firsts = [...rows.keys()].filter((first) => first !== backslash && rows[first]?.includes(1));
    const alike = Map.groupBy(firsts, (first) => rows[first]?.join(""));
    const patterns = [...alike.values()].map(
      (those) => `[${those.map((first) => classes[first]).join("")}](?=${followed(rows[those[0] ?? 0])})`,
    );
    return new RegExp(["\\\\", ...patterns].join("|"), "g");
  }
}

/** Those of the codes that are allowed, or the end. */
function followed(row: Uint8Array = new Uint8Array()): string {
  const codes = classes.filter((_, code) => row[code] === 1);
  return `[${codes.join("")}]${row[0] === 1 ? "|$" : ""}`;
}

/** By code, how it is written in a class of characters. */
const classes = Array.from({ length: 128 }, (_, code) =>
  code === 0 ? "\\0\\x80-\\uffff" : `\\x${code.toString(16).padStart(2, "0")}`,
);
