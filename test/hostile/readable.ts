import { formOf } from "../runner/secret-forms.ts";

/** The spellings that the runner's own search for leaks does not undo. */
const undone: readonly (readonly [RegExp, (digits: string) => number])[] = [
  [/\\+x([0-9a-f]{2})/gi, (digits) => Number.parseInt(digits, 16)],
  [/\\+([0-3][0-7]{2})/g, (digits) => Number.parseInt(digits, 8)],
  [/=([0-9A-F]{2})/gi, (digits) => Number.parseInt(digits, 16)],
];

/** Whether a secret can be read in a text that has \xNN, octal or quoted-printable escapes. */
export function readableIn(secret: string, text: string): boolean {
  return undone.some(([spelt, code]) => {
    const plain = text.replace(spelt, (_, digits: string) => String.fromCharCode(code(digits)));
    return plain !== text && formOf(secret, plain) !== undefined;
  });
}
