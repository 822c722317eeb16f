import type { Redact } from "./secrets/redactor.ts";
import { excerpt } from "./text.ts";

/**
 * The door by which text of somebody else comes into what we show. Secrets are taken out while the text is whole, and only
 * then is it cut: of half a secret, nobody knows any more that it is one.
 */
export class ForeignText {
  /** The whole text without secrets, for a place that cuts it later. */
  readonly redacted: Redact;

  constructor(redact: Redact) {
    this.redacted = redact;
  }

  /** The beginning of a text as one harmless line. */
  excerpt(text: string, length: number): string {
    return excerpt(this.redacted(text), length);
  }

  /** The same in quotation marks, ended as a sentence. */
  quoted(text: string, length: number): string {
    const beginning = this.excerpt(text, length);
    return /[.!?…]$/.test(beginning) ? `"${beginning}"` : `"${beginning}".`;
  }
}
