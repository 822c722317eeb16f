import { observe, start, suspend } from "../world/lifecycle.ts";
import type { Service } from "../world/service.ts";
import { functions, type Value } from "./functions.ts";
import { type Argument, SyntaxFault } from "./reader.ts";
import { callResult, DESCRIBE, executed, type Result, SqlError, showResult } from "./result.ts";
import { findService, isVisible, type Scope } from "./scope.ts";
import {
  containerColumns,
  containerRows,
  endpointColumns,
  endpointRows,
  instanceColumns,
  instanceRows,
  privatelinkColumn,
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
    case "show-endpoints": {
      const { businessCritical } = scope.account;
      const columns = businessCritical ? [...endpointColumns, privatelinkColumn] : endpointColumns;
      return showResult(columns, endpointRows(findService(scope, statement.service)));
    }
    case "describe-service":
      return describe(findService(scope, statement.service), scope);
    case "show-services":
      return showServices(statement, scope);
    case "show-containers":
      return showResult(containerColumns, containerRows(findService(scope, statement.service, "MONITOR")));
    case "show-instances":
      return showResult(instanceColumns, instanceRows(findService(scope, statement.service, "MONITOR")));
    case "alter-service": {
      const service = findService(scope, statement.service, "OPERATE");
      if (statement.action === "SUSPEND") suspend(service);
      else if (service.status === "SUSPENDED") start(service);
      return executed();
    }
    case "alter-session":
      if (scope.parameters === undefined) throw new SqlError("391911", "0A000", "Unsupported statement type.");
      scope.parameters.set(statement.parameter, bind(statement.value, bindings));
      return executed();
    case "call":
      return call(statement, bindings, scope);
  }
}

function describe(service: Service, { role }: Scope): Result {
  const owns = service.grants.get(role)?.includes("OWNERSHIP") === true;
  return showResult(serviceColumns, [serviceRow(service, owns)], DESCRIBE);
}

function showServices({ like, scope: within }: Extract<Statement, { kind: "show-services" }>, scope: Scope): Result {
  const [database, schema] =
    within?.length === 1 && scope.database !== null ? [scope.database, ...within] : (within ?? []);
  const services = scope.account.services.filter(
    (service) =>
      isVisible(service, scope.role) &&
      (database === undefined || service.database === database) &&
      (schema === undefined || service.schema === schema) &&
      (like === undefined || pattern(like).test(service.name)),
  );
  for (const service of services) observe(service, scope.world.now(), true);
  const columns = serviceColumns.filter((column) => column !== "spec");
  return showResult(
    columns,
    services.map((service) => serviceRow(service, false)),
  );
}

function call({ name, args }: Extract<Statement, { kind: "call" }>, bindings: Bindings, scope: Scope): Result {
  const called = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (called === undefined) throw new SqlError("002140", "42601", `SQL compilation error:\nUnknown function ${name}.`);
  const values = args.map((argument) => bind(argument, bindings));
  return callResult(name, called(values, scope));
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
