import type { AuthMethod } from "../method.ts";
import { idTokenAuthenticator } from "../session/id-token-authenticator.ts";
import { sessionMethod } from "../session/session-credential.ts";

/**
 * No secret at all: GitHub vouches for the workflow by an id token, and Snowflake knows the user by its subject (DOC,
 * workload identity federation). That the session of such a login opens the ingress is INFERRED: experimental.
 */
export const workloadIdentity: AuthMethod = sessionMethod("workload-identity", idTokenAuthenticator);
