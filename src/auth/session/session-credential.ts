import { oneLine } from "../../lib/text.ts";
import type { AccountHost } from "../../snowflake/account/account-host.ts";
import type { Login, SessionTokens } from "../../snowflake/account/session-endpoint.ts";
import { headerValue } from "../../snowflake/authorization-header.ts";
import { sqlName } from "../../snowflake/identifier.ts";
import type { SqlAccess } from "../../snowflake/sql/sql-transport.ts";
import { callerOf } from "../caller-of.ts";
import type { Credential, Given } from "../method.ts";
import type { Authenticator } from "./authenticators.ts";
import { sharedSession } from "./shared-session.ts";

/**
 * A credential that logs in as Snowflake's drivers do, once a run: the ingress gets a further token of that session
 * (DOC, tutorial 8, option 3), SQL the session's own. Expects a `Given` with a usable account.
 */
export function sessionCredential(
  kind: string,
  given: Given,
  accountName: string,
  proof: Authenticator,
): Credential | undefined {
  if (given.accountHost === undefined) return undefined;
  const host: AccountHost = { name: given.accountHost, allows: given.allowsAccount };
  const user = given.text("user");
  const role = given.text("role");
  const caller = callerOf(given, {
    credential: "the session token",
    renewal: "Check that the role may use this endpoint, and that account and role are the ones of its service.",
    session: true,
    account: accountName,
  });
  const session = sharedSession(host, async (context) => {
    const { secret, idToken } = await proof.make(context);
    const login: Login = {
      authenticator: proof.authenticator,
      accountName,
      ...(user === undefined ? {} : { user }),
      ...(role === undefined ? {} : { role: sqlName(role) }),
      proof: secret,
    };
    return {
      login,
      caller: {
        ...caller,
        credential: proof.credential,
        oauth: proof.authenticator === "OAUTH",
        ...(idToken === undefined ? {} : { idToken }),
      },
    };
  });
  const who = user === undefined ? "" : `, user ${oneLine(user)}`;
  const as = role === undefined ? "default role" : `role ${oneLine(role)}`;
  return {
    kind,
    caller,
    introduction: `${given.connection === undefined ? "" : `connection ${oneLine(given.connection)}, `}session by ${proof.introduction}${who}, ${as}, at ${host.name}`,
    renewable: true,
    signIn: (context) => session.issue(context),
    dryRun: (nowMs) => {
      const { lines, ...rest } = proof.dryRun(nowMs);
      return {
        ...rest,
        lines: [
          ...lines,
          `POST https://${host.name}/session/v1/login-request`,
          `  AUTHENTICATOR ${proof.authenticator}, ACCOUNT_NAME ${accountName}${user === undefined ? "" : `, LOGIN_NAME ${oneLine(user)}`}, ${as}`,
          `POST https://${host.name}/session/token-request (ISSUE)`,
        ],
      };
    },
    sqlAccess: async (context) => {
      const access = ({ session: token }: SessionTokens): SqlAccess => ({
        host: host.name,
        authorization: headerValue(token),
        kind: "session",
        renew: async () => access(await session.renewed(token, context)),
      });
      return access(await session.current(context));
    },
  };
}
