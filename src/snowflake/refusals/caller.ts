import type { ServiceName } from "../identifier.ts";

/** Who asked, and for what, for the words of a refusal. Everything in it may be printed. */
export interface Caller {
  /** The credential in words: `the programmatic access token`, `the key pair`. */
  readonly credential: string;
  /** What to do when the ingress does not take it, as a sentence. */
  readonly renewal: string;
  /** True where the credential is an OAuth access token that was obtained elsewhere. */
  readonly oauth?: boolean;
  /** True where the token is of a session. */
  readonly session?: boolean;
  readonly accountHost?: string;
  readonly account?: string;
  readonly user?: string;
  readonly role?: string;
  /** Absent where the endpoint was given by its URL. */
  readonly service?: ServiceName;
  /** What the id token said with which it was tried. */
  readonly idToken?: IdTokenClaims;
}

export interface IdTokenClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
  /** The same workflow's subject in the issuer's other spelling. */
  readonly otherSubject?: string;
}
