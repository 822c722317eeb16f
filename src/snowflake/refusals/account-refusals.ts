import { oneLine } from "../../lib/text.ts";
import { showAccount, spellingDoubt } from "../account-spelling.ts";
import type { Caller } from "./caller.ts";
import { sessionEnded } from "./credential-refusals.ts";
import { quote } from "./refusal.ts";
import type { Explain, RefusalRow } from "./refusal-row.ts";
import { ifKnown } from "./wording.ts";

/** A login that Snowflake could not read. */
const badRequest: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `${caller.accountHost ?? "Snowflake"} could not read the login${ifKnown("for the account", caller.account)}. ${quote(refusal)}`,
  likely: "account names another account than the one at this host, or the account does not take this way to sign in.",
  remedy: writeAccount(caller),
  sql: [showAccount],
});

/** No account answers here: a page of nobody's, or a refusal that says so. */
const noAccount: Explain = (refusal, caller) => {
  const doubt = caller.account === undefined ? undefined : spellingDoubt(caller.account)?.doubt;
  return {
    word: "account-unreachable",
    happened: `${caller.accountHost ?? "The account host"} does not answer as a Snowflake account does. ${quote(refusal)}`,
    likely:
      doubt === undefined
        ? "The account identifier names no account: a typing error, another organisation, or a locator without its region."
        : oneLine(doubt),
    remedy: writeAccount(caller),
    sql: [showAccount],
    lasting: true,
  };
};

function writeAccount({ account }: Caller): string {
  const write = account === undefined ? undefined : spellingDoubt(account)?.write;
  const what = "what this prints, run in Snowsight";
  const first = write === undefined ? `Write into account ${what}` : `Write account: ${oneLine(write)}, or ${what}`;
  return `${first}; a host that is not made from it goes into account-url.`;
}

/** A 403 of the SQL API (DOC: "API not enabled"), which otherwise means that there is no such account. */
const apiDisabled: Explain = (refusal, caller) => ({
  word: "account-unreachable",
  happened: `${caller.accountHost ?? "The account host"} takes no statements by its SQL API. ${quote(refusal)}`,
  likely: "The SQL API is switched off for this account.",
  remedy:
    "Have Snowflake's support enable it, sign in with a session instead (auth-method: session), or give ingress-url in place of service.",
  lasting: true,
});

/** What is wrong with the account, or with what was asked of it. */
export const accountRefusals: readonly RefusalRow[] = [
  { text: /invalid account name or host/i, beyondIdToken: true, explain: noAccount },
  { codes: ["390400"], beyondIdToken: true, explain: badRequest },
  { text: /\bAPI (is )?not enabled/i, explain: apiDisabled },
];

/** What a refusal means by its status alone. */
export const unexplained: Explain = (refusal, caller) => {
  const { status, code } = refusal;
  if (status === 401 && code === undefined && caller.session === true) return sessionEnded(refusal, caller);
  if ([403, 404, 513].includes(status) || (status === 401 && code === undefined)) return noAccount(refusal, caller);
  if (refusal.status === 429) {
    return {
      word: "account-unreachable",
      happened: `${caller.accountHost ?? "The account host"} takes no more requests just now. ${quote(refusal)}`,
      likely: "Too many requests came in a short time, from here or from others of the account.",
      remedy: "Run the job again later, or less often; with wait the action keeps trying by itself.",
    };
  }
  if (refusal.status >= 500 || refusal.status === 408 || (refusal.status >= 300 && refusal.status < 400)) {
    return {
      word: "account-unreachable",
      happened: `${caller.accountHost ?? "The account host"} could not serve the request. ${quote(refusal)}`,
      likely: "Snowflake, or a proxy on the way, is in trouble; it usually passes.",
      remedy: "Run the job again; with wait the action keeps trying by itself. See status.snowflake.com.",
    };
  }
  return {
    word: "credential-refused",
    happened: `Snowflake refused ${caller.credential}. ${quote(refusal)}`,
    likely:
      "The user is disabled, an authentication policy does not allow this way of signing in, or the credential is wrong.",
    remedy: "Look the attempt up in Snowflake's login history.",
    sql: ["SELECT * FROM TABLE(INFORMATION_SCHEMA.LOGIN_HISTORY()) ORDER BY EVENT_TIMESTAMP DESC;"],
  };
};
