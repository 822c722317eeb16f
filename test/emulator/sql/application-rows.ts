import type { Service } from "../world/service.ts";
import type { Cell } from "./result.ts";

const CREATED = "1790000000.123000000";

/** Columns of SHOW APPLICATION SERVICES and DESCRIBE APPLICATION SERVICE. DOC for all but the last. */
export const applicationColumns = [
  "created_on",
  "name",
  "status",
  "database_name",
  "schema_name",
  "owner",
  "query_warehouse",
  "compute_pool",
  "url",
  "is_upgrading",
  "privatelink_url",
];

/** The URL is empty until it is there, and then bare or with its scheme. SRC. Looking is what brings it about here. */
export function applicationRow(service: Service): Record<string, Cell> {
  const [endpoint] = service.endpoints;
  const isThere = endpoint !== undefined && endpoint.provisioningPolls === 0;
  if (endpoint !== undefined && endpoint.provisioningPolls > 0) endpoint.provisioningPolls -= 1;
  return {
    created_on: CREATED,
    name: service.name,
    status: service.status,
    database_name: service.database,
    schema_name: service.schema,
    owner: [...service.grants].find(([, privileges]) => privileges.includes("OWNERSHIP"))?.[0] ?? null,
    compute_pool: "",
    url: isThere ? endpoint.host : "",
    is_upgrading: String(service.isUpgrading),
    privatelink_url: isThere ? endpoint.privatelinkHost : "",
  };
}
