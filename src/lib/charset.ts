import { TextDecoder } from "node:util";

export interface DecodedText {
  readonly text: string;
  /** The encoding the bytes were read in, by its standard name. */
  readonly charset: string;
  /** Whether every byte was text in that encoding; the others have become U+FFFD. */
  readonly faithful: boolean;
  /** The charset that was declared, where nobody knows it: the text is then a guess, and nothing may rest on it. */
  readonly unknownCharset?: string;
}

/**
 * The text of a body: in the encoding its byte order mark shows, else in the `charset` of its content type, else in
 * UTF-8. The mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array, contentType: string | undefined): DecodedText {
  const label = markedCharset(bytes) ?? declaredCharset(contentType) ?? "utf-8";
  const known = decoderOf(label);
  const decoder = known ?? new TextDecoder("utf-8", { fatal: true });
  const unknown = known === undefined ? { unknownCharset: label } : {};
  const charset = decoder.encoding;
  try {
    return { text: decoder.decode(bytes), charset, faithful: true, ...unknown };
  } catch {
    return { text: new TextDecoder(charset).decode(bytes), charset, faithful: false, ...unknown };
  }
}

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label, { fatal: true });
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

function declaredCharset(contentType = ""): string | undefined {
  return /;\s*charset\s*=\s*["']?([^\s;,"']+)/i.exec(contentType)?.[1];
}
