import { parse } from "yaml";
import { allows } from "../world/service.ts";
import {
  createGateway,
  ownerOf,
  resolveTarget,
  specOf,
  type Target,
  type TrafficGateway,
} from "../world/traffic-gateway.ts";
import type { Name, Reader } from "./reader.ts";
import { type Cell, DESCRIBE, executed, type Result, SqlError, showResult } from "./result.ts";
import { findGateway, managesGrants, qualify, type Scope, sees } from "./scope.ts";

/** Statements about gateways. DOC. */
export type GatewayStatement =
  | { readonly kind: "describe-gateway"; readonly gateway: Name }
  | { readonly kind: "show-gateways" }
  | { readonly kind: "drop-gateway"; readonly gateway: Name; readonly ifExists: boolean }
  | {
      readonly kind: "create-gateway" | "alter-gateway";
      readonly gateway: Name;
      readonly spec: string;
      /** OR REPLACE; IF [NOT] EXISTS. */
      readonly replace: boolean;
      readonly lenient: boolean;
    };

/** The rest of `CREATE [OR REPLACE] GATEWAY`, `ALTER GATEWAY` or `DROP GATEWAY`. @throws {SyntaxFault} */
export function readGatewayStatement(
  reader: Reader,
  verb: "CREATE" | "ALTER" | "DROP",
  replace = false,
): GatewayStatement {
  const lenient = reader.accept("IF");
  if (lenient) {
    if (verb === "CREATE") reader.keyword("NOT");
    reader.keyword("EXISTS");
  }
  const gateway = reader.name();
  if (verb === "DROP") return { kind: "drop-gateway", gateway, ifExists: lenient };
  reader.keyword("FROM");
  reader.keyword("SPECIFICATION");
  const kind = verb === "CREATE" ? "create-gateway" : "alter-gateway";
  return { kind, gateway, spec: reader.string(), replace, lenient };
}

/** Runs one of them. @throws {SqlError} */
export function executeGateway(statement: GatewayStatement, scope: Scope): Result {
  const { account } = scope;
  switch (statement.kind) {
    case "describe-gateway": {
      const gateway = findGateway(scope, statement.gateway);
      const row = gatewayRow(gateway);
      if (gateway.provisioningPolls > 0) gateway.provisioningPolls -= 1;
      return showResult(gatewayColumns, [row], DESCRIBE);
    }
    case "show-gateways":
      return showResult(
        gatewayColumns.filter((column) => column !== "spec"),
        account.gateways.filter((gateway) => sees(scope, gateway)).map(gatewayRow),
      );
    case "drop-gateway": {
      const gateway = findGateway(scope, statement.gateway, "OWNERSHIP");
      account.gateways.splice(account.gateways.indexOf(gateway), 1);
      return executed();
    }
    case "create-gateway":
      return create(statement, scope);
    case "alter-gateway": {
      const gateway = findGateway(scope, statement.gateway, "MODIFY");
      Object.assign(gateway, { spec: statement.spec, targets: readTargets(statement.spec, ownerOf(gateway), scope) });
      gateway.served.length = 0;
      return executed();
    }
  }
}

function create(
  { gateway: name, spec, replace, lenient }: Extract<GatewayStatement, { spec: string }>,
  scope: Scope,
): Result {
  const [database, schema, last] = qualify(scope, name);
  const { gateways } = scope.account;
  const at = gateways.findIndex((one) => one.name === last && one.schema === schema && one.database === database);
  if (at >= 0 && lenient) return executed();
  if (at >= 0 && !replace) {
    throw new SqlError("002002", "42710", `SQL compilation error:\nObject '${last}' already exists.`);
  }
  const targets = readTargets(spec, scope.role, scope);
  // A new gateway has a host of its own, also where it takes the place of another. INFERRED.
  const host = `gw${gateways.length + (at >= 0 ? 90 : 10)}n7q-acmeorg-dev-acct.snowflakecomputing.app`;
  const grants = new Map([[scope.role, ["OWNERSHIP" as const]]]);
  const created = createGateway({ database, schema, name: last, host, spec, targets, grants });
  if (at >= 0) gateways.splice(at, 1, created);
  else gateways.push(created);
  return executed();
}

/** Weights add up to 100, five targets at most, each must be there and the owner may use it. DOC. */
function readTargets(spec: string, owner: string, scope: Scope): Target[] {
  const invalid = (why: string): never => {
    throw new SqlError("395018", "22023", `Invalid spec: ${why}.`);
  };
  let value: { spec?: { type?: string; targets?: { type?: string; value?: string; weight?: number }[] } } | null;
  try {
    value = parse(spec) as typeof value;
  } catch {
    return invalid("not YAML");
  }
  const { type, targets = [] } = value?.spec ?? {};
  if (type !== "traffic_split") invalid("unknown type");
  if (targets.length === 0 || targets.length > 5) invalid("one to five targets");
  if (targets.reduce((sum, { weight = 0 }) => sum + weight, 0) !== 100) invalid("weights must add up to 100");
  return targets.map(({ value: path = "", weight = 0 }) => {
    const [, database = "", schema = "", service = "", endpoint = ""] =
      /^([\w$]+)\.([\w$]+)\.([\w$]+)!([\w-]+)$/.exec(path) ?? invalid(`no endpoint ${path}`);
    const found = {
      database: database.toUpperCase(),
      schema: schema.toUpperCase(),
      service: service.toUpperCase(),
      endpoint,
      weight,
    };
    const real = resolveTarget(scope.account, found);
    if (real === undefined || !(managesGrants(owner) || allows(real.service, owner, "ENDPOINTS")))
      invalid(`endpoint ${path} does not exist or not authorized`);
    return found;
  });
}

const gatewayColumns = [
  "name",
  "ingress_url",
  "privatelink_ingress_url",
  "database_name",
  "schema_name",
  "owner",
  "owner_role_type",
  "spec",
  "created_on",
  "updated_on",
  "comment",
];

const CREATED = "1790000000.123000000";

function gatewayRow(gateway: TrafficGateway): Record<string, Cell> {
  const provisioning = gateway.provisioningPolls > 0;
  return {
    name: gateway.name,
    ingress_url: provisioning ? null : gateway.host,
    privatelink_ingress_url: provisioning ? null : gateway.privatelinkHost,
    database_name: gateway.database,
    schema_name: gateway.schema,
    owner: ownerOf(gateway),
    owner_role_type: "ROLE",
    spec: specOf(gateway),
    created_on: CREATED,
    updated_on: CREATED,
    comment: null,
  };
}
