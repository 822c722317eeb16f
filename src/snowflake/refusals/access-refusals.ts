import type { Failure } from "../../errors.ts";
import type { Caller } from "./caller.ts";
import { quote, unquoted } from "./refusal.ts";
import type { Explain, RefusalRow } from "./refusal-row.ts";
import { callGrants, ifKnown, showHost, sqlRole, sqlUser, theKind } from "./wording.ts";

/** Roles that Snowflake keeps out of such tokens by default (DOC, OAUTH_ADD_PRIVILEGED_ROLES_TO_BLOCKED_LIST). */
const blocked = ["ACCOUNTADMIN", "ORGADMIN", "GLOBALORGADMIN", "SECURITYADMIN"];

/** Snowflake does not always say whether a role is unknown, not granted or blocked. */
const roleRefused: Explain = (refusal, caller) => {
  const happened = `Snowflake did not grant the role${ifKnown("", caller.role)}${ifKnown("to", caller.user)}. ${quote(refusal)}`;
  // Without a role of ours it is the user's default, and the text names it.
  const named = caller.role ?? blocked.find((role) => refusal.message.includes(role));
  if (named !== undefined && blocked.includes(named.toUpperCase())) return administrators(happened, caller);
  const grant = `GRANT ROLE ${sqlRole(caller)} TO USER ${sqlUser(caller)};`;
  const upper = caller.role?.toUpperCase();
  if (upper === undefined || upper === caller.role || !/^[A-Z_][A-Z0-9_$]*$/.test(upper)) {
    return {
      word: "role-refused",
      happened,
      likely:
        "The role does not exist, is spelt in another case, is not granted to the user, or is an administrator's role, which Snowflake blocks for such tokens.",
      remedy: "Spell role exactly as SHOW ROLES prints it, case included, and grant it to the user.",
      sql: ["SHOW ROLES;", grant],
    };
  }
  const allLower = caller.role === upper.toLowerCase();
  return {
    word: "role-refused",
    happened,
    likely: `Snowflake keeps names in upper case unless they were created in double quotes, and here the case counts: ${caller.role} is another role than ${upper}.`,
    remedy: `Write role: ${upper}. Only where SHOW ROLES prints ${caller.role} with its small letters, leave it so, and grant that role to the user.`,
    sql: ["SHOW ROLES;", allLower ? `GRANT ROLE ${upper} TO USER ${sqlUser(caller)};` : grant],
  };
};

/** A role made for this purpose, where the one in use is blocked: to grant that again would change nothing. */
const callerRole = "SVC_CALLER";

const administrators = (happened: string, caller: Caller): Failure => ({
  word: "role-refused",
  happened,
  likely: "It is an administrator's role, which Snowflake blocks for such tokens.",
  remedy: `Make a role that may call the endpoint and no more, and write role: ${callerRole}.`,
  sql: ownRole(caller),
});

/** Creates the role, lets it call the endpoint, and gives it to the user. */
const ownRole = (caller: Caller): readonly string[] => [
  `CREATE ROLE IF NOT EXISTS ${callerRole};`,
  ...callGrants({ ...caller, role: callerRole }),
  `GRANT ROLE ${callerRole} TO USER ${sqlUser(caller)};`,
];

/** The user's default role is blocked, or the user lacks it (DOC, troubleshooting Snowpark Container Services). */
const consentRefused: Explain = (refusal, caller) => ({
  word: "role-refused",
  happened: `Snowflake issues no token for the default role${ifKnown("of", caller.user)}. ${quote(refusal)}`,
  likely:
    "Without a role of its own a token takes the user's default role, and that is an administrator's, which Snowflake blocks for such tokens, or one that the user does not have.",
  remedy: "Give the user another default role, one that may call the endpoint.",
  sql: [...ownRole(caller), `ALTER USER ${sqlUser(caller)} SET DEFAULT_ROLE = ${callerRole};`],
});

/** The text quotes the role, and a role may have any name: only what is not quoted tells the reason. */
const scopeRefused: Explain = (refusal, caller) =>
  /host|endpoint|audience/i.test(unquoted(refusal.message))
    ? unknownEndpoint(refusal, caller)
    : roleRefused(refusal, caller);

const unknownEndpoint: Explain = (refusal, caller) => ({
  word: "endpoint-not-found",
  happened: `Snowflake issued no token for this endpoint. ${quote(refusal)}`,
  likely: `The endpoint belongs to another account, or ${theKind(caller)} was created anew and has a new host.`,
  remedy:
    caller.object === undefined
      ? "Read the endpoint's current host and put it into ingress-url."
      : `Compare account-url with the account ${theKind(caller)} is in, and run the job again: the host is looked up anew.`,
  sql: [showHost(caller)],
});

/** One of the user's defaults, such as the warehouse, cannot be used. */
const objectRefused: Explain = (refusal, caller) => ({
  word: "role-refused",
  happened: `Snowflake opens no session${ifKnown("for", caller.user)}. ${quote(refusal)}`,
  likely: "The role may not use the user's default warehouse, database or schema, or one of them is gone.",
  remedy: "Set other defaults, or none: this action needs no warehouse.",
  sql: [`ALTER USER ${sqlUser(caller)} UNSET DEFAULT_WAREHOUSE, DEFAULT_NAMESPACE;`],
});

/** What is wrong with the role, the endpoint or the user's defaults, and not with the credential. */
export const accessRefusals: readonly RefusalRow[] = [
  { text: /invalid consent request/i, beyondIdToken: true, explain: consentRefused },
  { codes: ["390186", "390189", "390317"], beyondIdToken: true, explain: roleRefused },
  { codes: ["390308"], oauthError: "invalid_scope", explain: scopeRefused },
  { codes: ["390201"], beyondIdToken: true, explain: objectRefused },
];
