import { oneLine } from "../../lib/text.ts";
import { sqlName } from "../identifier.ts";
import type { Caller } from "./caller.ts";

/** ` word value`, or nothing where there is no value. */
export const ifKnown = (word: string, value: string | undefined) =>
  value === undefined ? "" : ` ${word === "" ? "" : `${word} `}${oneLine(value)}`;

/** The user as SQL names it, or a place to fill in; a LOGIN_NAME is mostly the name. */
export const sqlUser = ({ user }: Caller) => (user === undefined ? "<user>" : sqlName(user.toUpperCase()));

/** The service as SQL names it, with what it lies in, or places to fill in. */
export const sqlService = ({ service }: Caller) => ({
  database: service?.database.sql ?? "<database>",
  schema: service === undefined ? "<database>.<schema>" : `${service.database.sql}.${service.schema.sql}`,
  service: service?.sql ?? "<database>.<schema>.<service>",
});

/** The role as SQL names it, or a place to fill in. */
export const sqlRole = ({ role }: Caller): string => (role === undefined ? "<role>" : sqlName(role));

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
