import { isBlank } from "./letter.ts";
import { base64Cores, keyLines, shortestForm } from "./secret-forms.ts";
import type { Spelling } from "./spelling.ts";

/** What to look for in a text whose escapes are undone, letter by letter. */
export interface Needle {
  readonly spelling: Spelling;
  readonly letters: readonly number[];
}

/** All that tells a secret: itself, the lines of a key, and what no undoing of escapes would reveal, base64 and hex. */
export function needlesOf(secret: string): readonly Needle[] {
  if (secret.length < shortestForm) return [];
  const texts = [secret, secret.replaceAll(" ", "+"), ...keyLines(secret)];
  // What is in base64 or hex may be a whole document, JSON for instance.
  const inner = [...new Set([secret, JSON.stringify(secret).slice(1, -1)])].map((text) => Buffer.from(text, "utf8"));
  return [
    ...texts.flatMap(lettersOf).map(textNeedle),
    ...inner.flatMap(base64Cores).map((core) => ({ spelling: "base64" as const, letters: codeUnits(core) })),
    ...inner.map((bytes) => ({ spelling: "hex" as const, letters: codeUnits(bytes.toString("hex")) })),
  ];
}

/**
 * What the letters of a text may be, once escapes are undone: code units; whole characters, if one escape stands for an
 * emoji; bytes, as in percent-encoding.
 */
function lettersOf(text: string): readonly (readonly number[])[] {
  const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return [codeUnits(text), characters, [...Buffer.from(text, "utf8")]];
}

const codeUnits = (text: string) => text.split("").map((unit) => unit.charCodeAt(0));

/** White space does not count, unless little else is left: `a      b` would be found in every text. */
function textNeedle(letters: readonly number[]): Needle {
  const dense = letters.filter((letter) => !isBlank(letter));
  return dense.length < shortestForm ? { spelling: "verbatim", letters } : { spelling: "text", letters: dense };
}
