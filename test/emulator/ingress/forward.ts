import type { Exchange } from "../transport/exchange.ts";
import { send } from "../transport/message.ts";
import type { World } from "../world/world.ts";
import type { Caller } from "./caller.ts";
import { upstreamTimeout } from "./gateway-reply.ts";
import type { PublicEndpoint } from "./public-endpoint.ts";
import { rewriteRequest, rewriteResponse } from "./rewrite.ts";

/** Hands a request to the app behind an endpoint, and cuts it off when nothing moves for too long. */
export function forward(
  { request, response, recording }: Exchange,
  caller: Caller,
  target: PublicEndpoint,
  world: World,
): void {
  rewriteRequest(request, caller, target.service.executeAsCaller);
  recording.forwarded({ headers: request.headers, user: caller.user.name, role: caller.role });
  response.setTimeout(world.idleTimeout, () => {
    if (response.headersSent) response.destroy();
    else send(response, upstreamTimeout());
  });
  rewriteResponse(response);
  target.endpoint.app(request, response);
}
