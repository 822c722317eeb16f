import type { Secret } from "./secret.ts";
import { secretForms, shortestForm } from "./secret-forms.ts";
import { secretPattern } from "./secret-pattern.ts";

/** Knows every secret of the run, given or made, and takes them out of text in all their spellings. */
export class Redactor {
  readonly #forms = new Set<string>();
  readonly #patterns = new Map<string, RegExp>();

  /** The spellings that were not known before. */
  add(secret: Secret): readonly string[] {
    const fresh = secretForms(secret.reveal()).filter((form) => !this.#forms.has(form));
    for (const form of fresh) this.#forms.add(form);
    if (secret.reveal().length >= shortestForm) this.#patterns.set(secret.reveal(), secretPattern(secret.reveal()));
    return fresh;
  }

  /** The text with `***` in place of every secret. The longest spelling goes first: one may hold another. */
  redact(text: string): string {
    let clean = text;
    for (const form of [...this.#forms].sort((a, b) => b.length - a.length)) clean = clean.replaceAll(form, "***");
    for (const pattern of this.#patterns.values()) clean = clean.replaceAll(pattern, "***");
    return clean.includes("…")
      ? clean
          .split("…")
          .map((part, at, all) => this.#cut(part, at < all.length - 1))
          .join("…")
      : clean;
  }

  /** Before the `…` of an excerpt may stand the beginning of a secret that was cut in two. */
  #cut(text: string, beforeEllipsis: boolean): string {
    if (!beforeEllipsis) return text;
    for (const form of this.#forms) {
      const longest = Math.min(form.length - 1, text.length);
      for (let length = longest; length >= shortestForm; length--) {
        if (text.endsWith(form.slice(0, length))) return `${text.slice(0, -length)}***`;
      }
    }
    return text;
  }
}
