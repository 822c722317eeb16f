import { type Account, reaches } from "../world/account.ts";
import { observe } from "../world/lifecycle.ts";
import { allows, type Privilege, type Service } from "../world/service.ts";
import type { Session } from "../world/session.ts";
import type { GatewayPrivilege, TrafficGateway } from "../world/traffic-gateway.ts";
import type { User } from "../world/user.ts";
import type { World } from "../world/world.ts";
import type { Name } from "./reader.ts";
import { SqlError } from "./result.ts";

/** On whose behalf, and from where, a statement runs. */
export interface Scope {
  readonly account: Account;
  readonly world: World;
  readonly user: User;
  readonly role: string;
  /** Stored spelling; null where there is none. */
  readonly database: string | null;
  readonly schema: string | null;
  /** What USE and ALTER SESSION change; undefined where there is none, as in the SQL API. */
  readonly session: Session | undefined;
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
  return findOfKind("SERVICE", scope, name, ...needed);
}

/** The application service a name means; as {@link findService}. @throws {SqlError} */
export function findApplication(scope: Scope, name: Name, ...needed: Privilege[]): Service {
  return findOfKind("APPLICATION SERVICE", scope, name, ...needed);
}

function findOfKind(kind: Service["kind"], scope: Scope, name: Name, ...needed: Privilege[]): Service {
  const [database, schema, service] = qualify(scope, name);
  const found = scope.account.services.find(
    (candidate) =>
      candidate.kind === kind &&
      candidate.name === service &&
      candidate.schema === schema &&
      candidate.database === database,
  );
  if (found !== undefined) observe(found, scope.world.now(), true);
  if (found === undefined || found.status === "DELETED" || !isVisible(scope, found)) {
    throw hidden(kind === "SERVICE" ? "Service" : "Application service", [database, schema, service]);
  }
  if (needed.length > 0 && !allows(found, scope.role, ...needed)) throw forbidden(kind.toLowerCase(), found.name);
  return found;
}

/** The gateway a name means, if the role has a privilege on it, or the one needed. @throws {SqlError} */
export function findGateway(scope: Scope, name: Name, needed?: GatewayPrivilege): TrafficGateway {
  const [database, schema, gateway] = qualify(scope, name);
  const found = scope.account.gateways.find(
    (candidate) => candidate.name === gateway && candidate.schema === schema && candidate.database === database,
  );
  if (found === undefined || !sees(scope, found)) throw hidden("Gateway", [database, schema, gateway]);
  const granted = found.grants.get(scope.role) ?? [];
  if (needed !== undefined && !granted.includes("OWNERSHIP") && !granted.includes(needed))
    throw forbidden("gateway", found.name);
  return found;
}

function hidden(what: string, path: readonly string[]): SqlError {
  const name = path.map(render).join(".");
  return new SqlError("002003", "02000", `SQL compilation error:\n${what} '${name}' does not exist or not authorized.`);
}

function forbidden(what: string, name: string): SqlError {
  const reason = `Insufficient privileges to operate on ${what} '${name}'.`;
  return new SqlError("003001", "42501", `SQL access control error:\n${reason}`);
}

/** Whether the role has any privilege on a service, or may grant all of them. */
export function isVisible(scope: Scope, service: Service): boolean {
  return sees(scope, service);
}

/** The same of a gateway or a service. */
export function sees({ account, role }: Scope, object: Service | TrafficGateway): boolean {
  if (managesGrants(role)) return true;
  return reaches(account, role, object) && (object.grants.get(role) ?? []).length > 0;
}

/** Whether a role has MANAGE GRANTS: it sees every object, and grants as its owner does. DOC. */
export function managesGrants(role: string): boolean {
  return role === "ACCOUNTADMIN" || role === "SECURITYADMIN";
}

export function qualify({ database, schema }: Scope, name: Name): [string, string, string] {
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
