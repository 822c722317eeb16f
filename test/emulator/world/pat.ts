import { generateKeyPairSync, randomInt, sign } from "node:crypto";

/** A programmatic access token. Change any field to see what Snowflake makes of it. */
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
    secret: `${header}.${payload}.${signature.toString("base64url")}`,
    roleRestriction: options.roleRestriction ?? null,
    expiresAt,
    disabled: false,
  };
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
