import type { Credential, SignInContext } from "../../auth/method.ts";
import { Deadline } from "../../lib/time/deadline.ts";
import type { CredentialFacts } from "../../probe/conditions/answer/answer.ts";
import { ownTokenExpiry, showOwnTokens } from "../../snowflake/sql/own-tokens.ts";
import { sqlClient } from "../../snowflake/sql/sql-client.ts";

/** Asks the account when the token expires, for no longer than so many milliseconds. */
export async function askForExpiry(
  credential: Credential,
  signIn: SignInContext,
  longestMs: number,
  debug: (line: string) => void,
): Promise<CredentialFacts> {
  const { http, redact, clock, signal } = signIn;
  const access = () => credential.sqlAccess?.(signIn) ?? Promise.reject(new Error("no account to ask"));
  const sql = sqlClient({ http, redact, caller: credential.caller, access, requestMs: longestMs });
  try {
    const outcome = await sql(showOwnTokens, Deadline.in(longestMs, clock, signal));
    const found = outcome.kind === "rows" ? ownTokenExpiry(outcome.rows) : `${outcome.code}: ${outcome.message}`;
    if (typeof found === "number") return { expiresAt: found };
    debug(`When the credential expires is not known. ${showOwnTokens}: ${found}`);
    return { unknown: `not known: ${outcome.kind === "rows" ? found : "the account did not say it"}` };
  } catch (error) {
    debug(`When the credential expires is not known. ${String(error)}`);
    return { unknown: "not known: the account did not say it" };
  }
}
