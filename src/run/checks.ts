import { type CheckReport, withShortBody } from "../report/check-report.ts";
import { primaryCheck } from "../report/primary-check.ts";
import { type CheckContext, runCheck } from "./check.ts";

/** What came of the checks of a run: those that were made, and what the first one that could not be made threw. */
export interface CheckResults {
  readonly checks: readonly CheckReport[];
  readonly thrown: { readonly error: unknown } | undefined;
}

/** Makes all checks, as many at once as `concurrency` allows. One that throws does not stop the others. */
export async function runChecks(context: CheckContext): Promise<CheckResults> {
  const reports: (CheckReport | undefined)[] = context.inputs.checks.map(() => undefined);
  const settled = await Promise.allSettled(
    context.inputs.checks.map(async (check, index) => {
      reports[index] = await runCheck(check, context);
      keepOneBody(reports);
    }),
  );
  const rejected = settled.find((result) => result.status === "rejected");
  return {
    checks: reports.filter((report) => report !== undefined),
    thrown: rejected === undefined ? undefined : { error: rejected.reason },
  };
}

/**
 * Drops most of every body but one: many checks with large answers would fill the memory. The one that stays whole is that of
 * the check that the outputs will be about, as far as this is known: the first unhealthy check, else the first of all.
 */
function keepOneBody(reports: (CheckReport | undefined)[]): void {
  const primary = primaryCheck({ checks: reports.filter((report) => report !== undefined) });
  for (const [index, report] of reports.entries()) {
    if (report !== primary && report !== undefined) reports[index] = withShortBody(report);
  }
}
