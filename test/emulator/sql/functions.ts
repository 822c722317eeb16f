import type { Cell } from "./result.ts";
import { SqlError } from "./result.ts";
import { findApplication, findService, type Scope } from "./scope.ts";
import { parseName } from "./statement.ts";

/** A value after binding. */
export type Value = string | number | boolean | null;

/** The functions that CALL and SELECT know, by upper-case name. */
export const functions: Readonly<Record<string, (args: readonly Value[], scope: Scope) => Cell>> = {
  SYSTEM$GET_SERVICE_LOGS: serviceLogs,
  SYSTEM$GET_SERVICE_STATUS: serviceStatus,
  SYSTEM$GET_APPLICATION_SERVICE_LOGS: applicationLogs,
  SYSTEM$GET_LOGIN_FAILURE_DETAILS: loginFailureDetails,
  SYSTEM$CLIENT_VERSION_INFO: () => "[]",
  SYSTEM$CANCEL_ALL_QUERIES: () => "0 cancelled",
  CURRENT_VERSION: () => "9.36.1",
  CURRENT_USER: (_args, scope) => scope.user.name,
  CURRENT_DATABASE: (_args, scope) => scope.database,
  CURRENT_SCHEMA: (_args, scope) => scope.schema,
  CURRENT_WAREHOUSE: (_args, scope) => scope.session?.warehouse ?? null,
  CURRENT_SESSION: (_args, scope) => scope.session?.id ?? null,
  CURRENT_ORGANIZATION_NAME: (_args, scope) => scope.account.organization,
  CURRENT_ACCOUNT_NAME: (_args, scope) => scope.account.name,
  CURRENT_ROLE: (_args, scope) => scope.role,
  CURRENT_ACCOUNT: (_args, scope) => scope.account.locator,
};

/** `(service, instance, container [, lines [, previous [, since, timestamps]]])`; lines 1 to 1000, default 500. DOC. */
function serviceLogs(args: readonly Value[], scope: Scope): string {
  const [name, instance, container, lines = 500] = args;
  if (typeof name !== "string" || typeof container !== "string" || args.length > 7) {
    throw invalidArgument("SYSTEM$GET_SERVICE_LOGS");
  }
  if (typeof lines !== "number" || lines < 1 || lines > 1000) throw invalidArgument("SYSTEM$GET_SERVICE_LOGS");
  const service = findService(scope, parseName(name), "MONITOR");
  const found = service.containers.find(
    (candidate) => candidate.name === container && candidate.instanceId === String(instance),
  );
  if (found === undefined || service.status === "SUSPENDED") {
    const message = `Container ${container} of instance ${instance} is not found in service ${service.name}.`;
    throw new SqlError("395013", "42601", message);
  }
  return found.logs.slice(-lines).join("\n");
}

/** `(application service [, lines [, instance]])`; lines default 500. DOC. */
function applicationLogs([name, lines = 500, instance]: readonly Value[], scope: Scope): string {
  if (typeof name !== "string" || typeof lines !== "number" || lines < 1) {
    throw invalidArgument("SYSTEM$GET_APPLICATION_SERVICE_LOGS");
  }
  const { containers } = findApplication(scope, parseName(name), "MONITOR");
  const wanted = containers.filter(({ instanceId }) => instance === undefined || instanceId === String(instance));
  return wanted
    .flatMap(({ logs }) => logs)
    .slice(-lines)
    .join("\n");
}

/** Deprecated, still answered: JSON with what SHOW SERVICE CONTAINERS shows. DOC. */
function serviceStatus([name]: readonly Value[], scope: Scope): string {
  if (typeof name !== "string") throw invalidArgument("SYSTEM$GET_SERVICE_STATUS");
  const service = findService(scope, parseName(name), "MONITOR");
  const containers = service.containers.map(
    (container): Record<string, Cell | number> => ({
      status: container.status,
      message: container.message,
      containerName: container.name,
      instanceId: container.instanceId,
      serviceName: service.name,
      image: container.image,
      restartCount: container.restartCount,
      startTime: container.startTime,
    }),
  );
  return JSON.stringify(containers);
}

/** For administrators; MONITOR on the account is what ACCOUNTADMIN has here. DOC. */
function loginFailureDetails([id]: readonly Value[], { role, world }: Scope): string {
  if (role !== "ACCOUNTADMIN") {
    throw new SqlError("003001", "42501", "SQL access control error:\nInsufficient privileges to operate on account.");
  }
  const failure = world.loginFailures.find((candidate) => candidate.id === id);
  if (failure === undefined) return "";
  const { clientIP, username, errorCode, timestamp } = failure;
  return JSON.stringify({ clientIP, clientType: "OTHER", clientVersion: "", username, errorCode, timestamp });
}

function invalidArgument(name: string): SqlError {
  return new SqlError("001044", "42P13", `SQL compilation error:\nInvalid argument types for function '${name}'.`);
}
