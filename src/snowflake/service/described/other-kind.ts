import { ActionError, type Failure } from "../../../errors.ts";
import { oneLine } from "../../../lib/text.ts";
import type { Deadline } from "../../../lib/time/deadline.ts";
import type { ObjectKind, ObjectName } from "../../identifier.ts";
import type { Sql } from "../../sql/sql-client.ts";

/** The kinds that a name may be of which is not of the kind it was given for. */
const others: Readonly<Record<ObjectKind, readonly ObjectKind[]>> = {
  SERVICE: ["APPLICATION SERVICE", "GATEWAY"],
  GATEWAY: ["SERVICE", "APPLICATION SERVICE"],
  "APPLICATION SERVICE": [],
};

/**
 * Of which other kind an object of this name is that the role may see; nothing where there is none, or where Snowflake does
 * not say so at once. Services, application services and gateways are told apart by the statement alone (DOC, protocol 1.12).
 */
export async function otherKind(name: ObjectName, sql: Sql, deadline: Deadline): Promise<ObjectKind | undefined> {
  for (const kind of others[name.kind]) {
    try {
      const outcome = await sql(`DESCRIBE ${kind} ${name.sql}`, deadline);
      if (outcome.kind === "rows" && outcome.rows.length > 0) return kind;
    } catch (error) {
      // The failure that led here stands without this too.
      if (!(error instanceof ActionError)) throw error;
    }
  }
  return undefined;
}

/** A name that was given for the wrong input. */
export function wrongInput(name: ObjectName, kind: ObjectKind): Failure {
  const right = kind === "GATEWAY" ? "gateway" : "service";
  const given = name.kind.toLowerCase();
  const shown = oneLine(name.sql);
  return {
    word: "service-not-found",
    happened: `There is no ${given} ${shown}, but there is ${kind === "APPLICATION SERVICE" ? "an" : "a"} ${kind.toLowerCase()} of that name.`,
    likely: `The name was given as ${given}, and it is the ${kind.toLowerCase()}'s.`,
    remedy: `Write ${right}: ${shown} in place of ${given}.`,
  };
}
