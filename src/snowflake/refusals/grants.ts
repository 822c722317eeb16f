import { oneLine } from "../../lib/text.ts";
import type { Caller } from "./caller.ts";
import { sqlRole, sqlService } from "./wording.ts";

/** The role as a sentence names it, at its beginning or inside it. */
export const theRole = ({ role }: Caller, start: "The" | "the" = "the"): string =>
  role === undefined ? `${start} role in use` : `${start} role ${oneLine(role)}`;

/** What it takes to call an endpoint: USAGE on the service itself does not do (DOC, working with services). */
export const callGrants = (caller: Caller): readonly string[] => {
  const { database, schema, service } = sqlService(caller);
  const role = sqlRole(caller);
  return [
    `GRANT USAGE ON DATABASE ${database} TO ROLE ${role};`,
    `GRANT USAGE ON SCHEMA ${schema} TO ROLE ${role};`,
    `GRANT SERVICE ROLE ${service}!ALL_ENDPOINTS_USAGE TO ROLE ${role};`,
  ];
};
