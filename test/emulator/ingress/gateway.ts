import type { Reply, Request } from "../transport/message.ts";
import { addressRefused, admits, policyOf, reaches } from "../world/account.ts";
import { observe, start } from "../world/lifecycle.ts";
import { allows, callPrivilege, type GatewayMode } from "../world/service.ts";
import type { World } from "../world/world.ts";
import { type Caller, identify, presentedToken } from "./caller.ts";
import {
  accessDenied,
  emptyData,
  methodRefused,
  noServiceHosts,
  signInRedirect,
  unauthorized,
  upstreamTimeout,
  upstreamUnreachable,
} from "./gateway-reply.ts";
import type { PublicEndpoint } from "./public-endpoint.ts";

/** The gateway's decision: its own answer, or the caller to let through. */
export type Decision = { readonly reply: Reply } | { readonly caller: Caller };

/** Whether a request may reach the service, and what the gateway answers if not (protocol 1.2 to 1.4, 1.7, 1.8). */
export function decide(request: Omit<Request, "body">, target: PublicEndpoint, world: World): Decision {
  const { account, service, endpoint } = target;
  if (request.method === "TRACE") return { reply: methodRefused() };

  const presented = presentedToken(request.headers);
  if (presented === undefined) return { reply: signInRedirect(request.host) };
  const caller = identify(presented.token, request.host, account, world);
  if ("rejected" in caller) {
    return world.answers.rejectedToken[presented.header] === "redirect"
      ? { reply: signInRedirect(request.host) }
      : { reply: unauthorized("ERROR_INVALID_TOKEN", caller.rejected) };
  }
  if (!admits(account, caller.user, world.clientIp)) {
    return { reply: unauthorized("ERROR_UNAUTHORIZED", addressRefused(world.clientIp)) };
  }
  if (caller.needsNetworkPolicy && policyOf(account, caller.user) === undefined) {
    return { reply: unauthorized("ERROR_UNAUTHORIZED", "Network policy is required.") };
  }
  if (!caller.resolves) return { reply: emptyData() };
  observe(service, world.now(), false);
  if (!mayCall(caller.role, target)) return { reply: accessDenied(target, world.answers.accessDenied) };
  if (target.through?.idle === true) return { reply: noServiceHosts(target) };
  if (service.status !== "RUNNING") {
    if (service.status === "SUSPENDED" && service.autoResume) start(service);
    return { reply: noServiceHosts(target) };
  }
  const reply = gatewayFailure(endpoint.gateway, target);
  return reply === undefined ? { caller } : { reply };
}

/** Through a gateway it takes USAGE on that alone; at the endpoint's own host what opens the endpoint. DOC. */
function mayCall(role: string, { account, service, through }: PublicEndpoint): boolean {
  if (through === undefined) return reaches(account, role, service) && allows(service, role, callPrivilege(service));
  const granted = through.gateway.grants.get(role) ?? [];
  return reaches(account, role, through.gateway) && (granted.includes("USAGE") || granted.includes("OWNERSHIP"));
}

function gatewayFailure(mode: GatewayMode, target: PublicEndpoint): Reply | undefined {
  switch (mode) {
    case "no-service-hosts":
      return noServiceHosts(target);
    case "envoy-503":
      return upstreamUnreachable();
    case "upstream-timeout":
      return upstreamTimeout();
    case "empty-data":
      return emptyData();
    case "forward":
      return undefined;
  }
}
