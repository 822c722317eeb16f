import { isBlank, isOf, letter } from "./letter.ts";

/** In place of a character: there is none such. */
export const none = -1;

/** Reads what may belong to an escape, character by character. */
export interface EscapeReader {
  /** The next character, if it is one of these; else {@link none}, and it is still the next. */
  take(kinds: number): number;
}

export const backslash = 0x5c;
/** With these characters an escape can begin. */
export const introducers = [0x25, 0x26, 0x3d, backslash] as const;

export const isIntroducer = (code: number) => code === 0x25 || code === 0x26 || code === 0x3d || code === backslash;

/**
 * Whether an escape may begin with these two characters; the second is NaN at the end of the text. Behind any first one may stand
 * white space, another escape, and the end of an excerpt.
 */
export function mayFollow(introducer: number, next: number): boolean {
  if (introducer === backslash || isBlank(next) || isIntroducer(next) || next === 0x2e || !(next < 0x80)) return true;
  if (introducer === 0x26) return isOf(next, letter.alphabetic | letter.numberSign);
  return isOf(next, introducer === 0x25 ? letter.hexadecimal | letter.u : letter.hexadecimal);
}

/** What is written twice where it is escaped: a backslash in JSON, a quote in SQL or CSV. */
export const isDoubled = (code: number) => code === backslash || code === 0x27 || code === 0x22;

/** The character that an escape stands for, by its first and what follows; {@link none} if it is no escape after all. */
export function meaningOf(introducer: number, reader: EscapeReader): number {
  switch (introducer) {
    case 0x25: // %41 %u0041
      return percentEncoded(reader);
    case 0x26: // &amp; &#65; &#x41;
      return entity(reader);
    case 0x3d: // =41, and = where a line goes on in the next
      return quotedPrintable(reader);
    default: // \" \n \u0041 \u{41} \U00000041 \x41 \101
      return backslashed(reader);
  }
}

function percentEncoded(reader: EscapeReader): number {
  const first = reader.take(letter.hexadecimal | letter.u);
  if (first === none) return none;
  return isOf(first, letter.u)
    ? number(reader, letter.hexadecimal, 4)
    : number(reader, letter.hexadecimal, 1, 1, first);
}

function quotedPrintable(reader: EscapeReader): number {
  const first = reader.take(letter.hexadecimal | letter.blank);
  return first === none || isOf(first, letter.blank) ? first : number(reader, letter.hexadecimal, 1, 1, first);
}

function entity(reader: EscapeReader): number {
  const first = reader.take(letter.alphabetic | letter.numberSign);
  if (first === none) return none;
  if (isOf(first, letter.alphabetic)) return namedEntity(reader, first);
  return reader.take(letter.x) === none
    ? number(reader, letter.decimal, 1, 10)
    : number(reader, letter.hexadecimal, 1, 10);
}

function backslashed(reader: EscapeReader): number {
  const first = reader.take(letter.escaped | letter.octal | letter.punctuation);
  switch (first) {
    case 0x75: // u
    case 0x78: // x
      if (reader.take(letter.openBrace) !== none) return number(reader, letter.hexadecimal, 1, 6);
      return number(reader, letter.hexadecimal, first === 0x75 ? 4 : 2);
    case 0x55: // U
      return number(reader, letter.hexadecimal, 8);
    case 0x6e: // n, r, t, f, v
    case 0x72:
    case 0x74:
    case 0x66:
    case 0x76:
      return 0x20;
    default:
      return isOf(first, letter.octal) ? number(reader, letter.octal, 0, 2, first) & 0xff : first;
  }
}

/** A number of so many digits, after a first one if that has been read; what may have more or fewer is closed. */
function number(reader: EscapeReader, digits: number, least: number, most = least, first = 0x30): number {
  const base = digits === letter.hexadecimal ? 16 : digits === letter.decimal ? 10 : 8;
  let value = digitValue(first);
  for (let count = 0; count < most; count++) {
    const digit = reader.take(digits);
    if (digit === none && count < least) return none;
    if (digit === none) break;
    value = value * base + digitValue(digit);
  }
  if (most > least && base > 8) reader.take(letter.closing);
  return value <= 0x10ffff ? value : none;
}

const digitValue = (code: number) => (code <= 0x39 ? code - 0x30 : (code | 0x20) - 0x57);

/** A name as a number, five bits a letter. */
const keyOf = (name: string) => [...name].reduce((key, character) => (key << 5) | (character.charCodeAt(0) & 0x1f), 0);
const longestName = 6;

/** Each with its name: letters and digits have none. */
const entities = new Map(
  `excl! quot" num# dollar$ percnt% amp& apos' lpar( rpar) ast* plus+ comma, period. sol/ colon: semi; lt< equals= gt>
   quest? commat@ lsqb[ lbrack[ bsol\\ rsqb] rbrack] hat^ lowbar_ grave\` lcub{ lbrace{ verbar| vert| rcub} rbrace}
   iexcl¡ cent¢ pound£ curren¤ yen¥ brvbar¦ sect§ uml¨ copy© ordfª laquo« not¬ reg® macr¯ deg° plusmn± acute´ microµ
   para¶ middot· cedil¸ ordmº raquo» iquest¿ times× divide÷ euro€ szligß agraveà aacuteá acircâ atildeã aumlä aringå
   aeligæ ccedilç egraveè eacuteé ecircê eumlë igraveì iacuteí icircî iumlï ethð ntildeñ ograveò oacuteó ocircô otildeõ
   oumlö oslashø ugraveù uacuteú ucircû uumlü yacuteý thornþ yumlÿ`
    .split(/\s+/)
    .map((entity) => [keyOf(entity.slice(0, -1)), entity.charCodeAt(entity.length - 1)]),
);
for (const blank of ["nbsp", "tab", "shy", "ensp", "emsp", "thinsp", "zwj", "zwnj"]) entities.set(keyOf(blank), 0x20);

function namedEntity(reader: EscapeReader, first: number): number {
  let key = first & 0x1f;
  for (let count = 1; count <= longestName; count++) {
    const code = reader.take(letter.alphabetic);
    if (code === none) break;
    key = count === longestName ? none : (key << 5) | (code & 0x1f);
  }
  const character = entities.get(key) ?? none;
  reader.take(letter.closing);
  // `&Auml;` is to `&auml;` as Ä is to ä.
  return character >= 0xe0 && character <= 0xff && first < 0x60 ? character - 0x20 : character;
}
