import type { Failure } from "../../errors.ts";
import { oneLine } from "../../lib/text.ts";
import type { ServiceName } from "../identifier.ts";
import type { Caller } from "../refusals/caller.ts";
import { explainRefusal } from "../refusals/error-codes.ts";
import { callGrants, sqlRole, theRole } from "../refusals/wording.ts";
import { quotedError } from "../sql/quoted-error.ts";
import { type SqlError, sqlFault } from "../sql/sql-reply.ts";

/** Why the endpoints of a service could not be looked up, and the grants that fix it (DOC, working with services). */
export function lookupFailure(error: SqlError, name: ServiceName, caller: Caller): Failure {
  const usage = `GRANT USAGE ON SERVICE ${name.sql} TO ROLE ${sqlRole(caller)};`;
  const quote = quotedError(error);
  switch (sqlFault(error)) {
    case "role":
      return explainRefusal({ status: 422, code: "390186", message: error.message }, caller);
    case "privileges":
      return {
        word: "endpoint-not-found",
        happened: `${theRole(caller, "The")} may not see the endpoints of ${oneLine(name.sql)}. ${quote}`,
        likely:
          "The role has no privilege on the service. USAGE is enough to find the endpoint; to call it takes a service role.",
        remedy: "Grant the role the service.",
        party: "credential",
        sql: [...callGrants(caller), usage],
      };
    case "not-found":
      return {
        word: "service-not-found",
        happened: `There is no service ${oneLine(name.sql)}, or ${theRole(caller)} may not see it; Snowflake does not tell which. ${quote}`,
        likely:
          "The name is misspelt, the service was dropped, or a privilege is missing on the database, the schema or the service.",
        remedy:
          "Compare the name with what SHOW SERVICES prints; if it is right, grant the role what it takes to see it.",
        sql: ["SHOW SERVICES IN ACCOUNT;", ...callGrants(caller), usage],
      };
    case "other":
      return {
        word: "account-unreachable",
        happened: `${caller.accountHost ?? "The account"} could not say where the endpoints of ${oneLine(name.sql)} are. ${quote}`,
        likely:
          "It is about the account or the statement, not about the service: the account is suspended or in trouble, or its answer took too long.",
        remedy: "Read what Snowflake said. If it tells nothing, run the statement yourself, as the same user and role.",
        sql: [`SHOW ENDPOINTS IN SERVICE ${name.sql};`],
        ...(mayPass.test(error.message) ? {} : { lasting: true }),
      };
  }
}

/** What an error says that the same statement may not meet again. */
const mayPass = /time-?out|timed out|cancell?ed|internal error|try again|temporar/i;

/**
 * No endpoint is shown at all. A role sees those only that it may call, by a service role (DOC, behaviour change 1611), so
 * first it is that: without one there is no row and no error (INFERRED).
 */
export function noneShown(name: ServiceName, caller: Caller): Failure {
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
