import type { AuthMethod } from "../method.ts";
import { chooseAuthenticator } from "../session/authenticators.ts";
import { sessionMethod } from "../session/session-credential.ts";

/**
 * A session as Snowflake's drivers open one, by any credential they take (SRC); the ingress gets a token issued for it
 * (DOC, tutorial 8, option 3, where Snowflake gives no guarantee that it keeps working).
 */
export const session: AuthMethod = sessionMethod("session", chooseAuthenticator);
