import type { AuthenticatorName } from "./caller.ts";
import { quote } from "./refusal.ts";
import type { Explain, RefusalRow } from "./refusal-row.ts";
import { ifKnown, sqlUser } from "./wording.ts";

/** A user that was switched off. Its code, 390101, is also that of a request without a session (OBS). */
const userDisabled: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `The user${ifKnown("", caller.user)} is disabled. ${quote(refusal)}`,
  likely: "An administrator disabled the user.",
  remedy: "Have an administrator enable the user, or use another one.",
  sql: [`ALTER USER ${sqlUser(caller)} SET DISABLED = FALSE;`],
});

/** A user that is locked for a quarter of an hour, after five wrong passwords (DOC, MINS_TO_UNLOCK). */
const userLocked: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `The user${ifKnown("", caller.user)} is locked for a while. ${quote(refusal)}`,
  likely: "Too many sign-ins with a wrong password; it is unlocked after 15 minutes.",
  remedy: "Unlock the user, and find out who tries a wrong password, or this comes again.",
  sql: [`ALTER USER ${sqlUser(caller)} SET MINS_TO_UNLOCK = 0;`],
});

/** The name of a way to sign in, in the list of an authentication policy (DOC). */
const methods: Readonly<Record<AuthenticatorName, string>> = {
  SNOWFLAKE: "PASSWORD",
  SNOWFLAKE_JWT: "KEYPAIR",
  OAUTH: "OAUTH",
  PROGRAMMATIC_ACCESS_TOKEN: "PROGRAMMATIC_ACCESS_TOKEN",
  WORKLOAD_IDENTITY: "WORKLOAD_IDENTITY",
};

/** An authentication policy that does not list this way to sign in (DOC for the words of 390202). */
const policyForbids: Explain = (refusal, caller) => {
  const method = caller.authenticator === undefined ? "<method>" : methods[caller.authenticator];
  return {
    word: "credential-refused",
    happened: `An authentication policy does not let${caller.user === undefined ? " this user" : ifKnown("", caller.user)} sign in with ${caller.credential}. ${quote(refusal)}`,
    likely: `The policy of the user, or else the account's, does not list ${method} in its AUTHENTICATION_METHODS.`,
    remedy:
      "Sign in by a way that the policy lists, or have an administrator give the user a policy of its own, which goes before the account's.",
    sql: [
      `CREATE AUTHENTICATION POLICY <database>.<schema>.GITHUB_SIGN_IN AUTHENTICATION_METHODS = ('${method}');`,
      `ALTER USER ${sqlUser(caller)} SET AUTHENTICATION POLICY <database>.<schema>.GITHUB_SIGN_IN;`,
    ],
  };
};

/** A login that needs a second factor. */
const mfaRequired: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `Snowflake wants a second factor${ifKnown("from", caller.user)}, which no workflow can give. ${quote(refusal)}`,
  remedy: "Sign in with a programmatic access token, a key pair or workload identity instead of a password.",
});

/** A login for which a person has to choose a new password first: `nextAction` is PWD_CHANGE. */
const passwordExpired: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `Snowflake wants a new password${ifKnown("from", caller.user)} first, which no workflow can choose. ${quote(refusal)}`,
  remedy:
    "Change the password by hand and update the secret; better, use a programmatic access token or a key pair, which need no password.",
  sql: [`ALTER USER ${sqlUser(caller)} SET MUST_CHANGE_PASSWORD = FALSE;`],
});

/** What is wrong with the user, or wanted of it, whatever it signs in with. */
export const userRefusals: readonly RefusalRow[] = [
  {
    text: /\buser access disabled|\buser (?:account )?(?:is|has been) disabled/i,
    beyondIdToken: true,
    explain: userDisabled,
  },
  {
    text: /\btemporarily locked|\baccount (?:is|has been) locked/i,
    codes: ["390102"],
    beyondIdToken: true,
    explain: userLocked,
  },
  { text: /\bauthentication policy\b/i, codes: ["390202"], beyondIdToken: true, explain: policyForbids },
  {
    nextAction: /^EXT_AUTHN/,
    text: /multi-?\s?factor|\bMFA\b|second factor|\bDuo\b|\bTOTP\b|\bpasscode\b/i,
    codes: ["394508"],
    beyondIdToken: true,
    explain: mfaRequired,
  },
  {
    nextAction: /^PWD_CHANGE$/,
    text: /password (?:has expired|must be changed)/i,
    codes: ["390106"],
    explain: passwordExpired,
  },
];
