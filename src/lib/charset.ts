import { TextDecoder } from "node:util";

export interface DecodedText {
  readonly text: string;
  /** The encoding the bytes were read in, by its standard name. */
  readonly charset: string;
  /** Whether every byte was text in that encoding; the others have become U+FFFD. */
  readonly faithful: boolean;
  /**
   * What was declared, where it does not say how to read the bytes: one charset that nobody knows, or several that
   * contradict each other. The text is then a guess, and nothing may rest on it.
   */
  readonly undecided?: readonly string[];
}

/**
 * The text of a body: in the encoding its byte order mark shows, else in the `charset` of its content type, else in
 * UTF-8. The mark is no part of the text.
 *
 * @param contentType the header as it came; if it was sent several times, all its values count
 */
export function decodeText(bytes: Uint8Array, contentType: string | readonly string[] | undefined): DecodedText {
  const mark = markedCharset(bytes);
  const labels = mark === undefined ? declaredCharsets(contentType) : [mark];
  const charsets = [...new Set(labels.map(charsetOf))];
  const [known, ...others] = charsets;
  const charset = known ?? "utf-8";
  const undecided = others.length > 0 || (labels.length > 0 && known === undefined) ? { undecided: labels } : {};
  try {
    return { text: new TextDecoder(charset, { fatal: true }).decode(bytes), charset, faithful: true, ...undecided };
  } catch {
    return { text: new TextDecoder(charset).decode(bytes), charset, faithful: false, ...undecided };
  }
}

/** The standard name of the encoding that is meant, or nothing where nobody knows it. */
function charsetOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** A mark wins over the header, as the WHATWG Encoding Standard has it ("BOM sniff", DOC). */
function markedCharset(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return undefined;
}

/* RFC 9110, section 5.6.6: a parameter's value is a token or stands in quotes, where a semicolon is just a character. */
const parameter = /;\s*([^\s=;,"]*)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)(?:"|$)|([^;,]*)))?/gs;

/** All different charsets that the header names. More than one is a contradiction. */
function declaredCharsets(contentType: string | readonly string[] = []): readonly string[] {
  const labels = [contentType]
    .flat()
    .flatMap((value) => [...value.matchAll(parameter)])
    .filter(([, name]) => name?.toLowerCase() === "charset")
    .map(([, , quoted, plain = ""]) => (quoted?.replaceAll(/\\(.)/gs, "$1") ?? plain.replaceAll("'", "")).trim())
    .filter((label) => label !== "");
  return [...new Set(labels.map((label) => label.toLowerCase()))];
}
