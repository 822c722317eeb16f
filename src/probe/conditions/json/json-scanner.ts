/** Is told of the tokens of a JSON text, by where they begin and end; white space and words are passed over. */
export interface JsonTokens {
  open(): void;
  close(): void;
  comma(): void;
  colon(): void;
  string(start: number, end: number): void;
  /** @param exponent whether it is written with one */
  number(start: number, end: number, exponent: boolean): void;
}

const [quote, backslash, comma, colon, minus] = [0x22, 0x5c, 0x2c, 0x3a, 0x2d] as const;
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d] as const;
const [plus, dot, capitalE, smallE] = [0x2b, 0x2e, 0x45, 0x65] as const;

/** Goes over a text once. It need not be JSON: then the tokens are whatever looks like one. */
export function scanJson(text: string, tokens: JsonTokens): void {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === quote) {
      const start = index;
      for (index++; index < text.length; index++) {
        const inside = text.charCodeAt(index);
        if (inside === quote) break;
        if (inside === backslash) index++;
      }
      tokens.string(start, index + 1);
    } else if (code === comma) tokens.comma();
    else if (code === colon) tokens.colon();
    else if (code === openBrace || code === openBracket) tokens.open();
    else if (code === closeBrace || code === closeBracket) tokens.close();
    else if (code === minus || isDigit(code)) {
      const start = index;
      let exponent = false;
      for (index++; index < text.length; index++) {
        const next = text.charCodeAt(index);
        if (next === smallE || next === capitalE) exponent = true;
        else if (!isDigit(next) && next !== dot && next !== minus && next !== plus) break;
      }
      tokens.number(start, index, exponent);
      index--;
    }
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
