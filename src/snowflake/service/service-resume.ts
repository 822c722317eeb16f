import type { Failure } from "../../errors.ts";
import { oneLine } from "../../lib/text.ts";
import type { ServiceName } from "../identifier.ts";
import type { Caller } from "../refusals/caller.ts";
import { sqlRole } from "../refusals/wording.ts";

export const resumeService = (name: ServiceName): string => `ALTER ${name.kind} ${name.sql} RESUME`;

/** Why a service that was suspended and shall run cannot answer yet. While it is suspending it cannot be resumed. */
export function resuming(name: ServiceName, isResumed: boolean): Failure {
  const service = oneLine(name.sql);
  return {
    word: "service-not-ready",
    happened: isResumed
      ? `${service} was suspended; it was told to resume, and is not up yet.`
      : `${service} is still SUSPENDING, and can be resumed only after that.`,
    likely: "A resumed service takes a minute or more to start, longer where its compute pool was suspended too.",
    remedy: "Give it more time, for example wait: 10m.",
  };
}

/**
 * Why a suspended service stays suspended, although it was to be resumed.
 *
 * @param quote what Snowflake said, as a sentence
 */
export function notResumed(quote: string, name: ServiceName, caller: Caller): Failure {
  // Then only an upgrade helps (DOC, protocol 1.12).
  if (/blocked runtime image/i.test(quote))
    return {
      word: "service-suspended",
      happened: `${oneLine(name.sql)} is SUSPENDED and could not be resumed. ${quote}`,
      likely: "Snowflake has blocked the runtime image it was built on.",
      remedy: "Upgrade it, which gives it a runtime image that is not blocked.",
      sql: [`ALTER ${name.kind} ${name.sql} UPGRADE;`],
      lasting: true,
    };
  return {
    word: "service-suspended",
    happened: `${oneLine(name.sql)} is SUSPENDED and could not be resumed. ${quote}`,
    likely: "The role lacks the privilege OPERATE on the service, or the service's compute pool cannot be resumed.",
    remedy: "Grant the role OPERATE, or resume the service yourself.",
    sql: [`GRANT OPERATE ON ${name.kind} ${name.sql} TO ROLE ${sqlRole(caller)};`, `${resumeService(name)};`],
  };
}
