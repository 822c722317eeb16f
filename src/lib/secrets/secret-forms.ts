/** Shorter pieces are everyday text: masking them would blank the log and tell nobody anything. */
export const shortestForm = 6;

/**
 * The everyday spellings of a secret, each a fixed text, for the runner's masker: as it is, inside base64 wherever it
 * starts there, base64url, hex, percent-encoded, quoted-printable, in JSON, in HTML. That masker knows some of them by
 * itself (padded base64, JSON, the named entities) and misses the rest (ValueEncoders.cs, SRC). What we tell ourselves
 * passes the redactor, which knows all the others too.
 */
export function secretForms(secret: string): readonly string[] {
  if (secret.length < shortestForm) return [];
  const bytes = Buffer.from(secret, "utf8");
  const base64 = base64Cores(bytes);
  const hex = bytes.toString("hex");
  const percent = encodeURIComponent(secret);
  const strict = percent.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  const json = inJson(secret);
  const named = entities(secret, { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" });
  const forms = [
    secret,
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
    hex,
    hex.toUpperCase(),
    hex.replace(/..(?=.)/g, "$&:"),
    hex.replace(/..(?=.)/g, "$& "),
    percent,
    strict,
    percent.replaceAll("%20", "+"),
    quotedPrintable(bytes),
    percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    ...json,
    JSON.stringify(json[0]).slice(1, -1),
    named,
    entities(secret, { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" }),
    entities(secret, { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#x22;", "'": "&#x27;" }),
    // The lines of a key, run together: as a log viewer or an environment variable shows it.
    secret.replaceAll(/\s*\n\s*/g, ""),
    secret.replaceAll(/\s*\n\s*/g, " "),
    ...keyLines(secret),
  ];
  return [...new Set(forms)].filter((form) => form.length >= shortestForm);
}

/** Inside a string of JSON: as JavaScript writes it, PHP, Go, Python and .NET. */
export function inJson(secret: string): readonly [string, ...string[]] {
  const json = JSON.stringify(secret).slice(1, -1);
  return [
    json,
    json.replaceAll("/", "\\/"),
    json.replace(/[<>&]/g, unicodeEscape),
    json.replace(/[\u007f-\uffff]/g, unicodeEscape),
    json.replaceAll('\\"', '"').replace(/["'<>&+`\u007f-\uffff]/g, upperUnicodeEscape),
  ];
}

/** Each line of a key's body, as the runner masks them too; of a secret of one line, nothing. */
export function keyLines(secret: string): readonly string[] {
  const lines = secret.split("\n").map((line) => line.trim());
  return lines.length === 1 ? [] : lines.filter((line) => line.length >= 16 && !line.startsWith("-----"));
}

/**
 * The characters of base64 that depend on the bytes alone, whatever stands before and after them: one text for each place
 * in a group of three at which they can begin.
 */
export function base64Cores(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  });
}

const fourDigits = (character: string) => character.charCodeAt(0).toString(16).padStart(4, "0");
const unicodeEscape = (character: string) => `\\u${fourDigits(character)}`;
const upperUnicodeEscape = (character: string) => `\\u${fourDigits(character).toUpperCase()}`;

function quotedPrintable(bytes: Buffer): string {
  return bytes
    .toString("latin1")
    .replace(/[^\t -<>-~]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

function entities(text: string, table: Readonly<Record<string, string>>): string {
  return text.replace(/[&<>"']/g, (character) => table[character] ?? character);
}
