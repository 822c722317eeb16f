import type { Inputs } from "../../inputs.ts";
import type { Caller } from "../../snowflake/refusals/caller.ts";

/** Who asks, with the service that is asked: of several checks, each may be of another one. */
export function callerOf({ credential, endpoint }: Inputs): Caller {
  const { service: _, ...caller } = credential.caller;
  return endpoint.kind === "service" ? { ...caller, service: endpoint.service } : caller;
}
