import type { NeedleAutomaton } from "../needles/needle-automaton.ts";
import { shortestForm } from "../secret-forms.ts";
import { Attempts } from "./attempts.ts";
import type { Beginnings } from "./beginnings.ts";
import { backslash, isIntroducer, mayFollow } from "./escape.ts";
import { isEllipsis, unfinished } from "./letter.ts";
import { layers, Readings } from "./readings.ts";
import { RedactedText } from "./redacted-text.ts";

/** So far beyond what is wanted the text is read: by then a secret that begins before shows, however it is written. */
const foresight = 4096;

/**
 * One walk through a text, from place to place. At each place stand attempts: so much of a needle has been read on some
 * way there. Each of them goes on with every reading of the place, to the place where that reading ends, and a new one
 * begins with it. In `%73ecret`, where `secret` is looked for:
 *
 *     place    attempts    readings
 *     0 %                  % to 1, s to 3
 *     1 7                  7 to 2
 *     2 3                  3 to 3
 *     3 e      s           e to 4
 *     4 c      se          c to 5
 *
 * So it does not matter in what the characters of a secret are written, each in something else if need be, and the time
 * it takes grows with the text alone.
 */
export class Search {
  readonly #text: string;
  readonly #beginnings: Beginnings;
  /** Of a text without escapes there are none. */
  #readings: Readings | undefined;
  readonly #attempts: Attempts;
  readonly #clean: RedactedText;
  #place = 0;

  constructor(text: string, needles: NeedleAutomaton, beginnings: Beginnings) {
    this.#text = text;
    this.#beginnings = beginnings;
    this.#clean = new RedactedText(text);
    this.#attempts = new Attempts(needles, text.length, (start, end) => this.#clean.hide(start, end));
  }

  /** What becomes of the text, up to at least `length` characters of it if there are so many. */
  run(length: number): string {
    let enough = length;
    let open: readonly number[];
    do {
      enough += foresight;
      this.#readUpTo(enough);
      open = this.#attempts.places(this.#place).flatMap((place) => this.#attempts.starts(place, shortestForm));
      // Up to where the first secret may begin that has not ended yet, all is settled.
    } while (!this.isDone && this.#clean.length(Math.min(...open, this.#place)) < length);
    for (const start of open) this.#clean.hide(start, this.#place);
    return this.#clean.upTo(this.#place);
  }

  /** Whether that was all of the text. */
  get isDone(): boolean {
    return this.#place === this.#text.length;
  }

  #readUpTo(length: number): void {
    while (!this.isDone && this.#clean.length(this.#place) < length) {
      if (this.#attempts.count === 0) {
        this.#clean.settle(this.#place);
        this.#skip(length - this.#clean.length(this.#place));
      }
      if (!this.isDone) this.#visit(this.#place++);
    }
  }

  /** Goes on to the next place at which a needle may begin, but no farther than so many places. */
  #skip(places: number): void {
    const end = Math.min(this.#text.length, this.#place + places);
    // And no farther ahead is it looked for one. The last place counts with what follows it.
    const part = this.#text.slice(this.#place, end + 1);
    let place = this.#place - 1;
    do place = this.#place + this.#beginnings.next(part, place + 1 - this.#place);
    while (place < end && !this.#mayBegin(place));
    this.#place = Math.min(place, end);
  }

  #mayBegin(place: number): boolean {
    const code = this.#text.charCodeAt(place);
    if (this.#beginnings.has(code, this.#text.charCodeAt(place + 1))) return true;
    if (code !== backslash) return false;
    // Of many backslashes no more than the last of them are one that is escaped in each layer.
    let end = place + 1;
    while (end <= place + 2 ** layers && this.#text.charCodeAt(end) === backslash) end++;
    return end <= place + 2 ** layers;
  }

  #visit(place: number): void {
    const code = this.#text.charCodeAt(place);
    if (isEllipsis(this.#text, place)) this.#cut(place, place, shortestForm);
    this.#attempts.read(place, code, place + 1);
    if (isIntroducer(code) && mayFollow(code, this.#text.charCodeAt(place + 1))) this.#readEscapes(place);
    this.#attempts.drop(place);
  }

  #readEscapes(place: number): void {
    this.#readings ??= new Readings(this.#text);
    const readings = this.#readings;
    for (let reading = readings.first(place); reading !== 0; reading = readings.next(reading)) {
      const code = readings.code(reading);
      // What has been cut may have been one character more.
      if (code === unfinished) this.#cut(place, readings.end(reading), shortestForm - 1);
      else this.#attempts.read(place, code, readings.end(reading));
    }
  }

  /** Of a secret that is cut in two nothing may be left either, if so many characters of it show. */
  #cut(place: number, end: number, least: number): void {
    for (const start of this.#attempts.starts(place, least)) this.#clean.hide(start, end);
  }
}
