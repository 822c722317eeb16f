import type { SignInContext } from "../../auth/method.ts";
import type { Inputs } from "../../inputs.ts";
import type { Caller } from "../../snowflake/refusals/caller.ts";
import { type Sql, sqlClient } from "../../snowflake/sql/sql-client.ts";
import type { RunTime } from "../run-time.ts";
import { callerOf } from "../sign-in/caller-of.ts";

/** What runs statements in the account, and in whose name. */
export interface AccountSql {
  readonly sql: Sql;
  readonly caller: Caller;
  /** Whether the account is reached by private link, and so what it names. */
  readonly privateLink: boolean;
}

/** Nothing is sent before the first statement. */
export function accountSql(inputs: Inputs, signIn: SignInContext, time: RunTime): AccountSql {
  const { credential } = inputs;
  const caller = callerOf(inputs);
  const { http, redact } = signIn;
  // parseInputs lets no name pass without it.
  const access = () => credential.sqlAccess?.(signIn) ?? Promise.reject(new Error("no account to ask"));
  return {
    sql: sqlClient({ http, redact, caller, access, requestMs: time.sharedRequestMs }),
    caller,
    privateLink: /\.privatelink\./i.test(caller.accountHost ?? ""),
  };
}
