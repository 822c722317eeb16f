import type { Account } from "../world/account.ts";
import { createEndpoint, createService, type Endpoint, type Service } from "../world/service.ts";
import { nextTarget, type TrafficGateway } from "../world/traffic-gateway.ts";
import type { World } from "../world/world.ts";

/** An endpoint, and the service and the account it belongs to. */
export interface PublicEndpoint {
  readonly account: Account;
  readonly service: Service;
  readonly endpoint: Endpoint;
  /** The gateway through which it is asked, whose host it is; `idle` where none of its targets can answer. */
  readonly through?: { readonly gateway: TrafficGateway; readonly idle: boolean };
}

/** The public endpoint at a host name. A service that was deleted takes its host names with it. */
export function findPublicEndpoint(world: World, host: string): PublicEndpoint | undefined {
  for (const account of world.accounts) {
    for (const service of account.services) {
      if (service.status === "DELETED") continue;
      const endpoint = service.endpoints.find((candidate) => isAt(candidate, host));
      if (endpoint !== undefined) return { account, service, endpoint };
    }
  }
  return undefined;
}

/** The gateway at a host name. */
export function findGateway(world: World, host: string): { account: Account; gateway: TrafficGateway } | undefined {
  for (const account of world.accounts) {
    const gateway = account.gateways.find(
      (candidate) =>
        candidate.provisioningPolls === 0 && (candidate.host === host || candidate.privatelinkHost === host),
    );
    if (gateway !== undefined) return { account, gateway };
  }
  return undefined;
}

/** Whom a gateway hands its next request to. */
export function endpointBehind(
  { account, gateway }: { readonly account: Account; readonly gateway: TrafficGateway },
  now: number,
): PublicEndpoint {
  const chosen = nextTarget(account, gateway, now);
  if (chosen !== undefined) return { account, ...chosen, through: { gateway, idle: false } };
  const { database, schema, name } = gateway;
  const service = createService({ database, schema, name, endpoints: [] });
  return { account, service, endpoint: createEndpoint(), through: { gateway, idle: true } };
}

function isAt(endpoint: Endpoint, host: string): boolean {
  return (
    endpoint.isPublic &&
    endpoint.provisioningPolls === 0 &&
    (endpoint.host === host || endpoint.privatelinkHost === host)
  );
}
