import { oneLine } from "../../lib/text.ts";
import type { AccountHost } from "../../snowflake/account/account-client.ts";
import type { SessionTokens } from "../../snowflake/account/session-endpoint.ts";
import { headerValue } from "../../snowflake/authorization-header.ts";
import type { Caller } from "../../snowflake/refusals/caller.ts";
import type { SqlAccess } from "../../snowflake/sql/sql-transport.ts";
import {
  type AuthMethod,
  type Credential,
  callerOf,
  type DryRun,
  type Given,
  type IngressToken,
  type SignInContext,
} from "../method.ts";
import type { Authenticator } from "./authenticator.ts";
import { SharedSession } from "./shared-session.ts";

/** A way to sign in that opens a session, by what `authenticatorOf` makes of the settings. */
export function sessionMethod(kind: string, authenticatorOf: (given: Given) => Authenticator | undefined): AuthMethod {
  return {
    kind,
    create(given) {
      const authenticator = authenticatorOf(given);
      const { account, accountHost, connection } = given;
      if (account === undefined || accountHost === undefined || authenticator === undefined) return undefined;
      const caller = callerOf(given, {
        credential: "the session token",
        renewal: "Check that the role may use this endpoint, and that account and role are the ones of its service.",
        session: true,
        authenticator: authenticator.name,
      });
      return new SessionCredential({
        kind,
        connection,
        accountName: account.issuer,
        accountHost,
        caller,
        authenticator,
      });
    },
  };
}

/** What a session is opened with. */
interface SessionOptions {
  readonly kind: string;
  /** The connection that named it, if one did. */
  readonly connection: string | undefined;
  /** Without region. */
  readonly accountName: string;
  readonly accountHost: AccountHost;
  readonly caller: Caller;
  readonly authenticator: Authenticator;
}

/**
 * Logs in as Snowflake's drivers do, once a run: the ingress gets a further token of that session (DOC, tutorial 8,
 * option 3), SQL the session's own.
 */
class SessionCredential implements Credential {
  readonly kind: string;
  readonly renewable = true;
  readonly caller: Caller;
  readonly introduction: string;
  readonly pat?: Credential["pat"] & {};
  readonly #options: SessionOptions;
  readonly #session: SharedSession;

  constructor(options: SessionOptions) {
    const { kind, connection, accountHost, caller, authenticator } = options;
    this.kind = kind;
    this.caller = caller;
    if (authenticator.pat !== undefined) this.pat = authenticator.pat;
    this.#options = options;
    this.#session = new SharedSession(options);
    const by = `${connection === undefined ? "" : `connection ${oneLine(connection)}, `}session by ${authenticator.introduction}`;
    const who = caller.user === undefined ? "" : `, user ${oneLine(caller.user)}`;
    this.introduction = `${by}${who}, ${roleOf(caller)}, at ${accountHost.name}`;
  }

  signIn(context: SignInContext): Promise<IngressToken> {
    return this.#session.issue(context);
  }

  dryRun(nowMs: number): DryRun {
    const { accountName, accountHost, caller, authenticator } = this.#options;
    const { lines, ...rest } = authenticator.dryRun(nowMs);
    const who = caller.user === undefined ? "" : `, LOGIN_NAME ${oneLine(caller.user)}`;
    return {
      ...rest,
      lines: [
        ...lines,
        `POST https://${accountHost.name}/session/v1/login-request`,
        `  AUTHENTICATOR ${authenticator.name}, ACCOUNT_NAME ${accountName}${who}, ${roleOf(caller)}`,
        `POST https://${accountHost.name}/session/token-request (ISSUE)`,
      ],
    };
  }

  async sqlAccess(context: SignInContext): Promise<SqlAccess> {
    const access = ({ session: token }: SessionTokens): SqlAccess => ({
      host: this.#options.accountHost,
      authorization: headerValue(token),
      kind: "session",
      renew: async () => access(await this.#session.renewed(token, context)),
    });
    return access(await this.#session.current(context));
  }
}

const roleOf = ({ role }: Caller): string => (role === undefined ? "default role" : `role ${oneLine(role)}`);
