import { randomBytes } from "node:crypto";
import type { User } from "./user.ts";

/** An access token of one of the account's OAuth integrations, for logins with authenticator OAUTH and the SQL API. */
export interface OAuthToken {
  readonly secret: string;
  readonly user: User;
  /** The role its scope names; null leaves the choice to the session. */
  readonly role: string | null;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

export function createOAuthToken(token: Omit<OAuthToken, "secret">): OAuthToken {
  return { ...token, secret: `ver:1-hint:1-ETMs${randomBytes(60).toString("base64")}` };
}
