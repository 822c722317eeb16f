import { roleExists } from "../../world/account.ts";
import { addressesOf } from "../../world/network-rules.ts";
import { createPat } from "../../world/pat.ts";
import { createUser, hasRole, type User } from "../../world/user.ts";
import { executed, type Result, SqlError, showResult } from "../result.ts";
import { findApplication, findGateway, findService, managesGrants, type Scope } from "../scope.ts";
import type { Properties } from "./properties.ts";
import type { Administration } from "./statement.ts";

type Of<Kind extends Administration["kind"]> = Extract<Administration, { kind: Kind }>;

const DAY = 86_400_000;

/** Runs an administrator's statement. @throws {SqlError} */
export function administer(statement: Administration, scope: Scope): Result {
  switch (statement.kind) {
    case "create":
      return create(statement, scope);
    case "set-user":
      return setUser(findUser(scope, statement.user), statement.properties, scope);
    case "unset-user":
      return unsetUser(findUser(scope, statement.user), statement.names, scope);
    case "add-token":
      return addToken(statement, scope);
    case "grant-role":
      demand(managesGrants(scope.role) || scope.role === "USERADMIN", `role '${statement.granted}'`);
      demandRole(scope, statement.granted);
      findUser(scope, statement.user).roles.push(statement.granted);
      return executed();
    case "grant":
      return grant(statement, scope);
    case "grant-service-role":
      return grantServiceRole(statement, scope);
  }
}

function create({ what, name, replace, ifNotExists, properties }: Of<"create">, scope: Scope): Result {
  const { account, role } = scope;
  demand(managesGrants(role) || (role === "USERADMIN" && what !== "NETWORK POLICY"), "account");
  const exists = {
    ROLE: account.createdRoles.has(name) || account.users.some((user) => hasRole(user, name)),
    USER: account.users.some((user) => user.name === name),
    "NETWORK POLICY": account.networkPolicies.has(name),
  }[what];
  if (exists && ifNotExists) return executed();
  if (exists && !replace) {
    throw new SqlError("002002", "42710", `SQL compilation error:\nObject '${name}' already exists.`);
  }
  if (what === "ROLE") account.createdRoles.set(name, new Set());
  else if (what === "NETWORK POLICY") account.networkPolicies.set(name, { allowedIps: allowed(properties) });
  if (what !== "USER") return executed();
  const user = createUser(name);
  account.users.push(user);
  return setUser(user, properties, scope);
}

/** Rules in ALLOWED_NETWORK_RULE_LIST that there are not are an error. DOC. */
function allowed(properties: Properties): string[] {
  const rules = texts(properties.get("ALLOWED_NETWORK_RULE_LIST"));
  return [
    ...texts(properties.get("ALLOWED_IP_LIST")),
    ...rules.flatMap((rule) => addressesOf(rule) ?? missing("Network rule", rule)),
  ];
}

function setUser(user: User, properties: Properties, scope: Scope): Result {
  demand(managesGrants(scope.role) || scope.role === "USERADMIN", `user '${user.name}'`);
  const text = (key: string): string | undefined => texts(properties.get(key))[0];
  user.loginName = text("LOGIN_NAME") ?? user.loginName;
  user.defaultRole = text("DEFAULT_ROLE") ?? user.defaultRole;
  user.isService = properties.has("TYPE") ? text("TYPE") === "SERVICE" : user.isService;
  user.disabled = properties.get("DISABLED") === true || (user.disabled && !properties.has("DISABLED"));
  const policy = text("NETWORK_POLICY");
  if (policy === undefined) return executed();
  demand(managesGrants(scope.role), `user '${user.name}'`);
  if (!scope.account.networkPolicies.has(policy)) missing("Network policy", policy);
  user.networkPolicy = policy;
  return executed();
}

function unsetUser(user: User, names: readonly string[], scope: Scope): Result {
  demand(managesGrants(scope.role) || scope.role === "USERADMIN", `user '${user.name}'`);
  if (names.includes("DEFAULT_ROLE")) user.defaultRole = null;
  if (names.includes("NETWORK_POLICY")) user.networkPolicy = null;
  return executed();
}

/** A service user's token needs a role of that user's, and works only under a network policy. DOC. */
function addToken({ user: name, token, properties }: Of<"add-token">, scope: Scope): Result {
  const user = findUser(scope, name);
  demand(managesGrants(scope.role) || scope.user === user, `user '${name}'`);
  const [role] = texts(properties.get("ROLE_RESTRICTION"));
  if (role === undefined && user.isService) {
    throw new SqlError("099204", "22023", "ROLE_RESTRICTION is required for users of TYPE = SERVICE.");
  }
  if (role !== undefined && !hasRole(user, role)) missing("Role", role);
  const days = properties.get("DAYS_TO_EXPIRY");
  const expiry = typeof days === "number" ? { expiresAt: scope.world.now() + days * DAY } : {};
  const pat = createPat({ name: token, roleRestriction: role ?? null, ...expiry });
  user.pats.push(pat);
  return showResult(["token_name", "token_secret"], [{ token_name: token, token_secret: pat.secret }]);
}

function grant({ privileges, what, object, to }: Of<"grant">, scope: Scope): Result {
  demandRole(scope, to);
  if (what === "GATEWAY") {
    const gateway = findGateway(scope, object);
    demandOwner(scope, gateway.grants, `gateway '${gateway.name}'`);
    const granted = privileges.filter((one) => one === "USAGE" || one === "MODIFY");
    gateway.grants.set(to, [...new Set([...(gateway.grants.get(to) ?? []), ...granted])]);
    return executed();
  }
  if (what === "SERVICE" || what === "APPLICATION SERVICE") {
    const service = (what === "SERVICE" ? findService : findApplication)(scope, object);
    demandOwner(scope, service.grants, `service '${service.name}'`);
    const granted = privileges.filter((one) => one !== "MODIFY");
    service.grants.set(to, [...new Set([...(service.grants.get(to) ?? []), ...granted])]);
    return executed();
  }
  const path = object.join(".");
  const { services, gateways } = scope.account;
  const known = [...services, ...gateways].some(
    ({ database, schema }) => path === (what === "SCHEMA" ? `${database}.${schema}` : database),
  );
  if (!known) missing(what === "SCHEMA" ? "Schema" : "Database", path);
  demand(managesGrants(scope.role), path);
  scope.account.createdRoles.get(to)?.add(path);
  return executed();
}

/** "Only the service owner can grant the service role", MANAGE GRANTS or not. DOC. */
function grantServiceRole({ service: name, serviceRole, to }: Of<"grant-service-role">, scope: Scope): Result {
  demandRole(scope, to);
  const service = findService(scope, name);
  demand(service.grants.get(scope.role)?.includes("OWNERSHIP") === true, `service '${service.name}'`);
  if (serviceRole !== "ALL_ENDPOINTS_USAGE") missing("Service role", serviceRole);
  service.grants.set(to, [...new Set([...(service.grants.get(to) ?? []), "ENDPOINTS" as const])]);
  return executed();
}

function findUser({ account }: Scope, name: string): User {
  return account.users.find((user) => user.name === name) ?? missing("User", name);
}

function demandRole({ account }: Scope, role: string): void {
  if (!roleExists(account, role)) missing("Role", role);
}

function demandOwner({ role }: Scope, grants: ReadonlyMap<string, readonly string[]>, object: string): void {
  demand(managesGrants(role) || grants.get(role)?.includes("OWNERSHIP") === true, object);
}

function demand(condition: boolean, object: string): void {
  if (condition) return;
  throw new SqlError("003001", "42501", `SQL access control error:\nInsufficient privileges to operate on ${object}.`);
}

function missing(what: string, name: string): never {
  throw new SqlError("002003", "02000", `SQL compilation error:\n${what} '${name}' does not exist or not authorized.`);
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
}
