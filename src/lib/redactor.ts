import type { Secret } from "./secret.ts";
import { secretForms, shortestForm } from "./secret-forms.ts";
import { type SecretPattern, secretPattern } from "./secret-pattern.ts";

/** Takes the secrets out of a text, or out of its first `length` characters. */
export type Redact = (text: string, length?: number) => string;

/** Knows every secret of the run, given or made, and takes them out of text in all their spellings. */
export class Redactor {
  readonly #forms = new Set<string>();
  readonly #patterns = new Map<string, SecretPattern>();

  /** The spellings that were not known before. */
  add(secret: Secret): readonly string[] {
    const fresh = secretForms(secret.reveal()).filter((form) => !this.#forms.has(form));
    for (const form of fresh) this.#forms.add(form);
    if (secret.reveal().length >= shortestForm) this.#patterns.set(secret.reveal(), secretPattern(secret.reveal()));
    return fresh;
  }

  /**
   * The text with `***` in place of every secret; of a long one only the first `length` characters, in a time that does
   * not grow with the rest.
   */
  redact(text: string, length = text.length): string {
    const reach = 3 * Math.max(0, ...[...this.#forms].map((form) => form.length));
    if (text.length <= length + reach) return this.#clean(text);
    // What this cut leaves of a secret goes with it.
    const clean = this.#clean(text.slice(0, length + reach));
    return clean.slice(0, Math.max(0, clean.length - reach));
  }

  /** The longest spelling goes first: one may hold another. */
  #clean(text: string): string {
    let clean = text;
    for (const form of [...this.#forms].sort((a, b) => b.length - a.length)) clean = clean.replaceAll(form, "***");
    for (const { begins, whole } of this.#patterns.values())
      if (begins.test(clean)) clean = clean.replaceAll(whole, "***");
    const [last = "", ...excerpts] = clean.split("…").reverse();
    return [...excerpts.reverse().map((part) => this.#cut(part)), last].join("…");
  }

  /** Before the `…` of an excerpt may stand the beginning of a secret that was cut in two. */
  #cut(text: string): string {
    for (const form of this.#forms) {
      const start = form.slice(0, shortestForm);
      let at = text.indexOf(start, Math.max(0, text.length - form.length + 1));
      for (; at >= 0; at = text.indexOf(start, at + 1)) {
        if (form.startsWith(text.slice(at))) return `${text.slice(0, at)}***`;
      }
    }
    return text;
  }
}
