import type { Clock } from "../lib/clock.ts";
import type { Secret } from "../lib/secret.ts";
import type { Http, HttpRequest } from "../net/http.ts";
import type { Caller } from "../snowflake/refusals.ts";
import type { SqlAccess } from "../snowflake/sql-transport.ts";

/** The inputs a credential can be made of; their names are those of action.yml. */
export type CredentialInput =
  | "token"
  | "private-key"
  | "private-key-passphrase"
  | "account"
  | "account-url"
  | "user"
  | "role";

/** A way to prove who we are. One file each; `registry.ts` lists them. */
export interface AuthMethod {
  readonly kind: string;
  /** Giving this input means this method, under `auth-method: auto`. */
  readonly means: CredentialInput;
  /** Without these it cannot work. */
  readonly needs: readonly CredentialInput[];
  /**
   * Makes the credential out of inputs of which all that it needs are there. What is wrong with a value is reported, not
   * thrown, so that the user hears of everything at once; without a credential there has been a report.
   */
  create(given: Given): Credential | undefined;
}

export interface Given {
  text(input: CredentialInput): string | undefined;
  /** A secret input. It is masked before anything is done with it. */
  secret(input: CredentialInput): Secret | undefined;
  /** The host of the account, from `account-url` or else from `account`; only what the host guard allows. */
  readonly accountHost: string | undefined;
  report(input: CredentialInput, fault: string, remedy: string, word?: "key-unreadable"): undefined;
}

/** Knows how to obtain a token, and keeps what it needs for that to itself. */
export interface Credential {
  readonly kind: string;
  /** Who signs in, for the log and for the words of a refusal. */
  readonly caller: Caller;
  /** One line for the log, said before the first request: what a person can compare, such as a key's fingerprint. */
  readonly introduction: string;
  /** True when signing in once more yields a new token. */
  readonly renewable: boolean;
  /** @throws {ActionError} where Snowflake refuses or cannot be reached. */
  signIn(context: SignInContext, ingressHost: string): Promise<IngressToken>;
  /** What runs SQL; absent where no account is known to run it at. @throws {ActionError} as `signIn` does. */
  sqlAccess?(context: SignInContext): Promise<SqlAccess>;
}

export interface SignInContext {
  readonly http: Http;
  readonly clock: Clock;
  /** What bounds each request: the smaller of `timeout` and ten seconds, and the deadline. */
  readonly limits: Pick<HttpRequest, "timeoutMs" | "maxBytes" | "signal">;
  /** To be called with every secret before its first use. */
  mask(secret: Secret): void;
}

/** What stands in `Authorization: Snowflake Token="…"`. */
export interface IngressToken {
  readonly value: Secret;
  /** Milliseconds since the epoch, where it is known. */
  readonly expiresAt?: number;
}
