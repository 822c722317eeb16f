import { createHash, type KeyObject } from "node:crypto";
import { Secret } from "../../lib/secrets/secret.ts";
import { oneLine } from "../../lib/text.ts";
import { sqlName } from "../identifier.ts";
import type { Account } from "./account.ts";
import { publicKeyDer } from "./private-key.ts";

/**
 * Snowflake accepts up to an hour; its tutorial 8 signs for 59 minutes (DOC). `iat` lies a little in the past, because a
 * runner whose clock runs fast would otherwise present an assertion from the future (error 394302, DOC).
 */
const lifetimeSeconds = 59 * 60;
const backdateSeconds = 30;

/** What an assertion says; everything in it may be printed. */
export interface AssertionClaims {
  readonly iss: string;
  readonly sub: string;
  /** Seconds since the epoch. */
  readonly iat: number;
  readonly exp: number;
}

/** `SHA256:` and the base64 of the public key's hash: what `DESC USER` shows as RSA_PUBLIC_KEY_FP (DOC). */
export function fingerprint(key: KeyObject): string {
  return `SHA256:${createHash("sha256").update(publicKeyDer(key)).digest("base64")}`;
}

/** `iss` is `ACCOUNT.USER.SHA256:…` and `sub` is `ACCOUNT.USER`, both upper case; the user is the LOGIN_NAME (DOC). */
export function assertionClaims(account: Account, user: string, print: string, nowMs: number): AssertionClaims {
  const sub = `${account.issuer}.${user.toUpperCase()}`;
  const iat = Math.floor(nowMs / 1000) - backdateSeconds;
  return { iss: `${sub}.${print}`, sub, iat, exp: iat + lifetimeSeconds };
}

/** The signed assertion: a JWT by RS256, the only algorithm Snowflake takes for key pairs (DOC, error 394305). */
export async function signAssertion(claims: AssertionClaims, key: KeyObject): Promise<Secret> {
  const { SignJWT } = await import("jose");
  return new Secret(await new SignJWT({ ...claims }).setProtectedHeader({ alg: "RS256", typ: "JWT" }).sign(key));
}

/** What an assertion would say, a line each, and the fingerprint to compare with what Snowflake has of the user. */
export function claimLines({ iss, sub, iat, exp }: AssertionClaims, print: string, user: string): readonly string[] {
  return [
    `fingerprint: ${print}`,
    `  compare RSA_PUBLIC_KEY_FP of: DESC USER ${oneLine(sqlName(user.toUpperCase()))};`,
    `iss: ${oneLine(iss)}`,
    `sub: ${oneLine(sub)}`,
    `iat: ${iat} (${new Date(iat * 1000).toISOString()}, by the runner's clock, backdated)`,
    `exp: ${exp} (${Math.round((exp - iat) / 60)} minutes later)`,
  ];
}
