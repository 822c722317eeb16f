import type { Account } from "../world/account.ts";
import { observe } from "../world/lifecycle.ts";
import { allows, type Privilege, type Service } from "../world/service.ts";
import type { World } from "../world/world.ts";
import type { Name } from "./reader.ts";
import { SqlError } from "./result.ts";

/** On whose behalf, and from where, a statement runs. */
export interface Scope {
  readonly account: Account;
  readonly world: World;
  readonly role: string;
  /** Stored spelling; null where there is none. */
  readonly database: string | null;
  readonly schema: string | null;
  /** Parameters of the session, which ALTER SESSION changes; undefined where there is no session to alter. */
  readonly parameters: Map<string, unknown> | undefined;
}

/**
 * The service a name means, if the role may do what it asks.
 *
 * A role with no privilege at all cannot distinguish a hidden service from a missing one. The texts are INFERRED.
 *
 * @param needed one of these; none means any privilege will do
 * @throws {SqlError}
 */
export function findService(scope: Scope, name: Name, ...needed: Privilege[]): Service {
  const [database, schema, service] = qualify(scope, name);
  const found = scope.account.services.find(
    (candidate) => candidate.name === service && candidate.schema === schema && candidate.database === database,
  );
  if (found !== undefined) observe(found, scope.world.now(), true);
  if (found === undefined || found.status === "DELETED" || !isVisible(found, scope.role)) {
    const path = [database, schema, service].map(render).join(".");
    throw new SqlError(
      "002003",
      "02000",
      `SQL compilation error:\nService '${path}' does not exist or not authorized.`,
    );
  }
  if (needed.length > 0 && !allows(found, scope.role, ...needed)) {
    const reason = `Insufficient privileges to operate on service '${found.name}'.`;
    throw new SqlError("003001", "42501", `SQL access control error:\n${reason}`);
  }
  return found;
}

/** Whether a role has any privilege on a service. */
export function isVisible(service: Service, role: string): boolean {
  return (service.grants.get(role) ?? []).length > 0;
}

function qualify({ database, schema }: Scope, name: Name): [string, string, string] {
  const parts = [...name];
  if (parts.length === 1) parts.unshift(schema ?? missing("schema"));
  if (parts.length === 2) parts.unshift(database ?? missing("database"));
  const [first = "", second = "", third = ""] = parts;
  return [first, second, third];
}

function missing(what: "schema" | "database"): never {
  const advice = `Call 'USE ${what.toUpperCase()}', or use a qualified name.`;
  throw new SqlError(
    what === "database" ? "090105" : "090106",
    "22000",
    `Cannot perform operation. This session does not have a current ${what}. ${advice}`,
  );
}

function render(part: string): string {
  return /^[A-Z_][A-Z0-9_$]*$/.test(part) ? part : `"${part.replaceAll('"', '""')}"`;
}
