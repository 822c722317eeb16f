import { oneLine } from "../../lib/text.ts";
import { sqlLiteral } from "../identifier.ts";
import { quote } from "./refusal.ts";
import type { Explain } from "./refusal-row.ts";
import { ifKnown, sqlRole, sqlUser } from "./wording.ts";

/**
 * A login by workload identity. Snowflake says no more than that it failed, so what the token said is shown, in both
 * spellings of the subject, and the statements that make it right (DOC, workload identity federation): for the user that was
 * named, or for a new one.
 */
export const idTokenRefused: Explain = (refusal, caller) => {
  const { issuer = "", subject = "", audience = "", otherSubject } = caller.idToken ?? {};
  const identity = `TYPE = OIDC ISSUER = ${literal(issuer)} SUBJECT = ${literal(subject)} OIDC_AUDIENCE_LIST = (${literal(audience)})`;
  const known = caller.user !== undefined;
  return {
    word: "credential-refused",
    happened: `Snowflake knows no user${ifKnown("", caller.user)} for GitHub's id token of this job. ${quote(refusal)}`,
    details: [
      `sub: ${oneLine(subject)}`,
      ...(otherSubject === undefined
        ? []
        : [`GitHub's other spelling, which does not count here: ${oneLine(otherSubject)}`]),
      `aud: ${oneLine(audience)}`,
      `iss: ${oneLine(issuer)}`,
    ],
    likely:
      "No user has a workload identity with exactly this subject and issuer, or its OIDC_AUDIENCE_LIST lacks this audience. The subject differs by branch, tag, environment and pull request.",
    remedy: known
      ? "Add this identity to the user; it may have several, and those it has stay."
      : "Make a user with this identity, or add it to a user that there is already.",
    sql: known
      ? [
          `SHOW USER WORKLOAD IDENTITY AUTHENTICATION METHODS FOR USER ${sqlUser(caller)};`,
          `ALTER USER ${sqlUser(caller)} ADD WORKLOAD IDENTITY GITHUB_ACTIONS ${identity};`,
        ]
      : [
          `CREATE USER <user> TYPE = SERVICE DEFAULT_ROLE = ${sqlRole(caller)} WORKLOAD_IDENTITY = (${identity});`,
          `GRANT ROLE ${sqlRole(caller)} TO USER <user>;`,
          "-- Or, for a user that there is already:",
          `ALTER USER <user> ADD WORKLOAD IDENTITY GITHUB_ACTIONS ${identity};`,
        ],
  };
};

/** A claim may hold anything, and a statement to copy is one line. */
const literal = (claim: string) => sqlLiteral(oneLine(claim));
