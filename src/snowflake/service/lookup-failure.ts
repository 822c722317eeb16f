import type { Failure } from "../../errors.ts";
import { oneLine } from "../../lib/text.ts";
import type { ObjectName } from "../identifier.ts";
import type { Caller } from "../refusals/caller.ts";
import { callGrants, showHost, sqlRole, theRole } from "../refusals/wording.ts";
import { quotedError } from "../sql/quoted-error.ts";
import { type SqlError, sqlFault } from "../sql/sql-reply.ts";

/** Why a host could not be looked up, and the grants that fix it (DOC, working with services; gateways). */
export async function lookupFailure(error: SqlError, name: ObjectName, caller: Caller): Promise<Failure> {
  const quote = quotedError(error);
  const isService = name.kind === "SERVICE";
  switch (sqlFault(error)) {
    case "role": {
      const { explainRefusal } = await import("../refusals/error-codes.ts");
      return explainRefusal({ status: 422, code: "390186", message: error.message }, caller);
    }
    case "privileges":
      return {
        word: "endpoint-not-found",
        happened: `${theRole(caller, "The")} may not see ${isService ? "the endpoints" : "the host"} of ${oneLine(name.sql)}. ${quote}`,
        likely: isService
          ? "The role has no privilege on the service. USAGE is enough to find the endpoint; to call it takes a service role."
          : `The role lacks USAGE on the ${name.kind.toLowerCase()}, which is enough to find and to call it.`,
        remedy: `Grant the role the ${name.kind.toLowerCase()}.`,
        party: "credential",
        sql: seeingGrants(name, caller),
      };
    case "not-found":
      return notThere(quote, name, caller);
    case "other":
      return {
        word: "account-unreachable",
        happened: `${caller.accountHost ?? "The account"} could not say where ${isService ? "the endpoints of " : ""}${oneLine(name.sql)} ${isService ? "are" : "is"}. ${quote}`,
        likely:
          "It is about the account or the statement, not about the service: the account is suspended or in trouble, or its answer took too long.",
        remedy: "Read what Snowflake said. If it tells nothing, run the statement yourself, as the same user and role.",
        sql: [showHost({ ...caller, object: name })],
        ...(mayPass.test(error.message) ? {} : { lasting: true }),
      };
  }
}

/**
 * There is no such object, or the role has no privilege on it.
 *
 * @param quote what Snowflake said, as a sentence
 */
export function notThere(quote: string, name: ObjectName, caller: Caller): Failure {
  const kind = name.kind.toLowerCase();
  const list = `SHOW ${name.kind}S`;
  return {
    word: "service-not-found",
    happened: `There is no ${kind} ${oneLine(name.sql)}, or ${theRole(caller)} may not see it; Snowflake does not tell which. ${quote}`,
    likely: `The name is misspelt, the ${kind} was dropped, or a privilege is missing on the database, the schema or the ${kind}.`,
    remedy: `Compare the name with what ${list} prints; if it is right, grant the role what it takes to see it.`,
    sql: [
      // SHOW GATEWAYS is documented without a scope.
      name.kind === "GATEWAY" ? `${list};` : `${list} IN ACCOUNT;`,
      ...seeingGrants(name, caller),
      ...(name.kind === "SERVICE" ? [applicationGrant(name, caller)] : []),
    ],
  };
}

/** What it takes to see and to call it. */
function seeingGrants(name: ObjectName, caller: Caller): readonly string[] {
  const usage = `GRANT USAGE ON SERVICE ${name.sql} TO ROLE ${sqlRole(caller)};`;
  return [...callGrants({ ...caller, object: name }), ...(name.kind === "SERVICE" ? [usage] : [])];
}

/** Without a privilege on it, nothing tells an application service from nothing at all. */
const applicationGrant = (name: ObjectName, caller: Caller) =>
  `-- Or, if it is an application service: GRANT USAGE ON APPLICATION SERVICE ${name.sql} TO ROLE ${sqlRole(caller)};`;

/** What an error says that the same statement may not meet again. */
const mayPass = /time-?out|timed out|cancell?ed|internal error|try again|temporar/i;

/**
 * No endpoint is shown at all. A role sees those only that it may call, by a service role (DOC, behaviour change 1611), so
 * first it is that: without one there is no row and no error (INFERRED).
 */
export function noneShown(name: ObjectName, caller: Caller): Failure {
  return {
    word: "endpoint-not-found",
    happened: `SHOW ENDPOINTS shows ${theRole(caller)} no endpoint of ${oneLine(name.sql)}.`,
    likely:
      "The role has no service role of the service: Snowflake shows a role only the endpoints that it may call. Or the specification names no endpoint.",
    remedy:
      "Have the owner of the service grant the role the service role. If there is still no endpoint, the owner has to name one in its specification, with public: true.",
    sql: callGrants(caller),
    party: "credential",
  };
}
