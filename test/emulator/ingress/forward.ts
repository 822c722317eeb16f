import type { Exchange } from "../transport/exchange.ts";
import { send } from "../transport/message.ts";
import type { World } from "../world/world.ts";
import type { Caller } from "./caller.ts";
import { upstreamTimeout } from "./gateway-reply.ts";
import type { Place } from "./place.ts";
import { rewriteRequest, rewriteResponse } from "./rewrite.ts";

/** Hands a request to the app behind an endpoint, and cuts it off when nothing moves for too long. */
export function forward({ request, response, recording }: Exchange, caller: Caller, place: Place, world: World): void {
  rewriteRequest(request, caller, place.service.executeAsCaller);
  recording.forwarded({ headers: request.headers, user: caller.user.name, role: caller.role });
  response.setTimeout(world.idleTimeout, () => {
    if (response.headersSent) response.destroy();
    else send(response, upstreamTimeout());
  });
  rewriteResponse(response);
  place.endpoint.app(request, response);
}
