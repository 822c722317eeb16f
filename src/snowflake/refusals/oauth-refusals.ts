import { quote } from "./refusal.ts";
import type { Explain, RefusalRow } from "./refusal-row.ts";
import { ifKnown } from "./wording.ts";

/** An OAuth access token. */
const oauthRefused: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `Snowflake did not accept ${caller.credential}. ${quote(refusal)}`,
  likely:
    "The token is no OAuth access token of this account (a session token or one made for an endpoint is none), or another integration issued it.",
  remedy: "Give a fresh access token of an OAuth integration of this account, or use a programmatic access token.",
  sql: ["SHOW SECURITY INTEGRATIONS;"],
});

/** An OAuth access token that has expired. */
const oauthExpired: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `Snowflake did not accept ${caller.credential}: it has expired. ${quote(refusal)}`,
  likely: "OAuth access tokens live about ten minutes; it was obtained too early, or comes from a stored secret.",
  remedy: "Obtain the token in the same job, right before this step, or use a programmatic access token.",
});

/** An OAuth access token of another user. */
const oauthUserRefused: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `Snowflake did not accept ${caller.credential}${ifKnown("for", caller.user)}: it is of another user. ${quote(refusal)}`,
  remedy: "Leave user out, for the token says who it is, or give the LOGIN_NAME of the token's user.",
});

/** A role that an OAuth access token was not made for. */
const tokenRoleRefused: Explain = (refusal, caller) => ({
  word: "role-refused",
  happened: `${caller.credential.replace(/^t/, "T")} is not for the role${ifKnown("", caller.role)}. ${quote(refusal)}`,
  likely: "Its scope names another role, or none of the user's.",
  remedy: "Leave role out to take the token's own, or ask for the token with the scope session:role:<role>.",
  sql: ["SHOW ROLES;"],
});

/** The OAuth integration that issued the token. */
const integrationRefused: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `Snowflake did not accept ${caller.credential}. ${quote(refusal)}`,
  likely:
    "The OAuth integration that issued the token is not set up for this: its consent, client or redirect is refused.",
  remedy: "Have an administrator look at the integration, or use a programmatic access token or a key pair.",
  sql: ["SHOW SECURITY INTEGRATIONS;", "DESC SECURITY INTEGRATION <integration>;"],
});

/** What is wrong with an OAuth access token that was obtained elsewhere, or with what issued it. */
export const oauthRefusals: readonly RefusalRow[] = [
  { oauthCodes: ["390195", "390303"], codes: ["390301"], explain: oauthRefused },
  { oauthCodes: ["390309", "390311"], explain: oauthUserRefused },
  { oauthCodes: ["390317"], explain: tokenRoleRefused },
  { oauthCodes: ["390318"], explain: oauthExpired },
  { codes: ["390302", "390304", "390305", "390306", "390307"], explain: integrationRefused },
];
