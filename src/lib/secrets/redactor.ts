import { Beginnings } from "./beginnings.ts";
import { needlesOf } from "./needle.ts";
import { NeedleAutomaton } from "./needle-automaton.ts";
import { Search } from "./search.ts";
import type { Secret } from "./secret.ts";
import { secretForms } from "./secret-forms.ts";

/** Takes the secrets out of a text, or out of its first `length` characters. */
export type Redact = (text: string, length?: number) => string;

/**
 * So far beyond what is told the text is read: by then every secret that begins before has shown six of its characters,
 * however they are written.
 */
const foresight = 4096;

/** Knows every secret of the run, given or made, and takes them out of text in all their spellings. */
export class Redactor {
  readonly #forms = new Set<string>();
  readonly #needles = new NeedleAutomaton();
  readonly #beginnings = new Beginnings();

  /** The spellings that were not known before. */
  add(secret: Secret): readonly string[] {
    const fresh = secretForms(secret.reveal()).filter((form) => !this.#forms.has(form));
    for (const form of fresh) this.#forms.add(form);
    for (const needle of needlesOf(secret.reveal())) {
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
    const clean = new Search(text, this.#needles, this.#beginnings).run(length + foresight);
    if (clean.length <= length) return clean;
    // What is cut here ends as a text does; there are stars for all that goes.
    const cut = clean.slice(0, length);
    return new Search(cut, this.#needles, this.#beginnings).run(length).padEnd(length, "*");
  }
}
