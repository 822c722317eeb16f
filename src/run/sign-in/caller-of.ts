import { nameOf } from "../../inputs/endpoint.ts";
import type { Inputs } from "../../inputs.ts";
import type { Caller } from "../../snowflake/refusals/caller.ts";

/** Who asks, with what is asked by its name: of several checks, each may be of another service. */
export function callerOf({ credential, endpoint }: Inputs): Caller {
  const { object: _, ...caller } = credential.caller;
  const object = nameOf(endpoint);
  return object === undefined ? caller : { ...caller, object };
}
