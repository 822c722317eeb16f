import { needlesOf } from "./needles/needle.ts";
import { NeedleAutomaton } from "./needles/needle-automaton.ts";
import { Beginnings } from "./search/beginnings.ts";
import { Search } from "./search/search.ts";
import type { Secret } from "./secret.ts";
import { secretForms } from "./secret-forms.ts";

/** Takes the secrets out of a text, or out of its first `length` characters. */
export type Redact = (text: string, length?: number) => string;

const longestKept = 200;
const mostKept = 1_000;

/** Knows every secret of the run, given or made, and takes them out of text in all their spellings. */
export class Redactor {
  readonly #secrets = new Set<string>();
  readonly #forms = new Set<string>();
  readonly #needles = new NeedleAutomaton();
  readonly #beginnings = new Beginnings();
  /** What became of short texts: of many checks the same ones are told again and again. */
  readonly #clean = new Map<string, string>();

  /** The spellings that were not known before. */
  add(secret: Secret): readonly string[] {
    const text = secret.reveal();
    if (this.#secrets.has(text)) return [];
    this.#secrets.add(text);
    this.#clean.clear();
    const fresh = secretForms(text).filter((form) => !this.#forms.has(form));
    for (const form of fresh) this.#forms.add(form);
    for (const needle of needlesOf(text)) {
      this.#needles.add(needle);
      this.#beginnings.add(needle);
    }
    return fresh;
  }

  /**
   * The text with `***` in place of every secret; of a long one the first `length` characters, in a time that does not
   * grow with the rest. Fewer are given only where the text has no more.
   *
   * The beginning of a secret, six characters or more, counts as one where the text ends, or an excerpt in it with `…`.
   */
  redact(text: string, length = text.length): string {
    if (this.#secrets.size === 0) return text.slice(0, length);
    if (text.length > longestKept || text.length !== length) return this.#redact(text, length);
    const known = this.#clean.get(text);
    if (known !== undefined) return known;
    const clean = this.#redact(text, length);
    if (this.#clean.size === mostKept) this.#clean.clear();
    this.#clean.set(text, clean);
    return clean;
  }

  #redact(text: string, length: number): string {
    if (text.length <= length && !this.#beginnings.mayBeIn(text)) return text;
    const search = this.#search(text);
    const clean = search.run(length);
    if (search.isDone && clean.length <= length) return clean;
    // What is cut here ends as a text does; there are stars for all that goes.
    return this.#search(clean.slice(0, length)).run(length).padEnd(length, "*");
  }

  #search(text: string): Search {
    return new Search(text, this.#needles, this.#beginnings);
  }
}
