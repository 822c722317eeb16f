import type { LineReader } from "./line-reader.ts";
import { refuseSingleQuotes, takeQuoted } from "./literal.ts";

/** Reads the digest of an image, alone or behind the image's name and `@`. Gives it as {@link plainDigest} does. */
export function takeDigest(reader: LineReader): string {
  const start = reader.index;
  refuseSingleQuotes(reader);
  const written = reader.peek(/"/y) === undefined ? reader.take(/[^\s#]+/y) : takeQuoted(reader);
  if (written === undefined) throw reader.problem(`a digest is expected here, but ${reader.found()}`, howTo);
  const digest = plainDigest(written);
  if (/^sha256:[0-9a-f]{64}$/.test(digest)) return digest;
  const hex = /^(?:sha256[:-]?)?([0-9a-f]*)$/.exec(digest)?.[1];
  if (hex?.length === 64)
    throw reader.problem("this digest does not begin with sha256:", `Write sha256:${hex}.`, start);
  const fault =
    hex === undefined || hex === ""
      ? "this is not a digest"
      : `this digest has ${hex.length} hexadecimal digits, not 64`;
  throw reader.problem(fault, howTo, start);
}

const howTo =
  "Write sha256: and 64 hexadecimal digits, as docker push prints them. A tag does not say which image it stood for.";

/** A digest without the image's name before it, in lower case: so two of them are compared. */
export const plainDigest = (text: string): string => text.slice(text.lastIndexOf("@") + 1).toLowerCase();
