import type { Check } from "../inputs/check.ts";
import type { Inputs } from "../inputs.ts";
import { isAboutService } from "../probe/conditions/condition.ts";

/**
 * Whether the first attempt of a check may go over a connection that an earlier check has left open. A connection may lead to the
 * same instance again and again, so each attempt has its own where instances are to be told apart: behind a gateway, with
 * `consecutive`, and with conditions on the service.
 */
export function sharesConnections({ conditions }: Check, inputs: Inputs): boolean {
  const { checks, ofSeveral, endpoint, schedule } = inputs;
  if (checks.length === 1 && !ofSeveral) return false;
  return endpoint.kind !== "gateway" && schedule.consecutive === 1 && !conditions.some(isAboutService);
}
