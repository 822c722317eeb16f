import { splitLines } from "./line-splitter.ts";
import { maskEncoders } from "./mask-encoders.ts";

/**
 * GitHub's secret masker: exact, case-sensitive substrings become `***`; hits that overlap or touch become one (SRC:
 * actions/runner SecretMasker). What it does not find, a user sees.
 */
export class Masker {
  readonly #needles = new Set<string>();

  /** A secret as the runner registers it: the whole value, and each of its lines; all of them in every encoding. */
  add(secret: string): void {
    this.#addValue(secret);
    for (const line of splitLines(secret)) this.#addValue(line.trim());
  }

  mask(text: string): string {
    const hits = [...this.#needles].flatMap((needle) => occurrences(text, needle)).sort((a, b) => a.start - b.start);
    let masked = "";
    let end = 0;
    let open = false;
    for (const hit of hits) {
      if (!open || hit.start > end) masked += `${text.slice(end, hit.start)}***`;
      end = Math.max(end, hit.end);
      open = true;
    }
    return masked + text.slice(end);
  }

  #addValue(value: string): void {
    if (value === "") return;
    this.#needles.add(value);
    for (const encode of Object.values(maskEncoders)) {
      const encoded = encode(value);
      if (encoded !== "") this.#needles.add(encoded);
    }
  }
}

/** Every place of `needle`, also where it overlaps itself. */
function occurrences(text: string, needle: string): { readonly start: number; readonly end: number }[] {
  const found = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    found.push({ start: at, end: at + needle.length });
  }
  return found;
}
