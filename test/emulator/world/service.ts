import type { RequestListener } from "node:http";

/**
 * What the gateway in front of an endpoint does with an authorised request: `forward` it, or answer in the service's
 * stead with one of the errors of protocol 1.4.
 */
export type GatewayMode = "forward" | "no-service-hosts" | "envoy-503" | "upstream-timeout" | "empty-data";

/** An endpoint of a service. */
export interface Endpoint {
  readonly name: string;
  port: number;
  protocol: "HTTP" | "TCP";
  isPublic: boolean;
  /** Host name of the public ingress. */
  host: string;
  /** Host name behind private link; null where the account has none. */
  privatelinkHost: string | null;
  /** What runs in the container; replace it to send anything, the raw socket included. */
  app: RequestListener;
  gateway: GatewayMode;
}

/** States in which `DESCRIBE SERVICE` shows a service. DOC. */
export type ServiceStatus =
  | "PENDING"
  | "RUNNING"
  | "FAILED"
  | "SUSPENDING"
  | "SUSPENDED"
  | "DELETING"
  | "DELETED"
  | "DONE"
  | "INTERNAL_ERROR";

/**
 * What a role may do with a service. `ENDPOINTS` is the service role `ALL_ENDPOINTS_USAGE` together with USAGE on database
 * and schema: it alone opens the ingress, and it shows the endpoints. DOC.
 */
export type Privilege = "OWNERSHIP" | "USAGE" | "MONITOR" | "OPERATE" | "ENDPOINTS";

/** A service of Snowpark Container Services. Names are as stored. */
export interface Service {
  readonly database: string;
  readonly schema: string;
  readonly name: string;
  status: ServiceStatus;
  readonly endpoints: Endpoint[];
  /** By role, spelt as stored. */
  readonly grants: Map<string, Privilege[]>;
  /** The spec's `executeAsCaller`: the app also receives a token of the calling user. */
  executeAsCaller: boolean;
}

/** Whether a role has one of the privileges; the owner has them all. */
export function allows(service: Service, role: string, ...privileges: Privilege[]): boolean {
  const granted = service.grants.get(role) ?? [];
  return granted.includes("OWNERSHIP") || privileges.some((privilege) => granted.includes(privilege));
}
