/** A lexical unit of SQL. `value` of a quoted name or a string is what it stands for, its quoting undone. */
export interface Token {
  readonly kind: "word" | "quoted" | "string" | "number" | "symbol";
  readonly value: string;
  readonly position: number;
}

const patterns: readonly (readonly [Token["kind"], RegExp])[] = [
  ["word", /[A-Za-z_][A-Za-z0-9_$]{0,254}/y],
  ["quoted", /"(?:[^"]|""){1,255}"/y],
  ["string", /'(?:[^'\\]|''|\\[\s\S])*'/y],
  ["number", /\d{1,18}/y],
  ["symbol", /[().,=?!;*]/y],
];

/**
 * Splits a statement of the few forms that are understood, comments left out. Every other character ends it.
 *
 * @returns the tokens, or the position of the first character that belongs to none
 */
export function tokenize(sql: string): Token[] | number {
  const tokens: Token[] = [];
  let position = blankAt(sql, 0);
  while (position < sql.length) {
    const token = read(sql, position);
    if (token === undefined) return position;
    tokens.push({ ...token, value: unquote(token) });
    position = blankAt(sql, position + token.value.length);
  }
  return tokens;
}

/** Where blanks and comments end that begin at a position. */
function blankAt(sql: string, position: number): number {
  const blank = /(?:\s|--[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
  blank.lastIndex = position;
  return position + (blank.exec(sql)?.[0].length ?? 0);
}

function read(sql: string, position: number): Token | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = position;
    const value = pattern.exec(sql)?.[0];
    if (value !== undefined) return { kind, value, position };
  }
  return undefined;
}

function unquote({ kind, value }: Token): string {
  if (kind === "quoted") return value.slice(1, -1).replaceAll('""', '"');
  if (kind !== "string") return value;
  const escapes: Record<string, string> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", "0": "\0" };
  return value
    .slice(1, -1)
    .replace(/''|\\([\s\S])/g, (_match, escaped?: string) =>
      escaped === undefined ? "'" : (escapes[escaped] ?? escaped),
    );
}
