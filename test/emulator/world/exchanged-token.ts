import { randomBytes } from "node:crypto";
import type { User } from "./user.ts";

/** A token of `POST /oauth/token`: good for one user, one role and one endpoint host. */
export interface ExchangedToken {
  readonly secret: string;
  readonly user: User;
  readonly role: string;
  readonly host: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** A token that looks like a JWT and carries a readable `exp`, as observed; the signature is only random. */
export function createExchangedToken(token: Omit<ExchangedToken, "secret">): ExchangedToken {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const header = encode({ alg: "RS256", kid: randomBytes(4).toString("hex") });
  const payload = encode({ exp: Math.floor(token.expiresAt / 1000), jti: randomBytes(9).toString("base64url") });
  return { ...token, secret: `${header}.${payload}.${randomBytes(64).toString("base64url")}` };
}
