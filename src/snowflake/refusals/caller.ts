import type { ObjectName } from "../identifier.ts";

/** Who asked, and for what, for the words of a refusal. Everything in it may be printed. */
export interface Caller {
  /** The credential in words: `the programmatic access token`, `the key pair`. */
  readonly credential: string;
  /** What to do when the ingress does not take it, as a sentence. */
  readonly renewal: string;
  /** How the credential shows who it is; absent where that is not known. */
  readonly authenticator?: AuthenticatorName;
  /** True where the token is of a session. */
  readonly session?: boolean;
  readonly accountHost?: string;
  /** As it was given. */
  readonly account?: string;
  readonly user?: string;
  readonly role?: string;
  /** What is asked for by its name; absent where the endpoint was given by its URL. */
  readonly object?: ObjectName;
  /** What the id token said with which it was tried. */
  readonly idToken?: IdTokenClaims;
}

/** How a login shows who it is, as Snowflake's drivers call it and in the spelling of the wire (SRC). */
export type AuthenticatorName =
  | "SNOWFLAKE"
  | "SNOWFLAKE_JWT"
  | "OAUTH"
  | "PROGRAMMATIC_ACCESS_TOKEN"
  | "WORKLOAD_IDENTITY";

export interface IdTokenClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
  /** The same workflow's subject in the issuer's other spelling. */
  readonly otherSubject?: string;
}
