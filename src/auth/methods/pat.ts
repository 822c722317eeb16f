import { Secret } from "../../lib/secrets/secret.ts";
import type { AccountHost } from "../../snowflake/account/account-client.ts";
import type { SqlAccess } from "../../snowflake/sql/sql-transport.ts";
import { isTokenText, readExpiry } from "../../snowflake/token.ts";
import { type AuthMethod, callerOf } from "../method.ts";

/**
 * A programmatic access token, sent to the ingress as it is: no request to the account host at all (DOC, tutorial 8,
 * option 1). Only SQL needs to know the account.
 */
export const pat: AuthMethod = {
  kind: "pat",
  create(given) {
    const token = given.secret("token");
    if (token === undefined) return undefined;
    if (!isTokenText(token.reveal())) {
      return given.report(
        "token",
        "contains spaces, quotes or control characters, which no programmatic access token has",
        "Store exactly the token_secret that Snowflake showed when the token was made, without quotes or a Bearer in front.",
      );
    }
    const { accountHost } = given;
    const expiresAt = readExpiry(token);
    return {
      kind: "pat",
      caller: callerOf(given, {
        credential: "the programmatic access token",
        renewal: "Make a new token and update the secret.",
        authenticator: "PROGRAMMATIC_ACCESS_TOKEN",
      }),
      introduction: `programmatic access token${expiry(expiresAt, given.nowMs)}`,
      renewable: false,
      pat: { expiresAt },
      signIn: async () => ({ value: token }),
      dryRun: (nowMs) => ({
        lines: ["No request: the token is sent to the endpoint as it is."],
        ...(expiresAt === undefined || expiresAt > nowMs
          ? {}
          : {
              warning: `The programmatic access token expired on ${dayOf(expiresAt)}. Make a new one and update the secret.`,
            }),
      }),
      ...(accountHost === undefined ? {} : { sqlAccess: async () => sqlAccess(accountHost, token) }),
    };
  },
};

const sqlAccess = (host: AccountHost, token: Secret): SqlAccess => ({
  host,
  authorization: new Secret(`Bearer ${token.reveal()}`),
  tokenType: "PROGRAMMATIC_ACCESS_TOKEN",
  kind: "bearer",
});

/** Snowflake does not promise an expiry inside the token (DOC shows it in a sample), so it is only shown. */
function expiry(expiresAt: number | undefined, nowMs: number): string {
  if (expiresAt === undefined) return "";
  return expiresAt < nowMs ? `, which expired on ${dayOf(expiresAt)}` : `, valid until ${dayOf(expiresAt)}`;
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
