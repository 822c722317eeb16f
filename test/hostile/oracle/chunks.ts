/** A body in chunks, read by the letter of RFC 9112, 7.1. */
export type Chunks =
  | { readonly kind: "whole"; readonly body: Buffer; readonly end: number; readonly doubt: string | undefined }
  | { readonly kind: "incomplete"; readonly doubt: string | undefined }
  | { readonly kind: "broken" };

export function readChunks(bytes: Buffer, start: number): Chunks {
  const parts: Buffer[] = [];
  let doubt: string | undefined;
  let at = start;
  for (;;) {
    const lineEnd = bytes.indexOf("\n", at);
    if (lineEnd < 0)
      return looksLikeSize(bytes.toString("latin1", at)) ? { kind: "incomplete", doubt } : { kind: "broken" };
    const line = bytes.toString("latin1", at, lineEnd);
    const [, digits] = /^[ \t]*([0-9a-f]+)[ \t]*(?:;.*)?\r?$/is.exec(line) ?? [];
    if (digits === undefined) return { kind: "broken" };
    if (!/^[0-9a-f]+(?:;[\t\x20-\x7e]*)?\r$/i.test(line)) doubt ??= "an odd chunk size";
    if (line.length > 1000 || digits.length > 8) doubt ??= "a long chunk line";
    const size = Number.parseInt(digits, 16);
    at = lineEnd + 1;
    if (size === 0) return readTrailers(bytes, at, Buffer.concat(parts), doubt);
    if (bytes.length < at + size) return { kind: "incomplete", doubt };
    parts.push(bytes.subarray(at, at + size));
    at += size;
    const behind = bytes.toString("latin1", at, at + 2);
    if (behind === "\r\n") at += 2;
    else if (behind === "" || behind === "\r") return { kind: "incomplete", doubt };
    else if (behind.startsWith("\n")) {
      doubt ??= "a chunk that ends without CR";
      at += 1;
    } else return { kind: "broken" };
  }
}

const looksLikeSize = (text: string): boolean => /^[ \t]*[0-9a-f]*[ \t]*(?:;.*)?\r?$/is.test(text);

function readTrailers(bytes: Buffer, start: number, body: Buffer, earlier: string | undefined): Chunks {
  let doubt = earlier;
  let at = start;
  for (;;) {
    const lineEnd = bytes.indexOf("\n", at);
    if (lineEnd < 0) return { kind: "incomplete", doubt };
    const line = bytes.toString("latin1", at, lineEnd);
    at = lineEnd + 1;
    if (line === "\r" || line === "") {
      if (line === "") doubt ??= "an end without CR";
      return { kind: "whole", body, end: at, doubt };
    }
    if (!/^[\w-]+:[\t\x20-\x7e]*\r$/.test(line)) doubt ??= "an odd trailer";
    if (/^(content-|transfer-|host|server|set-cookie|authorization)/i.test(line))
      doubt ??= "a trailer that may not be one";
    if (at - start > 8192) doubt ??= "long trailers";
  }
}
