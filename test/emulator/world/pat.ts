import { generateKeyPairSync, randomInt, sign } from "node:crypto";
import { defaultRole, hasRole, type User } from "./user.ts";

/** A programmatic access token. Change any field to see how Snowflake answers then. */
export interface Pat {
  readonly name: string;
  /** What the caller sends. */
  readonly secret: string;
  roleRestriction: string | null;
  /** Milliseconds since 1970. The `exp` inside the secret is that of the making. */
  expiresAt: number;
  disabled: boolean;
}

interface PatOptions {
  readonly name?: string;
  readonly roleRestriction?: string | null;
  /** Milliseconds since 1970; default is Snowflake's, 15 days from now. DOC. */
  readonly expiresAt?: number;
  /** A secret in which nothing can be read: Snowflake promises no form. */
  readonly opaque?: boolean;
}

const FIFTEEN_DAYS = 15 * 86_400_000;
const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });

/** A PAT in the form of the tutorial's: a JWS with ES256 whose payload names the account by number. DOC. */
export function createPat(options: PatOptions = {}): Pat {
  const expiresAt = options.expiresAt ?? Date.now() + FIFTEEN_DAYS;
  const header = encode({ kid: String(randomInt(1e9, 1e12)), alg: "ES256" });
  const payload = encode({
    p: `${randomInt(1e6, 1e9)}:${randomInt(1e6, 1e9)}`,
    iss: `SF:${randomInt(1000, 9999)}`,
    exp: Math.floor(expiresAt / 1000),
  });
  const signature = sign("sha256", Buffer.from(`${header}.${payload}`), { key: privateKey, dsaEncoding: "ieee-p1363" });
  return {
    name: options.name ?? "CI_TOKEN",
    secret:
      options.opaque === true
        ? encode(signature.toString("hex"))
        : `${header}.${payload}.${signature.toString("base64url")}`,
    roleRestriction: options.roleRestriction ?? null,
    expiresAt,
    disabled: false,
  };
}

/** The user and role a PAT stands for; or why it does not work; undefined where it is not a PAT. */
export function findPat(
  users: readonly User[],
  secret: string,
  now: number,
): { readonly user: User; readonly role: string; readonly pat: Pat } | "expired" | "invalid" | undefined {
  for (const user of users) {
    const pat = user.pats.find((candidate) => candidate.secret === secret);
    if (pat === undefined) continue;
    const role = pat.roleRestriction ?? defaultRole(user);
    if (pat.expiresAt <= now) return "expired";
    return pat.disabled || user.disabled || !hasRole(user, role) ? "invalid" : { user, role, pat };
  }
  return undefined;
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
