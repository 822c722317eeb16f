import type { Failure } from "../../errors.ts";
import { oneLine } from "../../lib/text.ts";
import type { ServiceName } from "../identifier.ts";
import type { Caller } from "../refusals/caller.ts";
import { sqlRole, theRole } from "../refusals/wording.ts";
import { quotedError } from "../sql/quoted-error.ts";
import { type SqlError, sqlFault } from "../sql/sql-reply.ts";

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

/** Why a suspended service stays suspended, although it was to be resumed. */
export function notResumed(error: SqlError, name: ServiceName, caller: Caller): Failure {
  const quote = quotedError(error);
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
    // Of a service that was just seen, "does not exist or not authorized" is about the privilege.
    ...(sqlFault(error) === "other" ? {} : { party: "credential" }),
  };
}

/** A suspended service that nobody is to wake up. */
export function leftAlone(status: string, name: ServiceName): Failure {
  return {
    word: "service-suspended",
    happened: `${oneLine(name.sql)} is ${status}, and left alone, as when-suspended: pause says.`,
    remedy:
      "Nothing, if it sleeps on purpose. Else resume it, or let the action do that (when-suspended: resume, wait: 10m).",
    sql: [`${resumeService(name)};`],
    paused: true,
  };
}

/**
 * Nobody knows whether a service is suspended that must not be woken up.
 *
 * @param hidden why its state may not be seen, as a sentence; absent where it could not be read just now
 */
export function perhapsSuspended(hidden: string | undefined, name: ServiceName, caller: Caller): Failure {
  const service = oneLine(name.sql);
  const alone = "and when-suspended: pause sends nothing to a service that may be suspended.";
  const remedy = "With when-suspended: probe its endpoint is asked all the same.";
  if (hidden === undefined)
    return { word: "account-unreachable", happened: `The state of ${service} could not be read, ${alone}`, remedy };
  return {
    word: "service-not-found",
    happened: `The state of ${service} may not be seen, ${alone} ${hidden}`,
    likely: `${theRole(caller, "The")} has no privilege on the service.`,
    remedy: `Grant the role the service. ${remedy}`,
    sql: [`GRANT USAGE ON SERVICE ${name.sql} TO ROLE ${sqlRole(caller)};`],
    party: "credential",
  };
}
