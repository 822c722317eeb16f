import { quote } from "./refusal.ts";
import type { Explain, RefusalRow } from "./refusal-row.ts";
import { ifKnown, sqlUser } from "./wording.ts";

/** The reason behind 390144, where Snowflake gives it away (DOC, key-pair authentication troubleshooting). */
const jwtReasons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "394300": "There is no such user: user must be the LOGIN_NAME, which may differ from the name.",
    "394301": "The assertion came without its times: a fault of this action's.",
    "394302": "The runner's clock is wrong by more than a minute.",
    "394303": "The runner's clock is wrong, so that the assertion had expired when it came.",
    "394304": "This key's public half is not registered for the user.",
    "394305": "The assertion is not signed by RS256: a fault of this action's.",
    "394306": "The public key registered for the user is another one's.",
    "394307": "account names another account than the one that was asked.",
  }),
);

/** An assertion signed with a private key. */
const jwtRefused: Explain = (refusal, caller) => {
  const id = /[0-9a-f]{8}-[0-9a-f-]{27}/i.exec(refusal.message)?.[0];
  return {
    word: "credential-refused",
    happened: `Snowflake did not accept the assertion signed with the private key${ifKnown("for", caller.user)}${ifKnown("at", caller.account)}. ${quote(refusal)}`,
    likely:
      jwtReasons.get(refusal.code ?? "") ??
      "The public key is not registered for this user, user is not the LOGIN_NAME, account names another account, or the runner's clock is wrong.",
    remedy:
      "Compare RSA_PUBLIC_KEY_FP with the fingerprint in the log above. Snowflake keeps the exact reason for administrators.",
    sql: [
      `DESC USER ${sqlUser(caller)};`,
      ...(id === undefined ? [] : [`SELECT SYSTEM$GET_LOGIN_FAILURE_DETAILS('${id}');`]),
    ],
  };
};

/** A programmatic access token. */
const patRefused: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `Snowflake did not accept the programmatic access token. ${quote(refusal)}`,
  likely: "The token expired, was revoked, or its user or the role it is restricted to is gone.",
  remedy: "Make a new token and store it as the secret this workflow reads.",
  sql: [`SHOW USER PROGRAMMATIC ACCESS TOKENS${caller.user === undefined ? "" : ` FOR USER ${sqlUser(caller)}`};`],
});

/** A password. Snowflake does not say which of the two is wrong, nor whether the user is locked. */
const passwordRefused: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `Snowflake did not accept the user name or password${ifKnown("of", caller.user)}. ${quote(refusal)}`,
  likely: "The password is wrong or expired, the user is locked, or user is not the LOGIN_NAME.",
  remedy: "Check the secret; better, use a programmatic access token or a key pair, which need no password.",
});

/** A login for which a person has to choose a new password first: `nextAction` is PWD_CHANGE. */
const passwordExpired: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `Snowflake wants a new password${ifKnown("from", caller.user)} first, which no workflow can choose. ${quote(refusal)}`,
  remedy:
    "Change the password by hand and update the secret; better, use a programmatic access token or a key pair, which need no password.",
  sql: [`ALTER USER ${sqlUser(caller)} SET MUST_CHANGE_PASSWORD = FALSE;`],
});

/** A login that needs a second factor. */
const mfaRequired: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `Snowflake wants a second factor${ifKnown("from", caller.user)}, which no workflow can give. ${quote(refusal)}`,
  remedy: "Sign in with a programmatic access token, a key pair or workload identity instead of a password.",
});

/** A token that Snowflake gives to services. It works nowhere else (OBS). */
const serviceTokenRefused: Explain = (refusal) => ({
  word: "credential-refused",
  happened: `Snowflake takes the token of a service only inside the service. ${quote(refusal)}`,
  remedy: "Give a programmatic access token, or use a key pair.",
});

/** A session that is over: it was too old, or somebody ended it. */
const sessionEnded: Explain = (refusal) => ({
  word: "credential-refused",
  happened: `The session ended while it was in use. ${quote(refusal)}`,
  likely: "A session policy of the account ended it, an administrator did, or its user was changed.",
  remedy: "Run the job again.",
});

/** What is wrong with a key pair, a token, a password or a session. */
export const credentialRefusals: readonly RefusalRow[] = [
  {
    codes: ["390144", ...jwtReasons.keys()],
    text: /JWT token is invalid/i,
    oauthError: "invalid_grant",
    explain: jwtRefused,
  },
  { codes: ["394400"], text: /programmatic access token is invalid/i, explain: patRefused },
  { codes: ["390100"], explain: passwordRefused },
  { nextAction: /^PWD_CHANGE$/, codes: ["390106"], explain: passwordExpired },
  { nextAction: /^EXT_AUTHN/, codes: ["394508"], beyondIdToken: true, explain: mfaRequired },
  { codes: ["395092"], explain: serviceTokenRefused },
  {
    codes: ["390101", "390104", "390110", "390111", "390112", "390113", "390114", "390115"],
    explain: sessionEnded,
  },
];
