import { formOf } from "../runner/secret-forms.ts";

/** The spellings that the runner's own search for leaks does not undo. */
const undone: Readonly<Record<string, readonly [RegExp, number]>> = {
  "\\xNN": [/\\+x([0-9a-f]{2})/gi, 16],
  octal: [/\\+([0-3][0-7]{2})/g, 8],
  "quoted-printable": [/=([0-9a-f]{2})/gi, 16],
};

/** In which of those spellings a secret can be read in a text, if in any. */
export function spellingOf(secret: string, text: string): string | undefined {
  return Object.entries(undone).find(([, [spelt, base]]) => {
    const plain = text.replace(spelt, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, base)));
    return plain !== text && formOf(secret, plain) !== undefined;
  })?.[0];
}
