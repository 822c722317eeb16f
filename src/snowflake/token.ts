import { numberOf, objectOf, parseJson } from "../lib/json.ts";

/**
 * When a JWT-shaped token says it expires, in milliseconds since the epoch. Snowflake promises no format for programmatic
 * access tokens or exchanged tokens (a PAT's `exp` is in its documentation's sample, DOC), so `undefined` means nothing.
 */
export function decodeJwtExpiry(token: string): number | undefined {
  const [, payload, signature] = token.split(".");
  if (payload === undefined || signature === undefined) return undefined;
  const claims = objectOf(parseJson(Buffer.from(payload, "base64url").toString("utf8")));
  const exp = numberOf(claims, "exp");
  return exp === undefined ? undefined : exp * 1000;
}
