import { blanks } from "../search/letter.ts";
import { utf8 } from "../search/utf8.ts";
import { base64Cores, inJson, keyLines, shortestForm } from "../secret-forms.ts";
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
  const texts = [secret, secret.replaceAll(" ", "+"), ...inUrls(secret), ...misread(secret), ...keyLines(secret)];
  // What is in base64 or hex may be a whole document, JSON for instance, or a part of a URL.
  const inner = [secret, ...inJson(secret), encodeURIComponent(secret.toWellFormed())];
  const bytes = [...new Set(inner)].map((text) => Buffer.from(text, "utf8"));
  return [
    ...[...new Set(texts)].flatMap(textNeedles),
    ...bytes.flatMap(base64Cores).map((core) => ({ spelling: "base64" as const, letters: Buffer.from(core) })),
    ...bytes.map((form) => ({ spelling: "hex" as const, letters: Buffer.from(form.toString("hex")) })),
  ];
}

/** The names of hosts and headers are told in small letters, and in URLs a backslash is a slash. Neither has lines. */
const inUrls = (secret: string) => (secret.includes("\n") ? [] : [secret.toLowerCase(), secret.replaceAll("\\", "/")]);

/**
 * What becomes of a secret where one side writes UTF-8 or Latin-1 and the other reads something else: `é` is `Ã©`, `Ã‰`
 * stands for `É`, or there is a mark in its place.
 */
function misread(secret: string): readonly string[] {
  const ascii = secret.replaceAll(/[^\0-\x7f]/g, "");
  if (ascii.length === secret.length) return [];
  const bytes = Buffer.from(secret, "utf8");
  const marked = ["\ufffd", "?"].map((mark) => secret.replaceAll(/[^\0-\x7f]/gu, mark));
  // Of marks alone any text may consist.
  return [
    bytes.toString("latin1"),
    new TextDecoder("windows-1252").decode(bytes),
    ...(ascii.length < shortestForm ? [] : marked),
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
