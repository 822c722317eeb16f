import { base64Cores } from "./secret-forms.ts";

/** Longer secrets are keys; a pattern of their base64 with breaks anywhere would cost more than it could ever find. */
const longestWithBreaks = 1024;

/**
 * Finds a secret in text in whatever spelling an app may give it: every character that some encoder rewrites may stand in
 * any of its spellings (JSON, percent, form, HTML), and base64 and hex may be broken into lines.
 */
export function secretPattern(secret: string): RegExp {
  const alternatives = [[...secret].map(spellings).join("")];
  if (secret.length <= longestWithBreaks) {
    const gap = "(?:\\s|\\\\[rn])*";
    const bytes = Buffer.from(secret, "utf8");
    alternatives.push(
      ...base64Cores(bytes).map((core) => [...core].map(base64Spellings).join(gap)),
      [...bytes.toString("hex")]
        .map((digit) => (/[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit))
        .join(gap),
    );
  }
  return new RegExp(alternatives.join("|"), "g");
}

/** Letters and digits come back as they are from every encoder that is in use. */
function spellings(character: string): string {
  if (/[A-Za-z0-9]/.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  const percent = [...Buffer.from(character, "utf8")]
    .map((byte) => `%${anyCase(byte.toString(16).padStart(2, "0"))}`)
    .join("");
  const json = [...Array(character.length).keys()].map(
    (at) => `\\\\u${anyCase(character.charCodeAt(at).toString(16).padStart(4, "0"))}`,
  );
  const html = [`&#0*${code};`, `&#[xX]0*${anyCase(hex)};`, ...(named[character] ?? [])];
  const special = character === "\n" ? ["\\r\\n", "(?:\\\\r)?\\\\n", " ", ""] : character === " " ? ["\\+"] : [];
  const literal = `\\\\{0,3}${escapeRegExp(character)}`;
  return `(?:${[literal, percent, json.join(""), ...html, ...special].join("|")})`;
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

const anyCase = (hex: string) =>
  [...hex].map((digit) => (/[a-f]/i.test(digit) ? `[${digit.toLowerCase()}${digit.toUpperCase()}]` : digit)).join("");
const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
