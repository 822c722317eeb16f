import type { Check } from "../inputs/check.ts";
import type { Inputs } from "../inputs.ts";
import { count } from "../lib/text.ts";
import { Reuse } from "../net/http/reuse.ts";
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

/**
 * Makes all checks, as many at once as `concurrency` allows. One that throws does not stop the others. Where answers over shared
 * connections may have been taken for one another, those checks are made again, each over a connection of its own.
 */
export async function runChecks(context: CheckContext): Promise<CheckResults> {
  const { inputs, endpoint, signal, log } = context;
  const reports: (CheckReport | undefined)[] = inputs.checks.map(() => undefined);
  const reuses = inputs.checks.map(() => new Reuse());
  let kept: number | undefined;
  const make = async (check: Check, index: number, reuse?: Reuse): Promise<void> => {
    reports[index] = await runCheck(check, context, reuse);
    kept = keepOneBody(reports, kept, index);
  };
  const made = await Promise.allSettled(
    inputs.checks.map((check, index) =>
      make(check, index, sharesConnections(check, inputs) ? reuses[index] : undefined),
    ),
  );
  const inStep = await Promise.all(reuses.map((reuse) => reuse.inStep()));
  const doubtful = signal.aborted
    ? []
    : [...inputs.checks.entries()].filter(([index]) => reports[index] !== undefined && inStep[index] === false);
  if (doubtful.length > 0) log(madeAgainLine(doubtful.length, endpoint.url.host));
  const madeAgain = await Promise.allSettled(doubtful.map(([index, check]) => make(check, index)));
  const rejected = [...made, ...madeAgain].find((result) => result.status === "rejected");
  return {
    checks: reports.filter((report) => report !== undefined),
    unmade: inputs.checks.filter((_, index) => reports[index] === undefined),
    thrown: rejected === undefined ? undefined : { error: rejected.reason },
  };
}

const madeAgainLine = (checks: number, host: string): string =>
  `${host} sent an answer that nobody asked for. ${count(checks, "check")} that shared a connection ${checks === 1 ? "is" : "are"} made again alone.`;

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
