/**
 * A stretch of what the service wrote, as it came: secrets are still in it, and far more than is shown, so that they are
 * recognised whole. show.ts takes them out and cuts it, where they are known.
 */
export interface Quotation {
  readonly text: string;
  /** Whether the text goes on behind it. */
  readonly cut: boolean;
  /** Where in `text` begins what was looked for; 0 where it is to be shown from its beginning. */
  readonly hit: number;
  /** How many characters of it are shown; `"quoted"`: as JSON writes a text. */
  readonly form: number | "quoted";
}

/** Characters that go along: longer than a secret is, in whatever spelling. */
const before = 16_384;
const behind = 4_096;

/** The beginning of a text, to be shown in at most `length` characters. */
export function quote(text: string, length: number): Quotation {
  return { text: text.slice(0, behind), cut: text.length > behind, hit: 0, form: length };
}

/** A text to be shown in quotes: around the part that was found, else from its beginning. */
export function quoteText(text: string, found = -1): Quotation {
  const start = Math.max(0, found - before);
  const end = Math.max(0, found) + behind;
  return { text: text.slice(start, end), cut: text.length > end, hit: Math.max(0, found - start), form: "quoted" };
}
