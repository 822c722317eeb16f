/**
 * The eleven encodings in which the runner masks a secret besides the secret itself (SRC: actions/runner HostContext and
 * ValueEncoders; the keys are those of vectors.json). An empty result adds nothing.
 */
export const maskEncoders = {
  b64: (value) => base64From(value, 0),
  b64s1: (value) => base64From(value, 1),
  b64s2: (value) => base64From(value, 2),
  cli: (value) => value.replaceAll('"', '\\"'),
  expr: (value) => value.replaceAll("'", "''"),
  json: (value) => escapeAs(JSON.stringify(value).slice(1, -1), /[\u0085\u2028\u2029]/g, "\\u", 4),
  uri: (value) => escapeAs(encodeURIComponent(value.toWellFormed()), /[!'()*]/g, "%", 2),
  xml: (value) => value.replace(/[<>&"']/g, (character) => XML_ENTITIES[character] ?? character),
  trimq: (value) => (value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : ""),
  pspre: (value) => longEnough(value.slice(0, ampersand(value).before)),
  pspost: (value) => longEnough(value.includes("&") ? value.slice(ampersand(value).after) : ""),
} as const satisfies Readonly<Record<string, (value: string) => string>>;

const XML_ENTITIES: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Base64 of the bytes from `shift` on, or of all of them where there are not more than that. */
function base64From(value: string, shift: number): string {
  const bytes = Buffer.from(value, "utf8");
  return bytes.subarray(bytes.length > shift ? shift : 0).toString("base64");
}

function escapeAs(text: string, characters: RegExp, prefix: string, digits: number): string {
  const hex = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(digits, "0");
  return text.replace(characters, (character) => prefix + hex(character));
}

/** Where PowerShell cuts a value it prints in an error: at `&+` (and it colours the letter after it), else at the last `&`. */
function ampersand(value: string): { readonly before: number; readonly after: number } {
  const plus = value.indexOf("&+");
  if (plus >= 0) return { before: plus + 2, after: plus + 3 };
  const last = value.lastIndexOf("&") + 1;
  return { before: last, after: last };
}

const longEnough = (section: string): string => (section.length >= 6 ? section : "");
