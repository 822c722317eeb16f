import type { KeyObject } from "node:crypto";
import { oneLine } from "../lib/text.ts";
import { type AssertionClaims, fingerprint } from "../snowflake/account/assertion.ts";
import { sqlName } from "../snowflake/identifier.ts";

/** What an assertion would say, and the fingerprint to compare with what Snowflake has of the user. */
export function claimLines({ iss, sub, iat, exp }: AssertionClaims, key: KeyObject, user: string): readonly string[] {
  return [
    `fingerprint: ${fingerprint(key)}`,
    `  compare RSA_PUBLIC_KEY_FP of: DESC USER ${oneLine(sqlName(user.toUpperCase()))};`,
    `iss: ${oneLine(iss)}`,
    `sub: ${oneLine(sub)}`,
    `iat: ${iat} (${new Date(iat * 1000).toISOString()}, by the runner's clock, backdated)`,
    `exp: ${exp} (${Math.round((exp - iat) / 60)} minutes later)`,
  ];
}
