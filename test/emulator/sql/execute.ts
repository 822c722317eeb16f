import { observe, start, suspend } from "../world/lifecycle.ts";
import { allows, type Service } from "../world/service.ts";
import type { Session } from "../world/session.ts";
import { hasRole } from "../world/user.ts";
import { administer } from "./administration/administer.ts";
import { applicationColumns, applicationRow } from "./application-rows.ts";
import { functions, type Value } from "./functions.ts";
import { executeGateway } from "./gateway-statements.ts";
import { showTokens } from "./own-tokens.ts";
import { type Argument, SyntaxFault } from "./reader.ts";
import { type Cell, callResult, DESCRIBE, executed, type Result, SqlError, showResult } from "./result.ts";
import { findApplication, findService, isVisible, type Scope } from "./scope.ts";
import {
  containerColumns,
  containerRows,
  endpointColumns,
  endpointRows,
  instanceColumns,
  instanceRows,
  privatelinkColumn,
  roleColumns,
  roleRows,
  serviceColumns,
  serviceRow,
} from "./service-rows.ts";
import { parseStatement, type Statement } from "./statement.ts";

/** Values for `?`, by number as text, as both protocols send them. */
export type Bindings = Readonly<Record<string, { readonly type: string; readonly value: string | null }>>;

/** Runs one statement. @throws {SqlError} */
export function execute(sql: string, bindings: Bindings, scope: Scope): Result {
  try {
    return run(parseStatement(sql), bindings, scope);
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    throw new SqlError("001003", "42000", `SQL compilation error:\n${error.message}`);
  }
}

function run(statement: Statement, bindings: Bindings, scope: Scope): Result {
  switch (statement.kind) {
    // Only those endpoints that the role may call, through a service role; the owner's role sees all. DOC.
    case "show-endpoints": {
      const { businessCritical } = scope.account;
      const columns = businessCritical ? [...endpointColumns, privatelinkColumn] : endpointColumns;
      const service = findService(scope, statement.service, "USAGE");
      return showResult(columns, allows(service, scope.role, "ENDPOINTS") ? endpointRows(service) : []);
    }
    case "describe-service":
      return describe(findService(scope, statement.service), scope);
    case "describe-application":
      return showResult(applicationColumns, [applicationRow(findApplication(scope, statement.service))], DESCRIBE);
    case "alter-application": {
      const application = findApplication(scope, statement.service, "OPERATE");
      if (statement.action === "SUSPEND") suspend(application);
      else if (application.status === "SUSPENDED") start(application);
      return executed();
    }
    case "describe-gateway":
    case "show-gateways":
    case "create-gateway":
    case "alter-gateway":
    case "drop-gateway":
      return executeGateway(statement, scope);
    case "show-services":
    case "show-applications":
      return showServices(statement, scope);
    case "show-containers":
      return showResult(containerColumns, containerRows(findService(scope, statement.service, "MONITOR")));
    case "show-instances":
      return showResult(instanceColumns, instanceRows(findService(scope, statement.service, "MONITOR")));
    case "alter-service": {
      const service = findService(scope, statement.service, "OPERATE");
      if (statement.action === "SUSPEND") suspend(service);
      // A new specification, whatever it says, is a start of the service.
      else if (service.status === "SUSPENDED" || statement.action === "FROM") start(service);
      return executed();
    }
    case "show-tokens":
      return showTokens(statement.user, scope);
    case "show-service-roles":
      return showResult(roleColumns, roleRows(findService(scope, statement.service, "USAGE")));
    case "show-parameters":
      return showResult(["key", "value", "default", "level", "description", "type"], []);
    case "transaction":
    case "use-secondary-roles":
      sessionOf(scope);
      return executed();
    case "alter-session":
      sessionOf(scope).parameters.set(statement.parameter, bind(statement.value, bindings));
      return executed();
    case "use":
      return use(statement, scope);
    case "select":
      return select(statement, bindings, scope);
    case "call":
      return callResult([[statement.name, called(statement, bindings, scope)]]);
    default:
      return administer(statement, scope);
  }
}

function describe(service: Service, { role }: Scope): Result {
  const owns = service.grants.get(role)?.includes("OWNERSHIP") === true;
  return showResult(serviceColumns, [serviceRow(service, owns)], DESCRIBE);
}

function showServices(
  { kind, like, scope: within }: Extract<Statement, { kind: "show-services" | "show-applications" }>,
  scope: Scope,
): Result {
  const [database, schema] =
    within?.length === 1 && scope.database !== null ? [scope.database, ...within] : (within ?? []);
  const services = scope.account.services.filter(
    (service) =>
      (service.kind === "SERVICE") === (kind === "show-services") &&
      isVisible(scope, service) &&
      (database === undefined || service.database === database) &&
      (schema === undefined || service.schema === schema) &&
      (like === undefined || pattern(like).test(service.name)),
  );
  for (const service of services) observe(service, scope.world.now(), true);
  if (kind === "show-applications") return showResult(applicationColumns, services.map(applicationRow));
  const columns = serviceColumns.filter((column) => column !== "spec");
  return showResult(
    columns,
    services.map((service) => serviceRow(service, false)),
  );
}

/** The SQL API has no session that a statement could change. DOC. */
function sessionOf({ session }: Scope): Session {
  if (session === undefined) throw new SqlError("391911", "0A000", "Unsupported statement type.");
  return session;
}

function use({ what, name }: Extract<Statement, { kind: "use" }>, scope: Scope): Result {
  const session = sessionOf(scope);
  const [first, second] = name;
  switch (what) {
    case "ROLE":
      if (!hasRole(session.user, first)) {
        const message = `Requested role '${first}' is not assigned to the executing user. Specify another role to activate.`;
        throw new SqlError("003013", "42501", `SQL access control error:\n${message}`);
      }
      session.role = first;
      break;
    case "WAREHOUSE":
      session.warehouse = first;
      break;
    case "DATABASE":
      session.database = first;
      session.schema = second ?? "PUBLIC";
      break;
    case "SCHEMA":
      if (second !== undefined) session.database = first;
      session.schema = second ?? first;
      break;
  }
  return executed();
}

function select({ expressions }: Extract<Statement, { kind: "select" }>, bindings: Bindings, scope: Scope): Result {
  return callResult(
    expressions.map((expression) => {
      const value = "name" in expression ? called(expression, bindings, scope) : bind(expression.value, bindings);
      return typeof value === "number"
        ? [expression.column, String(value), "fixed"]
        : [expression.column, value === null ? null : String(value)];
    }),
  );
}

/** A function and what it is called with. */
type Called = { readonly name: string; readonly args: readonly Argument[] };

function called({ name, args }: Called, bindings: Bindings, scope: Scope): Cell {
  const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (known === undefined) {
    throw new SqlError("002140", "42601", `SQL compilation error:\nUnknown function ${name}.`);
  }
  const values = args.map((argument) => bind(argument, bindings));
  return known(values, scope);
}

/** FIXED and BOOLEAN travel as text too. */
function bind(argument: Argument, bindings: Bindings): Value {
  if (typeof argument !== "object" || argument === null) return argument;
  const binding = bindings[String(argument.bind)];
  if (binding === undefined) throw new SqlError("002049", "42601", "SQL compilation error:\nBind variable not set.");
  const { type, value } = binding;
  if (value === null || type === "TEXT") return value;
  if (type === "FIXED") return Number(value);
  if (type === "BOOLEAN") return value === "true";
  throw new SqlError("002049", "42601", `SQL compilation error:\nUnsupported bind type ${type}.`);
}

/** LIKE of SHOW: `%` and `_`, case ignored. DOC. */
function pattern(like: string): RegExp {
  const escaped = like
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("%", ".*")
    .replaceAll("_", ".");
  return new RegExp(`^${escaped}$`, "i");
}
