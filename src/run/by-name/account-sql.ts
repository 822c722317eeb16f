import type { SignInContext } from "../../auth/method.ts";
import type { Inputs } from "../../inputs.ts";
import type { Caller } from "../../snowflake/refusals/caller.ts";
import { type Sql, sqlClient } from "../../snowflake/sql/sql-client.ts";
import type { RunTime } from "../run-time.ts";

/** What runs statements in the account, and in whose name. */
export interface AccountSql {
  readonly sql: Sql;
  readonly caller: Caller;
  /** Whether the account is reached by private link, and so what it names. */
  readonly privateLink: boolean;
}

/** Nothing is sent before the first statement. */
export function accountSql({ credential }: Inputs, signIn: SignInContext, time: RunTime): AccountSql {
  const { caller } = credential;
  const { http, redact } = signIn;
  // parseInputs lets no name pass without it.
  const access = () => credential.sqlAccess?.(signIn) ?? Promise.reject(new Error("no account to ask"));
  return {
    sql: sqlClient({ http, redact, caller, access, requestMs: time.sharedRequestMs }),
    caller,
    privateLink: /\.privatelink\./i.test(caller.accountHost ?? ""),
  };
}
