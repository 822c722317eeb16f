import { base64Cores } from "./secret-forms.ts";

/** Longer secrets are keys; a pattern of all their spellings would cost more than it could ever find. */
const longest = 1024;

/*
 * White space, and line ends as JSON writes them: between the characters of a secret that was broken into lines. Bounded,
 * like every repetition below: a hostile text must not make the search slow.
 */
const gap = "(?:\\s|\\\\[rn]){0,8}";

/**
 * Finds a secret in text in whatever spelling an app may give it: every character may stand in any of the spellings of
 * JSON, percent-encoding, forms and HTML, and the whole in base64 or hex, all of it broken into lines or not.
 */
export function secretPattern(secret: string): RegExp {
  const characters = [...secret];
  if (secret.length > longest) return new RegExp(characters.map(rewritten).join(""), "g");
  const bytes = Buffer.from(secret, "utf8");
  const alternatives = [
    characters.map(spellings),
    ...base64Cores(bytes).map((core) => [...core].map(base64Spellings)),
    [...bytes.toString("hex")].map(anyCase),
  ];
  return new RegExp(alternatives.map((parts) => parts.join(gap)).join("|"), "g");
}

/** Letters and digits come back as they are from every encoder in common use. */
const rewritten = (character: string) => (/[A-Za-z0-9]/.test(character) ? character : spellings(character));

function spellings(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const percent = [...Buffer.from(character, "utf8")].map((byte) => `%${hexOf(byte, 2)}`).join("");
  const json = Array.from(character.split(""), (unit) => `\\\\{1,3}u${hexOf(unit.charCodeAt(0), 4)}`).join("");
  const html = [`&#0{0,4}${code};`, `&#[xX]0{0,4}${hexOf(code, 1)};`, ...(named[character] ?? [])];
  const special =
    character === "\n" ? ["\\r\\n", "(?:\\\\{1,3}r)?\\\\{1,3}n", " ", ""] : character === " " ? ["\\+"] : [];
  const literal = `\\\\{0,3}${escapeRegExp(character)}`;
  return `(?:${[literal, percent, json, ...html, ...special].join("|")})`;
}

const named: Readonly<Record<string, readonly string[]>> = {
  "&": ["&amp;"],
  "<": ["&lt;"],
  ">": ["&gt;"],
  '"': ["&quot;"],
  "'": ["&apos;"],
};

function base64Spellings(character: string): string {
  if (character === "+") return "(?:[+-]|%2[bB])";
  return character === "/" ? "(?:\\\\?[/_]|%2[fF])" : character;
}

const anyCase = (hex: string) => hex.replace(/[a-f]/gi, (digit) => `[${digit.toLowerCase()}${digit.toUpperCase()}]`);
const hexOf = (code: number, digits: number) => anyCase(code.toString(16).padStart(digits, "0"));
const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
