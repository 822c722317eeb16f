import { type JsonObject, numberOf, objectOf, parseJson } from "../lib/json.ts";
import type { Secret } from "../lib/secrets/secret.ts";

/**
 * Whether a text can be a token at all: visible ASCII without quote and backslash, since it goes into a quoted parameter
 * of a header (RFC 9110, section 5.6.4).
 */
export function isTokenText(text: string): boolean {
  return /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(text);
}

/** What a JWT says, read without a check of its signature; nothing where it is no JWT. */
export function readClaims(token: Secret): JsonObject {
  const [, payload, signature] = token.reveal().split(".");
  if (payload === undefined || signature === undefined) return {};
  return objectOf(parseJson(Buffer.from(payload, "base64url").toString("utf8")));
}

/**
 * When a JWT-shaped token says it expires, in milliseconds since the epoch. Snowflake promises no format for programmatic
 * access tokens or exchanged tokens (a PAT's `exp` is in its documentation's sample, DOC), so `undefined` means nothing.
 */
export function readExpiry(token: Secret): number | undefined {
  const exp = numberOf(readClaims(token), "exp");
  return exp === undefined || Math.abs(exp * 1000) > furthest ? undefined : exp * 1000;
}

/** The end of the year 9999, in milliseconds: what is further away was not counted in seconds, or is no time at all. */
const furthest = 253_402_300_799_999;
