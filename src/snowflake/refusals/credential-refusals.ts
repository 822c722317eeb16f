import type { Failure } from "../../errors.ts";
import { formatDuration } from "../../lib/quantities/duration.ts";
import { oneLine } from "../../lib/text.ts";
import { showAccount, spellingDoubt } from "../account-spelling.ts";
import { sqlLiteral } from "../identifier.ts";
import type { Caller } from "./caller.ts";
import { quote, type Refusal } from "./refusal.ts";
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

/** These say why, and it is not the clock. */
const otherReasons = ["394300", "394304", "394305", "394306", "394307"];

/** Snowflake takes an assertion that is a minute too early; ours are backdated by half of that. In milliseconds. */
const toleratedMs = 30_000;

/** An assertion signed with a private key. */
const jwtRefused: Explain = (refusal, caller) => {
  const { clockAheadMs: ahead = 0, code = "" } = refusal;
  if (Math.abs(ahead) > toleratedMs && !otherReasons.includes(code)) return clockWrong(refusal, caller, ahead);
  const id = /[0-9a-f]{8}-[0-9a-f-]{27}/i.exec(refusal.message)?.[0];
  const spelling = caller.account === undefined ? undefined : spellingDoubt(caller.account);
  const suspect = spelling !== undefined && (!otherReasons.includes(code) || code === "394307") ? spelling : undefined;
  const user = sqlUser(caller);
  return {
    word: "credential-refused",
    happened: `Snowflake did not accept the assertion signed with the private key${ifKnown("for", caller.user)}${ifKnown("at", caller.account)}. ${quote(refusal)}`,
    likely: `${suspect === undefined ? "" : `${oneLine(suspect.doubt)} `}${
      jwtReasons.get(code) ??
      "The public key is not registered for this user, user is not the LOGIN_NAME, account names another account, or the runner's clock is wrong."
    }`,
    remedy: `${suspect?.write === undefined ? "" : `Write account: ${oneLine(suspect.write)}, or what the first statement prints. `}Compare RSA_PUBLIC_KEY_FP and RSA_PUBLIC_KEY_2_FP with the fingerprint in the log above. If neither is it, register the public half, in the slot that is free: what openssl pkey -in rsa_key.p8 -pubout prints, without its first and last line. Snowflake keeps the exact reason for administrators.`,
    sql: [
      ...(suspect === undefined ? [] : [showAccount]),
      `DESC USER ${user};`,
      ...(id === undefined ? [] : [`SELECT SYSTEM$GET_LOGIN_FAILURE_DETAILS('${id}');`]),
      // The key itself is not printed: its lines are partly those of the private key, and those are masked.
      `ALTER USER ${user} SET RSA_PUBLIC_KEY_2 = '<public key>';`,
    ],
  };
};

/** The `Date` of the refusal proves it. */
function clockWrong(refusal: Refusal, caller: Caller, aheadMs: number): Failure {
  const off = formatDuration(Math.abs(Math.trunc(aheadMs / 1000) * 1000));
  return {
    word: "credential-refused",
    happened: `Snowflake did not accept the assertion signed with the private key${ifKnown("for", caller.user)}: the runner's clock is ${off} ${aheadMs > 0 ? "ahead of" : "behind"} Snowflake's. ${quote(refusal)}`,
    likely: `The assertion says when it was made, and by Snowflake's clock that was ${aheadMs > 0 ? "in the future" : "too long ago"}.`,
    remedy: "Set the clock of the runner right, for example with: sudo timedatectl set-ntp true.",
  };
}

/** A programmatic access token. */
const patRefused: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `Snowflake did not accept the programmatic access token. ${quote(refusal)}`,
  likely: "The token expired, was revoked, or its user or the role it is restricted to is gone.",
  remedy: "Make a new token, and store the token_secret that is printed once as the secret this workflow reads.",
  sql: [
    `SHOW USER PROGRAMMATIC ACCESS TOKENS FOR USER ${sqlUser(caller)};`,
    `ALTER USER ${sqlUser(caller)} ADD PROGRAMMATIC ACCESS TOKEN GITHUB_ACTIONS ROLE_RESTRICTION = ${sqlLiteral(caller.role ?? "<role>")};`,
  ],
});

/**
 * A password. Snowflake does not say which of the two is wrong. Once it came with the code of network policies (SRC,
 * recorded): then both are said.
 */
const passwordRefused: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `Snowflake did not accept the user name or password${ifKnown("of", caller.user)}. ${quote(refusal)}`,
  likely: `The password is wrong or expired, the user is locked, or user is not the LOGIN_NAME.${refusal.code === "390422" ? " The code is otherwise that of a network policy." : ""}`,
  remedy: "Check the secret; better, use a programmatic access token or a key pair, which need no password.",
});

/** A token that Snowflake gives to services. It works nowhere else (OBS). */
const serviceTokenRefused: Explain = (refusal) => ({
  word: "credential-refused",
  happened: `Snowflake takes the token of a service only inside the service. ${quote(refusal)}`,
  remedy: "Give a programmatic access token, or use a key pair.",
});

/** A session that is over: it was too old, or somebody ended it. A token that is of none gets the same codes (OBS). */
export const sessionEnded: Explain = (refusal, caller) =>
  caller.session === true || caller.authenticator === undefined ? ended(refusal) : notSuch(refusal, caller);

const notSuch = (refusal: Refusal, caller: Caller): Failure => ({
  word: "credential-refused",
  happened: `Snowflake did not accept ${caller.credential}. ${quote(refusal)}`,
  likely: "It is another kind of token: a service's own, or one of a session.",
  remedy: "Give a programmatic access token, or use a key pair.",
});

const ended = (refusal: Refusal): Failure => ({
  word: "credential-refused",
  happened: `The session ended while it was in use. ${quote(refusal)}`,
  likely: "A session policy of the account ended it, an administrator did, or its user was changed.",
  remedy: "Run the job again.",
});

/** What is wrong with a key pair, a token, a password or a session. */
export const credentialRefusals: readonly RefusalRow[] = [
  {
    text: /JWT token is invalid/i,
    codes: ["390144", ...jwtReasons.keys()],
    oauthError: "invalid_grant",
    of: ["SNOWFLAKE_JWT"],
    explain: jwtRefused,
  },
  { text: /programmatic access token is invalid/i, codes: ["394400"], explain: patRefused },
  { text: /incorrect username or password/i, codes: ["390100"], explain: passwordRefused },
  { codes: ["395092"], explain: serviceTokenRefused },
  {
    codes: ["390101", "390104", "390110", "390111", "390112", "390113", "390114", "390115"],
    explain: sessionEnded,
  },
];
