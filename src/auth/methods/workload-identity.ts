import type { AuthMethod } from "../method.ts";
import { idTokenAuthenticator } from "../session/id-token-authenticator.ts";
import { sessionCredential } from "../session/session-credential.ts";

/**
 * No secret at all: GitHub vouches for the workflow by an id token, and Snowflake knows the user by its subject (DOC,
 * workload identity federation). That the session of such a login opens the ingress is INFERRED: experimental.
 */
export const workloadIdentity: AuthMethod = {
  kind: "workload-identity",
  create(given) {
    const account = given.account;
    const proof = idTokenAuthenticator(given);
    if (account === undefined || proof === undefined) return undefined;
    return sessionCredential("workload-identity", given, account.issuer, proof);
  },
};
