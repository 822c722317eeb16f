import type { AuthMethod } from "../method.ts";
import { chooseAuthenticator } from "../session/authenticators.ts";
import { sessionCredential } from "../session/session-credential.ts";

/**
 * A session as Snowflake's drivers open one, by any credential they take (SRC); the ingress gets a token issued for it
 * (DOC, tutorial 8, option 3, where Snowflake gives no guarantee that it keeps working).
 */
export const session: AuthMethod = {
  kind: "session",
  create(given) {
    const account = given.account;
    if (account === undefined) return undefined;
    const proof = chooseAuthenticator(given, account);
    return proof === undefined ? undefined : sessionCredential("session", given, account.issuer, proof);
  },
};
