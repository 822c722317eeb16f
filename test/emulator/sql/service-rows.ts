import { createHash } from "node:crypto";
import type { Service } from "../world/service.ts";
import type { Cell } from "./result.ts";

type Row = Record<string, Cell>;

const CREATED = "1790000000.123000000";

/** Columns of DESCRIBE SERVICE; SHOW SERVICES has all but `spec`. DOC. */
export const serviceColumns = [
  "name",
  "status",
  "database_name",
  "schema_name",
  "owner",
  "compute_pool",
  "spec",
  "dns_name",
  "current_instances",
  "target_instances",
  "min_ready_instances",
  "min_instances",
  "max_instances",
  "auto_resume",
  "external_access_integrations",
  "created_on",
  "updated_on",
  "resumed_on",
  "suspended_on",
  "auto_suspend_secs",
  "comment",
  "owner_role_type",
  "query_warehouse",
  "is_job",
  "is_async_job",
  "spec_digest",
  "is_upgrading",
  "managing_object_domain",
  "managing_object_name",
];

/** @param owns whether the caller is the owner, who alone sees the spec */
export function serviceRow(service: Service, owns: boolean): Row {
  const owner = [...service.grants].find(([, privileges]) => privileges.includes("OWNERSHIP"))?.[0] ?? null;
  const ready = service.containers.filter(({ instanceStatus }) => instanceStatus === "READY");
  const up = service.status === "RUNNING" ? new Set(ready.map(({ instanceId }) => instanceId)).size : 0;
  const target = String(service.targetInstances);
  const spec = specification(service);
  return {
    name: service.name,
    status: service.status,
    database_name: service.database,
    schema_name: service.schema,
    owner,
    compute_pool: "TUTORIAL_COMPUTE_POOL",
    spec: owns ? spec : null,
    dns_name: `${service.name.toLowerCase().replaceAll("_", "-")}.q8r2.svc.spcs.internal`,
    current_instances: String(up),
    target_instances: service.status === "SUSPENDED" ? "0" : target,
    min_ready_instances: "1",
    min_instances: target,
    max_instances: target,
    auto_resume: String(service.autoResume),
    created_on: CREATED,
    updated_on: CREATED,
    suspended_on: service.status === "SUSPENDED" ? CREATED : null,
    auto_suspend_secs: "0",
    owner_role_type: "ROLE",
    is_job: String(service.isJob),
    is_async_job: "false",
    spec_digest: specDigest(service),
    is_upgrading: String(service.isUpgrading),
  };
}

const PROVISIONING = "Endpoints provisioning in progress... check back in a few minutes";

export const endpointColumns = ["name", "port", "port_range", "protocol", "is_public", "ingress_url"];
/** The further column of Business Critical accounts. DOC. */
export const privatelinkColumn = "privatelink_ingress_url";

/** Looking is what brings the provisioning to its end here. */
export function endpointRows(service: Service): Row[] {
  return service.endpoints.map((endpoint) => {
    const provisioning = endpoint.isPublic && endpoint.provisioningPolls > 0;
    if (provisioning) endpoint.provisioningPolls -= 1;
    return {
      name: endpoint.name,
      port: String(endpoint.port),
      protocol: endpoint.protocol,
      is_public: String(endpoint.isPublic),
      ingress_url: provisioning ? PROVISIONING : endpoint.isPublic ? endpoint.host : null,
      [privatelinkColumn]: provisioning ? PROVISIONING : endpoint.isPublic ? endpoint.privatelinkHost : null,
    };
  });
}

export const roleColumns = ["created_on", "name", "comment"];

/** A service role for all endpoints is always there. DOC. */
export function roleRows(_service: Service): Row[] {
  return [{ created_on: CREATED, name: "ALL_ENDPOINTS_USAGE", comment: null }];
}

export const containerColumns = [
  "database_name",
  "schema_name",
  "service_name",
  "service_status",
  "instance_id",
  "instance_status",
  "container_name",
  "status",
  "message",
  "image_name",
  "image_digest",
  "restart_count",
  "start_time",
  "last_exit_code",
  "last_restart_time",
];

/** Without instances there is still one row, its instance and container fields NULL. DOC. */
export function containerRows(service: Service): Row[] {
  const common = head(service);
  if (service.status === "SUSPENDED" || service.containers.length === 0) return [common];
  return service.containers.map((container) => ({
    ...common,
    instance_id: container.instanceId,
    instance_status: container.instanceStatus,
    container_name: container.name,
    status: container.status,
    message: container.message,
    image_name: container.image,
    image_digest: container.digest,
    restart_count: String(container.restartCount),
    start_time: container.startTime,
    last_exit_code: container.lastExitCode === null ? null : String(container.lastExitCode),
    last_restart_time: container.lastRestartTime,
  }));
}

export const instanceColumns = [
  "database_name",
  "schema_name",
  "service_name",
  "service_status",
  "instance_id",
  "status",
  "spec_digest",
  "creation_time",
  "start_time",
  "ip_address",
];

export function instanceRows(service: Service): Row[] {
  if (service.status === "SUSPENDED") return [head(service)];
  const instances = new Map(service.containers.map((container) => [container.instanceId, container]));
  return [...instances].map(([id, container]) => ({
    ...head(service),
    instance_id: id,
    status: container.instanceStatus,
    spec_digest: specDigest(service),
    creation_time: container.startTime,
    start_time: container.startTime,
    ip_address: "10.244.3.8",
  }));
}

function head(service: Service): Row {
  return {
    database_name: service.database,
    schema_name: service.schema,
    service_name: service.name,
    service_status: service.status,
  };
}

function specDigest(service: Service): string {
  return service.specDigest ?? createHash("sha256").update(specification(service)).digest("hex");
}

function specification({ containers, endpoints }: Service): string {
  const lines = ["spec:", "  containers:"];
  for (const { name, image } of containers) lines.push(`  - name: "${name}"`, `    image: "${image}"`);
  lines.push("  endpoints:");
  for (const { name, port, isPublic } of endpoints) {
    lines.push(`  - name: "${name}"`, `    port: ${port}`, `    public: ${isPublic}`);
  }
  return `${lines.join("\n")}\n`;
}
