import { oneLine } from "../../lib/text.ts";
import { sqlName } from "../identifier.ts";
import type { Caller } from "./caller.ts";

/** ` word value`, or nothing where there is no value. */
export const ifKnown = (word: string, value: string | undefined) =>
  value === undefined ? "" : ` ${word === "" ? "" : `${word} `}${oneLine(value)}`;

/** The user as SQL names it, or a place to fill in; a LOGIN_NAME is mostly the name. */
export const sqlUser = ({ user }: Caller) => (user === undefined ? "<user>" : sqlName(user.toUpperCase()));

/** What is called as SQL names it, its kind before it, with what it lies in; or a service with places to fill in. */
export const sqlObject = ({ object }: Caller) => ({
  kind: object?.kind ?? "SERVICE",
  database: object?.database.sql ?? "<database>",
  schema: object === undefined ? "<database>.<schema>" : `${object.database.sql}.${object.schema.sql}`,
  object: object?.sql ?? "<database>.<schema>.<service>",
});

/** The kind as a sentence names it. */
export const theKind = (caller: Caller) => `the ${sqlObject(caller).kind.toLowerCase()}`;

/** The statement that shows where the host of what is called is. */
export const showHost = (caller: Caller): string => {
  const { kind, object } = sqlObject(caller);
  return kind === "SERVICE" ? `SHOW ENDPOINTS IN SERVICE ${object};` : `DESCRIBE ${kind} ${object};`;
};

/** The role as SQL names it, or a place to fill in. */
export const sqlRole = ({ role }: Caller): string => (role === undefined ? "<role>" : sqlName(role));

/** The role as a sentence names it, at its beginning or inside it. */
export const theRole = ({ role }: Caller, start: "The" | "the" = "the"): string =>
  role === undefined ? `${start} role in use` : `${start} role ${oneLine(role)}`;

/**
 * What it takes to call an endpoint: USAGE on a service itself does not do (DOC, working with services), and on a gateway or an
 * application service it does, without a service role (DOC).
 */
export const callGrants = (caller: Caller): readonly string[] => {
  const { kind, database, schema, object } = sqlObject(caller);
  const role = sqlRole(caller);
  return [
    `GRANT USAGE ON DATABASE ${database} TO ROLE ${role};`,
    `GRANT USAGE ON SCHEMA ${schema} TO ROLE ${role};`,
    kind === "SERVICE"
      ? `GRANT SERVICE ROLE ${object}!ALL_ENDPOINTS_USAGE TO ROLE ${role};`
      : `GRANT USAGE ON ${kind} ${object} TO ROLE ${role};`,
  ];
};

/** It lies in a user's personal database, where an application service cannot be granted (DOC, protocol 1.12). */
export const inPersonalDatabase = ({ object }: Caller): boolean =>
  object?.kind === "APPLICATION SERVICE" && object.database.stored.startsWith("USER$");
