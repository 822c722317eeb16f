import { Attempts } from "./attempts.ts";
import type { Beginnings } from "./beginnings.ts";
import { isDoubled, isIntroducer } from "./escape.ts";
import type { NeedleAutomaton } from "./needle-automaton.ts";
import { ellipsis, layers, Readings, unfinished } from "./readings.ts";
import { RedactedText } from "./redacted-text.ts";
import { shortestForm } from "./secret-forms.ts";
import { skipped, spellings } from "./spelling.ts";
import { Trail } from "./trail.ts";

/**
 * One walk through a text, from place to place. At each place stand attempts: needles of which so much has been read on
 * some way there. Each goes on with every reading of the place, to the place at which that reading ends, and there begins
 * one anew. In `%73ecret`, where `secret` is looked for:
 *
 * | place | readings           | attempts that stand there |
 * |-------|--------------------|---------------------------|
 * | 0 `%` | `%` → 1, `s` → 3   |                           |
 * | 1 `7` | `7` → 2            |                           |
 * | 2 `3` | `3` → 3            |                           |
 * | 3 `e` | `e` → 4            | `s`, from 0               |
 * | 4 `c` | `c` → 5            | `se`, from 0              |
 *
 * So a secret is found however its characters are written, each in its own way if need be, and in a time that grows with
 * the text alone.
 */
export class Search {
  readonly #text: string;
  readonly #needles: NeedleAutomaton;
  readonly #beginnings: Beginnings;
  readonly #readings: Readings;
  readonly #trail = new Trail();
  readonly #attempts: Attempts;
  readonly #clean: RedactedText;

  constructor(text: string, needles: NeedleAutomaton, beginnings: Beginnings) {
    this.#text = text;
    this.#needles = needles;
    this.#beginnings = beginnings;
    this.#attempts = new Attempts(needles, this.#trail);
    this.#readings = new Readings(text);
    this.#clean = new RedactedText(text);
  }

  /** What the text becomes, as far as it takes for `length` characters of it. */
  run(length: number): string {
    let place = 0;
    while (place < this.#text.length && this.#clean.length(place) < length) {
      if (this.#attempts.count > 0) this.#visit(place++);
      else {
        this.#clean.settle(place);
        const left = length - this.#clean.length(place);
        place = this.#skip(place, Math.min(this.#text.length, place + left));
        if (place < this.#text.length) this.#visit(place++);
      }
    }
    for (let ahead = place; this.#attempts.count > 0; ahead++) {
      this.#cut(ahead, place);
      this.#attempts.drop(ahead);
    }
    return this.#clean.upTo(place);
  }

  /** The first place from `place` on, up to `end`, at which a needle may begin. */
  #skip(place: number, end: number): number {
    let at = place;
    while (at < end && !this.#beginnings.has(this.#text.charCodeAt(at), this.#text.charCodeAt(at + 1))) at++;
    return at;
  }

  #visit(place: number): void {
    const code = this.#text.charCodeAt(place);
    if (code === ellipsis) this.#cut(place, place);
    this.#read(place, code, place + 1);
    if (isDoubled(code)) this.#readDoubled(place, code);
    if (isIntroducer(code)) this.#readEscapes(place);
    this.#attempts.drop(place);
  }

  /** Each layer of JSON makes two of a backslash, and SQL or CSV of a quote. */
  #readDoubled(place: number, code: number): void {
    let run = 1;
    while (run < 2 ** layers && this.#text.charCodeAt(place + run) === code) run++;
    for (let length = 2; length <= run; length *= 2) this.#read(place, code, place + length);
  }

  #readEscapes(place: number): void {
    for (let reading = this.#readings.first(place); reading !== 0; reading = this.#readings.next(reading)) {
      const code = this.#readings.code(reading);
      if (code === unfinished) this.#cut(place, this.#readings.end(reading));
      else this.#read(place, code, this.#readings.end(reading));
    }
  }

  /** The attempts at a place go on with a character that ends at another, and new ones begin. */
  #read(place: number, code: number, end: number): void {
    let read = 0;
    for (let attempt = this.#attempts.first(place); attempt !== 0; attempt = this.#attempts.next(attempt)) {
      const state = this.#attempts.state(attempt);
      const step = this.#attempts.step(attempt);
      const origin = this.#attempts.origin(attempt);
      const next = this.#needles.next(state, code);
      if (next === skipped) this.#attempts.add(end, state, step, origin);
      else read |= 1 << this.#needles.spelling(state);
      if (next > 0) this.#reach(end, next, this.#trail.add(place, step), origin);
    }
    const begun = this.#needles.begun(code) & ~read;
    for (let spelling = 0; begun >> spelling !== 0 && spelling < spellings.length; spelling++) {
      if ((begun & (1 << spelling)) === 0) continue;
      const state = this.#needles.begin(spelling, code);
      if (state !== 0) this.#reach(end, state, this.#trail.add(place, 0), place);
    }
  }

  #reach(place: number, state: number, step: number, origin: number): void {
    const found = this.#needles.found(state);
    if (found > 0) this.#clean.hide(this.#trail.start(step, found) ?? origin, place);
    const open = this.#needles.open(state);
    if (open !== 0) this.#attempts.add(place, open, step, origin);
  }

  /** Of a secret that is cut in two nothing may be left either, if it is enough of it to tell something. */
  #cut(place: number, end: number): void {
    for (let attempt = this.#attempts.first(place); attempt !== 0; attempt = this.#attempts.next(attempt)) {
      const letters = this.#needles.depth(this.#attempts.state(attempt));
      const start = this.#trail.start(this.#attempts.step(attempt), letters) ?? this.#attempts.origin(attempt);
      if (letters >= shortestForm) this.#clean.hide(start, end);
    }
  }
}
