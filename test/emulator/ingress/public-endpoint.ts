import type { Account } from "../world/account.ts";
import type { Endpoint, Service } from "../world/service.ts";
import type { World } from "../world/world.ts";

/** An endpoint, and the service and the account it belongs to. */
export interface PublicEndpoint {
  readonly account: Account;
  readonly service: Service;
  readonly endpoint: Endpoint;
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

function isAt(endpoint: Endpoint, host: string): boolean {
  return (
    endpoint.isPublic &&
    endpoint.provisioningPolls === 0 &&
    (endpoint.host === host || endpoint.privatelinkHost === host)
  );
}
