import type { Failure } from "../../errors.ts";
import { accessRefusals } from "./access-refusals.ts";
import { accountRefusals, unexplained } from "./account-refusals.ts";
import type { Caller } from "./caller.ts";
import { credentialRefusals } from "./credential-refusals.ts";
import { idTokenRefused } from "./id-token-refusal.ts";
import { networkRefusals } from "./network-refusals.ts";
import { oauthRefusals } from "./oauth-refusals.ts";
import { type Refusal, unquoted } from "./refusal.ts";
import type { RefusalRow } from "./refusal-row.ts";
import { userRefusals } from "./user-refusals.ts";

/** Where the texts of two rows match, the first row counts. */
const rows: readonly RefusalRow[] = [
  ...accountRefusals,
  ...networkRefusals,
  ...accessRefusals,
  ...userRefusals,
  ...credentialRefusals,
  ...oauthRefusals,
];

/**
 * What a refused sign-in means and what fixes it: by what a login wants next, by what the text says, by Snowflake's code,
 * by OAuth's error, in this order. All these words are loaded where somebody is refused; most runs are not.
 */
export function explainRefusal(refusal: Refusal, caller: Caller): Failure {
  const row = rowOf(refusal, caller);
  // Snowflake publishes no codes for id tokens: what is not about role or network is about the token (INFERRED).
  const aboutIdToken = caller.idToken !== undefined && refusal.status === 200 && row?.beyondIdToken !== true;
  const explain = aboutIdToken ? idTokenRefused : (row?.explain ?? unexplained);
  return explain(refusal, caller);
}

function rowOf({ nextAction = "", code = "", message, oauthError }: Refusal, caller: Caller): RefusalRow | undefined {
  const { authenticator } = caller;
  const text = unquoted(message);
  const possible = rows.filter(({ of }) => authenticator === undefined || of?.includes(authenticator) !== false);
  return (
    possible.find((row) => row.nextAction?.test(nextAction)) ??
    possible.find((row) => row.text?.test(text)) ??
    possible.find((row) => authenticator === "OAUTH" && row.oauthCodes?.includes(code)) ??
    possible.find((row) => row.codes?.includes(code)) ??
    possible.find((row) => oauthError !== undefined && row.oauthError === oauthError)
  );
}
