/**
 * The stored spelling of an SQL identifier: unquoted is upper-cased, quoted is kept. DOC (protocol 7.3). Undefined where it
 * is no identifier.
 */
export function identifier(text: string): string | undefined {
  if (/^[A-Za-z_][A-Za-z0-9_$]{0,254}$/.test(text)) return text.toUpperCase();
  return /^"(?:[^"]|""){1,255}"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : undefined;
}
