/** Text that came from elsewhere, made fit for one line of a log, an annotation or a summary. */

/* C0, DEL and C1 control characters (a bare CR ends a line for the runner), line and paragraph separators, and the
   characters that are invisible or turn the direction of the text. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** What most texts are made of, and has to be made fit for nothing. */
const plain = /^[\x20-\x7e]*$/;

/**
 * One harmless line: control characters become visible escapes, and neither form of a workflow command survives (`::x::`
 * counts at the start of a line, `##[x]` anywhere in it; source: actions/runner ActionCommand.cs, SRC).
 */
export function oneLine(text: string): string {
  if (plain.test(text) && !text.includes("::") && !text.includes("##[")) return text;
  return text
    .toWellFormed()
    .replace(unprintable, (character) => escapes[character] ?? `\\u${codeOf(character)}`)
    .replaceAll("##[", "## [")
    .replace(/:(?=:)/g, ": ");
}

/** A text with its own lines and tabs, in which control characters and invisible ones are visible escapes. */
export function legible(text: string): string {
  if (plain.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, "\n")
    .replace(unprintable, (character) => (/[\n\t]/.test(character) ? character : `\\u${codeOf(character)}`));
}

const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const codeOf = (character: string) => character.charCodeAt(0).toString(16).padStart(4, "0");

/** The beginning of a text as one harmless line of at most `length` characters, with `…` where it was cut. */
export function excerpt(text: string, length: number): string {
  const trimmed = text.trim();
  // Escapes lengthen a text, so a hostile megabyte is cut before it is escaped and once more after.
  const line = oneLine(cut(trimmed, length * 2));
  const whole = line.length <= length && trimmed.length <= length * 2;
  return copied(whole ? line : `${cut(line, length - 1).trimEnd()}…`);
}

/** The beginning of a text from elsewhere in quotation marks, ended as a sentence. */
export function quoted(text: string, length: number): string {
  const beginning = excerpt(text, length);
  return /[.!?…]$/.test(beginning) ? `"${beginning}"` : `"${beginning}".`;
}

/** A short text for itself: as a part of another it would keep the whole of that in memory, which may be a large body. */
const copied = (text: string) => (text.length > 1_000 ? text : text.split("").join(""));

/** At most `length` code units, and no half of a character of two. */
const cut = (text: string, length: number) => text.slice(0, length).replace(/[\ud800-\udbff]$/, "");

/**
 * Text inside HTML. The five named entities and no others: the runner's masker knows a secret in that spelling, and not
 * with numeric entities (ValueEncoders.cs, SRC).
 */
export function escapeHtml(text: string): string {
  if (!/[&<>"']/.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}

/** `1 attempt`, `2 attempts`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[], conjunction = "and"): string {
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} ${conjunction} ${items[items.length - 1]}`;
}
