import { isBlank } from "./search/letter.ts";
import { utf8 } from "./search/utf8.ts";
import { base64Cores, keyLines, shortestForm } from "./secret-forms.ts";
import type { Spelling } from "./spelling.ts";

/** What to look for in a text whose escapes are undone. */
export interface Needle {
  readonly spelling: Spelling;
  /** Bytes, for many escapes are of bytes: then it does not matter which character is escaped in which way. */
  readonly letters: readonly number[];
}

/** All that tells a secret: itself, the lines of a key, and what no undoing of escapes would reveal, base64 and hex. */
export function needlesOf(secret: string): readonly Needle[] {
  if (secret.length < shortestForm) return [];
  const texts = [secret, secret.replaceAll(" ", "+"), ...keyLines(secret)];
  // What is in base64 or hex may be a whole document, JSON for instance.
  const inner = [...new Set([secret, JSON.stringify(secret).slice(1, -1)])].map((text) => Buffer.from(text, "utf8"));
  return [
    ...texts.flatMap(textNeedles),
    ...inner.flatMap(base64Cores).map((core) => ({ spelling: "base64" as const, letters: [...Buffer.from(core)] })),
    ...inner.map((bytes) => ({ spelling: "hex" as const, letters: [...Buffer.from(bytes.toString("hex"))] })),
  ];
}

function textNeedles(text: string): readonly Needle[] {
  const dense = text.split("").filter((unit) => !isBlank(unit.charCodeAt(0)));
  // White space does not count, unless little else is left: `a      b` would be found in every text.
  const [spelling, units] =
    dense.length < shortestForm ? (["verbatim", text.split("")] as const) : (["text", dense] as const);
  return [
    { spelling, letters: [...Buffer.from(units.join(""), "utf8")] },
    // An emoji is two code units, and in JSON two escapes.
    { spelling, letters: units.flatMap((unit) => [...utf8(unit.charCodeAt(0))]) },
  ];
}
