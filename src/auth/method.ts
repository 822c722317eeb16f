import type { FailureWord } from "../errors.ts";
import type { Secret } from "../lib/secrets/secret.ts";
import type { RunContext } from "../run-context.ts";
import type { Account } from "../snowflake/account/account.ts";
import type { AccountHost } from "../snowflake/account/account-client.ts";
import type { ObjectName } from "../snowflake/identifier.ts";
import type { Limits } from "../snowflake/limits.ts";
import type { Caller } from "../snowflake/refusals/caller.ts";
import type { SqlAccess } from "../snowflake/sql/sql-transport.ts";
import type { IdTokenService } from "./github/id-token-service.ts";
import type { SavedSession } from "./session/session-state.ts";

/**
 * What a credential can be made of: inputs of action.yml, and two settings that only connections and the environment
 * have.
 */
export type Setting =
  | "token"
  | "private-key"
  | "private-key-passphrase"
  | "password"
  | "account"
  | "account-url"
  | "user"
  | "role"
  | "audience"
  | "connection"
  /** This one and the next are no inputs. */
  | "authenticator"
  | "workload-identity-provider";

/** A way to sign in. One file each; `registry.ts` lists them. */
export interface AuthMethod {
  readonly kind: string;
  /**
   * Makes the credential. What is wrong with a value is reported and not thrown, so that the user hears of everything at
   * once. Where nothing is returned, something has been reported.
   */
  create(given: Given): Credential | undefined;
}

/** What the settings say, to whoever makes a credential of them. */
export interface Given {
  text(setting: Setting): string | undefined;
  /** A secret setting. It is masked before anything is done with it. */
  secret(setting: Setting): Secret | undefined;
  /** For what is made of a secret while it is read. */
  mask(secret: Secret): void;
  /** Whether it stands in the workflow's `with:`, rather than in a connection or the environment. */
  isInput(setting: Setting): boolean;
  /** The named connection that fills what the inputs leave out. */
  readonly connection: string | undefined;
  /** What is asked for by its name, for the words of a refusal. */
  readonly object: ObjectName | undefined;
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
  /** Absent where it is not given, or cannot be used and has been reported. */
  readonly account: Account | undefined;
  /** The host of the account, from `account-url` or else from `account`; only one that the host guard allows. */
  readonly accountHost: AccountHost | undefined;
  /** Where GitHub gives this job id tokens, if it does. */
  readonly idTokens: IdTokenService | undefined;
  /** Says what is wrong with a setting; `fault` reads on after its name. */
  report(
    setting: Setting,
    fault: string,
    remedy: string,
    more?: { readonly word?: Extract<FailureWord, "key-unreadable"> },
  ): undefined;
}

/** Who asks, by what the settings say. `known` is what only the method knows; it overrides the settings. */
export function callerOf(given: Given, known: Pick<Caller, "credential" | "renewal"> & Partial<Caller>): Caller {
  const { account, accountHost, object } = given;
  const user = given.text("user");
  const role = given.text("role");
  return {
    ...(accountHost === undefined ? {} : { accountHost: accountHost.name }),
    ...(account === undefined ? {} : { account: account.identifier }),
    ...(user === undefined ? {} : { user }),
    ...(role === undefined ? {} : { role }),
    ...(object === undefined ? {} : { object }),
    ...known,
  };
}

/** Knows how to obtain a token, and keeps what it needs for that to itself. */
export interface Credential {
  readonly kind: string;
  /** Who signs in, for the log and for the words of a refusal. */
  readonly caller: Caller;
  /** One line for the log, before the first request: what a person can compare, such as a key's fingerprint. */
  readonly introduction: string;
  /**
   * Of a programmatic access token: when it expires, in milliseconds since the epoch, where the token itself says so. Absent for
   * what has no such end: a key pair, or what is made anew for each run.
   */
  readonly pat?: { readonly expiresAt: number | undefined };
  /** True when signing in once more yields a new token. */
  readonly renewable: boolean;
  /** @throws {ActionError} where Snowflake refuses or cannot be reached. */
  signIn(context: SignInContext, ingressHost: string): Promise<IngressToken>;
  /**
   * What signing in would send, without sending it: lines for the log, harmless and without a secret. `ingressHost` is
   * absent where only a lookup can find it out.
   */
  dryRun(nowMs: number, ingressHost: string | undefined): DryRun;
  /**
   * What runs SQL; absent where no account is known to run it at.
   *
   * @throws {ActionError} as `signIn` does.
   */
  sqlAccess?(context: SignInContext): Promise<SqlAccess>;
}

/** What a sign-in works with. */
export interface SignInContext extends RunContext {
  /** What bounds each request: ten seconds, the longest `timeout` of the checks, or the deadline, whichever comes first. */
  readonly limits: Limits;
  /** Has the post step delete the session. `instead` is the older token of the same session that this one replaces. */
  saveSession(session: SavedSession, instead?: Secret): void;
}

/** What a dry run finds out without the network, of a sign-in or of all that would be sent. */
export interface DryRun {
  /** For the log, harmless and without a secret. */
  readonly lines: readonly string[];
  /** Why Snowflake would refuse it, where that is known already. */
  readonly warning?: string;
}

/** What stands in `Authorization: Snowflake Token="…"`. */
export interface IngressToken {
  readonly value: Secret;
  /** Milliseconds since the epoch, where it is known. */
  readonly expiresAt?: number;
}
