import { oneLine } from "../../lib/text.ts";
import { sqlLiteral } from "../identifier.ts";
import type { Caller } from "./caller.ts";
import { quote } from "./refusal.ts";
import type { Explain } from "./refusal-row.ts";
import { ifKnown, sqlRole, sqlUser } from "./wording.ts";

/**
 * A login by workload identity. Snowflake says no more than that it failed, so what the token said is shown, and the
 * statement that would make it right, in both spellings of the subject (DOC, workload identity federation).
 */
export const idTokenRefused: Explain = (refusal, caller) => {
  const { issuer = "", subject = "", audience = "", otherSubject } = caller.idToken ?? {};
  const statement = (spelling: string) =>
    `CREATE USER ${sqlUser(caller)} TYPE = SERVICE DEFAULT_ROLE = ${sqlRole(caller)} WORKLOAD_IDENTITY = (TYPE = OIDC ISSUER = ${literal(issuer)} SUBJECT = ${literal(spelling)} OIDC_AUDIENCE_LIST = (${literal(audience)}));`;
  return {
    word: "credential-refused",
    happened: `Snowflake knows no user${ifKnown("", caller.user)} for GitHub's id token of this job. ${quote(refusal)}`,
    details: [`sub: ${oneLine(subject)}`, `aud: ${oneLine(audience)}`, `iss: ${oneLine(issuer)}`],
    likely:
      "No user has a WORKLOAD_IDENTITY with exactly this subject and issuer, or its OIDC_AUDIENCE_LIST lacks this audience. The subject differs by branch, tag, environment and pull request.",
    remedy:
      "Make a user for this subject, or give it to one with ALTER USER. GitHub writes subjects in two ways; the first statement has the one of this job, which counts.",
    sql: [
      statement(subject),
      ...(otherSubject === undefined ? [] : [`-- In GitHub's other spelling:`, statement(otherSubject)]),
      ...showIdentities(caller),
    ],
  };
};

/** A claim may hold anything, and a statement to copy is one line. */
const literal = (claim: string) => sqlLiteral(oneLine(claim));

const showIdentities = (caller: Caller) =>
  caller.user === undefined ? [] : [`SHOW USER WORKLOAD IDENTITY AUTHENTICATION METHODS FOR USER ${sqlUser(caller)};`];
