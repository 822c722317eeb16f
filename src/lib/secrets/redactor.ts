import type { Secret } from "./secret.ts";
import { base64Cores, keyLines, secretForms, shortestForm } from "./secret-forms.ts";
import { encodings, type FoldedText, fold, unfolded } from "./unescaped-text.ts";

/** Takes the secrets out of a text, or out of its first `length` characters. */
export type Redact = (text: string, length?: number) => string;

/** A character takes at most so many in the longest of its encodings. */
const longestEncoding = 10;

/** Layers of encodings that are looked through: a secret in JSON in an attribute of HTML has two. */
const layers = 3;

/** Knows every secret of the run, given or made, and takes them out of text in all their spellings. */
export class Redactor {
  readonly #forms = new Set<string>();
  /** What to look for in a text whose encodings are undone. */
  readonly #needles = new Set<string>();
  #longest = 0;

  /** The spellings that were not known before. */
  add(secret: Secret): readonly string[] {
    const fresh = secretForms(secret.reveal()).filter((form) => !this.#forms.has(form));
    for (const form of fresh) this.#forms.add(form);
    for (const needle of needles(secret.reveal())) this.#needles.add(needle);
    this.#longest = Math.max(this.#longest, ...[...this.#needles].map((needle) => needle.length));
    return fresh;
  }

  /**
   * The text with `***` in place of every secret; of a long one only the first `length` characters, in a time that does
   * not grow with the rest.
   */
  redact(text: string, length = text.length): string {
    const reach = longestEncoding * this.#longest;
    if (text.length <= length + reach) return this.#clean(text);
    // What this cut leaves of a secret goes with it.
    const clean = this.#clean(text.slice(0, length + reach));
    return clean.slice(0, Math.max(0, clean.length - reach));
  }

  #clean(text: string): string {
    let clean = "";
    let end = 0;
    for (const [from, to] of this.#places(text)) {
      if (from >= end) clean += `${text.slice(end, from)}***`;
      end = Math.max(end, to);
    }
    const [last = "", ...excerpts] = `${clean}${text.slice(end)}`.split("…").reverse();
    return [...excerpts.reverse().map((part) => this.#cut(part)), last].join("…");
  }

  /** Where secrets stand in the text, in order; places may overlap or touch. */
  #places(text: string): readonly (readonly [from: number, to: number])[] {
    return views(text)
      .flatMap((view) => this.#placesIn(view))
      .sort(([a], [b]) => a - b);
  }

  #placesIn(view: FoldedText): readonly (readonly [from: number, to: number])[] {
    const places: [number, number][] = [];
    // Hex comes in either case. (Not toLowerCase(), under which some letters become two.)
    const lower = view.text.replace(/[A-F]+/g, (digits) => digits.toLowerCase());
    for (const needle of this.#needles) {
      const hay = /^[0-9a-f]+$/.test(needle) ? lower : view.text;
      for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
        places.push([view.begins(at), view.ends(at + needle.length - 1)]);
      }
    }
    return places;
  }

  /** Before the `…` of an excerpt may stand the beginning of a secret that was cut in two. */
  #cut(text: string): string {
    if (text.length < shortestForm) return text;
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

/**
 * The text with ever more of its encodings undone; and with one kind alone, once and twice (JSON in JSON), for what stands
 * next to a secret can make an escape of another kind with an end of it.
 */
function views(text: string): readonly FoldedText[] {
  const plain = unfolded(text);
  const all = [plain];
  for (let layer = 0; layer < layers; layer++) all.push(fold(all[layer] ?? plain));
  const alone = [encodings.percent, encodings.json, encodings.html].flatMap((escapes) => {
    const once = fold(plain, escapes);
    return [once, fold(once, escapes)];
  });
  const seen = new Set<string>();
  return [...all, ...alone].filter(({ text: folded }) => {
    const fresh = !seen.has(folded);
    seen.add(folded);
    return fresh;
  });
}

/** Percent-encoding is of bytes, and undone each of them becomes a character of its own. */
const latin1 = (text: string) => Buffer.from(text, "utf8").toString("latin1");

/**
 * The secret itself, with and without its white space, and what no undoing of escapes would reveal: base64 and hex. A
 * secret that looks as if it held escapes is undone with the text around it.
 */
function needles(secret: string): readonly string[] {
  if (secret.length < shortestForm) return [];
  const once = fold(unfolded(secret)).text;
  const twice = fold(unfolded(once)).text;
  const bytes = Buffer.from(secret, "utf8");
  const cores = base64Cores(bytes);
  return [
    ...[secret, once, twice]
      .flatMap((text) => [text, text.replaceAll(/\s+/g, ""), text.replaceAll(" ", "+")])
      .flatMap((text) => [text, latin1(text)]),
    ...keyLines(secret),
    ...cores,
    ...cores.map((core) => core.replaceAll("+", "-").replaceAll("/", "_")),
    bytes.toString("hex"),
  ].filter((needle) => needle.length >= shortestForm);
}
