import type { Caller } from "../snowflake/refusals/caller.ts";
import type { Given } from "./method.ts";

/** Who asks, as far as the settings tell; `known` is what only the method can say, and wins. */
export function callerOf(given: Given, known: Pick<Caller, "credential" | "renewal"> & Partial<Caller>): Caller {
  const { accountHost, service } = given;
  const user = given.text("user");
  const role = given.text("role");
  return {
    ...(accountHost === undefined ? {} : { accountHost }),
    ...(user === undefined ? {} : { user }),
    ...(role === undefined ? {} : { role }),
    ...(service === undefined ? {} : { service }),
    ...known,
  };
}
