import type { Account } from "./account.ts";
import { observe } from "./lifecycle.ts";
import { allows, type Endpoint, type Service } from "./service.ts";

/** An endpoint behind a gateway; its service is found by name at every request, as it may be gone. */
export interface Target {
  readonly database: string;
  readonly schema: string;
  readonly service: string;
  readonly endpoint: string;
  readonly weight: number;
}

/** What a role may do with a gateway. DOC. */
export type GatewayPrivilege = "OWNERSHIP" | "USAGE" | "MODIFY";

/**
 * An object of type GATEWAY: one host for several endpoints. The server before every endpoint, which is called the gateway too, is
 * in `ingress/`.
 */
export interface TrafficGateway {
  readonly database: string;
  readonly schema: string;
  readonly name: string;
  /** Host name of the public ingress. */
  host: string;
  privatelinkHost: string | null;
  /** How often DESCRIBE GATEWAY still says that the host is being made. Snowflake says it is there at once (DOC); not relied on. */
  provisioningPolls: number;
  targets: readonly Target[];
  /** As it was given, or undefined for what says the same as `targets`. */
  spec: string | undefined;
  /** By role, spelt as stored. */
  readonly grants: Map<string, GatewayPrivilege[]>;
  /** How often each target was chosen, by its place. */
  readonly served: number[];
}

/** A gateway before the default world's service alone, and what makes another of it. */
export function createGateway(options: Partial<TrafficGateway> = {}): TrafficGateway {
  return {
    database: "TUTORIAL_DB",
    schema: "DATA_SCHEMA",
    name: "ECHO_GATEWAY",
    host: "gw4xk9b-acmeorg-dev-acct.snowflakecomputing.app",
    privatelinkHost: null,
    provisioningPolls: 0,
    targets: [target("ECHO_SERVICE", 100)],
    spec: undefined,
    grants: new Map([
      ["TEST_ROLE", ["OWNERSHIP"]],
      ["SVC_CALLER", ["USAGE"]],
    ]),
    served: [],
    ...options,
  };
}

/** A target in the default world's schema. */
export function target(service: string, weight: number, endpoint = "echoendpoint"): Target {
  return { database: "TUTORIAL_DB", schema: "DATA_SCHEMA", service, endpoint, weight };
}

/** The owner's role; it needs USAGE on every target. DOC. */
export function ownerOf(gateway: TrafficGateway): string {
  return [...gateway.grants].find(([, privileges]) => privileges.includes("OWNERSHIP"))?.[0] ?? "";
}

/** The service and endpoint that a target means, whatever its state; undefined where it is gone. */
export function resolveTarget(account: Account, { database, schema, service, endpoint }: Target) {
  const found = account.services.find(
    (one) =>
      one.kind === "SERVICE" &&
      one.status !== "DELETED" &&
      one.name === service &&
      one.schema === schema &&
      one.database === database,
  );
  const open = found?.endpoints.find(({ name }) => name === endpoint);
  return found === undefined || open === undefined ? undefined : { service: found, endpoint: open };
}

/**
 * Who gets the next request: of those that can answer, the one that is furthest behind its share. Those that cannot are passed
 * over without a word; one of weight 0 never takes over. DOC. Undefined where nobody can.
 */
export function nextTarget(
  account: Account,
  gateway: TrafficGateway,
  now: number,
): { readonly service: Service; readonly endpoint: Endpoint } | undefined {
  let best: { readonly at: number; readonly rank: number } | undefined;
  for (const [at, one] of gateway.targets.entries()) {
    const found = resolveTarget(account, one);
    if (one.weight <= 0 || found === undefined) continue;
    observe(found.service, now, false);
    if (!canAnswer(found.service) || !allows(found.service, ownerOf(gateway), "ENDPOINTS")) continue;
    const rank = ((gateway.served[at] ?? 0) + 1) / one.weight;
    if (best === undefined || rank < best.rank) best = { at, rank };
  }
  if (best === undefined) return undefined;
  gateway.served[best.at] = (gateway.served[best.at] ?? 0) + 1;
  const chosen = gateway.targets[best.at];
  return chosen && resolveTarget(account, chosen);
}

function canAnswer({ status, autoResume, endpoints }: Service): boolean {
  if (status === "SUSPENDED") return autoResume;
  return status === "RUNNING" && endpoints.every(({ gateway }) => gateway !== "no-service-hosts");
}

/** The specification that DESCRIBE GATEWAY shows, as YAML. */
export function specOf({ spec, targets }: TrafficGateway): string {
  if (spec !== undefined) return spec;
  const lines = targets.flatMap(({ database, schema, service, endpoint, weight }) => [
    "  - type: endpoint",
    `    value: ${database}.${schema}.${service}!${endpoint}`,
    `    weight: ${weight}`,
  ]);
  return ["spec:", "  type: traffic_split", "  split_type: custom", "  targets:", ...lines, ""].join("\n");
}
