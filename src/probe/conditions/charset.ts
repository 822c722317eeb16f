import { TextDecoder } from "node:util";
import { NotEvaluable } from "./condition.ts";

export interface DecodedText {
  readonly text: string;
  /** The encoding the bytes were read in, by its standard name. */
  readonly charset: string;
  /** Whether every byte was text in that encoding; the others have become U+FFFD. */
  readonly faithful: boolean;
}

/**
 * The text of a body: in the encoding its byte order mark shows, else in the `charset` of its content type, else in
 * UTF-8. The mark is no part of the text. An encoding nobody knows makes the text unknown: it is never guessed.
 */
export function decodeText(bytes: Uint8Array, contentType: string | undefined): DecodedText {
  const decoder = decoderOf(markedCharset(bytes) ?? declaredCharset(contentType) ?? "utf-8");
  try {
    return { text: decoder.decode(bytes), charset: decoder.encoding, faithful: true };
  } catch {
    const text = new TextDecoder(decoder.encoding).decode(bytes);
    return { text, charset: decoder.encoding, faithful: false };
  }
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new NotEvaluable(`the body is text in a charset that is not known: ${label}`);
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
