import type { Check } from "../inputs/check.ts";
import type { Inputs } from "../inputs.ts";
import { isAboutService } from "../probe/conditions/condition.ts";
import { type CheckReport, withShortBody } from "../report/check-report.ts";
import { primaryCheck } from "../report/primary-check.ts";
import { type CheckContext, runCheck } from "./check.ts";

/** What came of the checks of a run: those that were made, and what the first one that could not be made threw. */
export interface CheckResults {
  readonly checks: readonly CheckReport[];
  readonly unmade: readonly Check[];
  readonly thrown: { readonly error: unknown } | undefined;
}

/** Makes all checks, as many at once as `concurrency` allows. One that throws does not stop the others. */
export async function runChecks(context: CheckContext): Promise<CheckResults> {
  const reports: (CheckReport | undefined)[] = context.inputs.checks.map(() => undefined);
  let kept: number | undefined;
  const settled = await Promise.allSettled(
    context.inputs.checks.map(async (check, index) => {
      reports[index] = await runCheck(check, context, sharesConnections(check, context.inputs));
      kept = keepOneBody(reports, kept, index);
    }),
  );
  const rejected = settled.find((result) => result.status === "rejected");
  return {
    checks: reports.filter((report) => report !== undefined),
    unmade: context.inputs.checks.filter((_, index) => reports[index] === undefined),
    thrown: rejected === undefined ? undefined : { error: rejected.reason },
  };
}

/**
 * Whether the first attempt of a check may go over a connection that an earlier check has left open. A connection may lead to the
 * same instance again and again, so each attempt has its own where instances are to be told apart: behind a gateway, with
 * `consecutive`, and with conditions on the service.
 */
function sharesConnections({ conditions }: Check, { checks, ofSeveral, endpoint, schedule }: Inputs): boolean {
  if (checks.length === 1 && !ofSeveral) return false;
  return endpoint.kind !== "gateway" && schedule.consecutive === 1 && !conditions.some(isAboutService);
}

/**
 * Drops most of every body but one: many checks with large answers would fill the memory. The one that stays whole is that of
 * the check that the outputs will be about, as far as this is known. Gives its place; `kept` was it before.
 */
function keepOneBody(reports: (CheckReport | undefined)[], kept: number | undefined, added: number): number {
  const places = [Math.min(kept ?? added, added), Math.max(kept ?? added, added)];
  const primary = primaryCheck({ checks: places.flatMap((place) => reports[place] ?? []) });
  for (const place of places) {
    const report = reports[place];
    if (report !== undefined && report !== primary) reports[place] = withShortBody(report);
  }
  return places.find((place) => reports[place] === primary) ?? added;
}
