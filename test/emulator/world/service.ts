import type { RequestListener } from "node:http";
import { type Container, createContainer } from "./container.ts";
import { echoService } from "./echo-service.ts";

/**
 * What the gateway in front of an endpoint does with an authorised request: `forward` it, or answer in place of
 * the service with one of the errors of protocol 1.4.
 */
export type GatewayMode = "forward" | "no-service-hosts" | "envoy-503" | "upstream-timeout" | "empty-data";

/** An endpoint of a service. */
export interface Endpoint {
  readonly name: string;
  port: number;
  protocol: "HTTP" | "HTTPS" | "TCP";
  isPublic: boolean;
  /** Host name of the public ingress. */
  host: string;
  /** Host name behind private link; null where the account has none. */
  privatelinkHost: string | null;
  /** How often SHOW ENDPOINTS still answers that the host is being provisioned; until then it does not resolve. */
  provisioningPolls: number;
  /** What runs in the container; replace it to send anything, the raw socket included. */
  app: RequestListener;
  gateway: GatewayMode;
  /** An impostor: a portal or a proxy on the way that answers every request to this host, in place of the ingress. */
  impostor: RequestListener | undefined;
}

/** States in which `DESCRIBE SERVICE` shows a service. DOC. */
export type ServiceStatus =
  | "PENDING"
  | "RUNNING"
  | "FAILING"
  | "FAILED"
  | "SUSPENDING"
  | "SUSPENDED"
  | "DELETING"
  | "DELETED"
  | "DONE"
  | "CANCELLING"
  | "CANCELLED"
  | "INTERNAL_ERROR";

/**
 * What a role may do with a service. `ENDPOINTS` is the service role `ALL_ENDPOINTS_USAGE` together with USAGE on database
 * and schema: it alone opens the ingress, and it shows the endpoints. DOC.
 */
export type Privilege = "OWNERSHIP" | "USAGE" | "MONITOR" | "OPERATE" | "ENDPOINTS";

/** A change that comes by itself: after so many SQL statements about the service, or after so many milliseconds. */
export interface Step {
  readonly after: { readonly polls: number } | { readonly milliseconds: number };
  readonly change: (service: Service) => void;
}

/** A service of Snowpark Container Services, or an application service. Names are as stored. */
export interface Service {
  /** Kinds of objects with names of their own: there may be one of each with the same name. DOC. */
  readonly kind: "SERVICE" | "APPLICATION SERVICE";
  readonly database: string;
  readonly schema: string;
  readonly name: string;
  status: ServiceStatus;
  readonly endpoints: Endpoint[];
  readonly containers: Container[];
  /** By role, spelt as stored. */
  readonly grants: Map<string, Privilege[]>;
  /** The spec's `executeAsCaller`: the app also receives a token of the calling user. */
  executeAsCaller: boolean;
  /** As `DESCRIBE SERVICE` shows it. DOC. */
  /** Which specification it has; null where that is what its containers and endpoints make it. */
  specDigest: string | null;
  /** How many instances it is to have. */
  targetInstances: number;
  isJob: boolean;
  isUpgrading: boolean;
  autoResume: boolean;
  /** How long it is PENDING after a resume. */
  startUp: Step["after"];
  /** What is to come, in this order. `lifecycle.ts` makes the usual ones. */
  readonly steps: Step[];
}

/** The tutorial's endpoint, and what makes another of it. */
export function createEndpoint(options: Partial<Endpoint> = {}): Endpoint {
  return {
    name: "echoendpoint",
    port: 8000,
    protocol: "HTTP",
    isPublic: true,
    host: "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app",
    privatelinkHost: null,
    provisioningPolls: 0,
    app: echoService("Bob"),
    gateway: "forward",
    impostor: undefined,
    ...options,
  };
}

/** The tutorial's service, running, and what makes another of it. */
export function createService(options: Partial<Service> = {}): Service {
  const image = "/tutorial_db/data_schema/tutorial_repository/my_echo_service_image:latest";
  const logs = ["[2026-11-23 08:00:00 +0000] [1] [INFO] Listening at: http://0.0.0.0:8000"];
  return {
    kind: "SERVICE",
    database: "TUTORIAL_DB",
    schema: "DATA_SCHEMA",
    name: "ECHO_SERVICE",
    status: "RUNNING",
    endpoints: [createEndpoint()],
    containers: [createContainer("echo", image, { logs })],
    grants: new Map([
      ["TEST_ROLE", ["OWNERSHIP"]],
      ["SVC_CALLER", ["USAGE", "MONITOR", "OPERATE", "ENDPOINTS"]],
      ["deployBot", ["ENDPOINTS"]],
    ]),
    executeAsCaller: false,
    specDigest: null,
    targetInstances: 1,
    isJob: false,
    isUpgrading: false,
    autoResume: true,
    startUp: { milliseconds: 0 },
    steps: [],
    ...options,
  };
}

/** An application of Snowflake App Runtime, running, and what makes another of it. It has one endpoint, which USAGE opens. DOC. */
export function createApplication(options: Partial<Service> = {}): Service {
  const host = "hello.acmeorg-dev-acct.prod3.snowflake.app";
  return createService({
    kind: "APPLICATION SERVICE",
    name: "ECHO_APP",
    endpoints: [createEndpoint({ name: "app", host })],
    grants: new Map([
      ["TEST_ROLE", ["OWNERSHIP"]],
      ["SVC_CALLER", ["USAGE", "MONITOR", "OPERATE"]],
    ]),
    ...options,
  });
}

/** What a role needs to call the endpoints of a service through the ingress. DOC. */
export const callPrivilege = ({ kind }: Service): Privilege => (kind === "SERVICE" ? "ENDPOINTS" : "USAGE");

/** Whether a role has one of the privileges; the owner has them all. */
export function allows(service: Service, role: string, ...privileges: Privilege[]): boolean {
  const granted = service.grants.get(role) ?? [];
  return granted.includes("OWNERSHIP") || privileges.some((privilege) => granted.includes(privilege));
}
