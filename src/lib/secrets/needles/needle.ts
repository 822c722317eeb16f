import { blanks } from "../search/letter.ts";
import { utf8 } from "../search/utf8.ts";
import { base64Cores, keyLines, shortestForm } from "../secret-forms.ts";
import type { Spelling } from "../spelling.ts";

/** What to look for in a text whose escapes are undone. */
export interface Needle {
  readonly spelling: Spelling;
  /** Bytes, for many escapes are of bytes: then it does not matter which character is escaped in which way. */
  readonly letters: Uint8Array;
}

/** All that tells a secret: itself, the lines of a key, and what no undoing of escapes would reveal, base64 and hex. */
export function needlesOf(secret: string): readonly Needle[] {
  if (secret.length < shortestForm) return [];
  const texts = [...new Set([secret, secret.replaceAll(" ", "+"), ...keyLines(secret)])];
  // What is in base64 or hex may be a whole document, JSON for instance.
  const inner = [...new Set([secret, JSON.stringify(secret).slice(1, -1)])].map((text) => Buffer.from(text, "utf8"));
  return [
    ...texts.flatMap(textNeedles),
    ...inner.flatMap(base64Cores).map((core) => ({ spelling: "base64" as const, letters: Buffer.from(core) })),
    ...inner.map((bytes) => ({ spelling: "hex" as const, letters: Buffer.from(bytes.toString("hex")) })),
  ];
}

function textNeedles(text: string): readonly Needle[] {
  const dense = text.replaceAll(blanks, "");
  // White space does not count, unless little else is left: `a      b` would be found in every text.
  const [spelling, shown] = dense.length < shortestForm ? (["verbatim", text] as const) : (["text", dense] as const);
  const whole = { spelling, letters: Buffer.from(shown, "utf8") };
  if (!/[\ud800-\udfff]/.test(shown)) return [whole];
  // An emoji is two code units, and in JSON two escapes.
  const units = shown.split("").flatMap((unit) => [...utf8(unit.charCodeAt(0))]);
  return [whole, { spelling, letters: Buffer.from(units) }];
}
