import { type CheckReport, isPaused, isUnhealthy } from "./check-report.ts";
import type { Report } from "./report.ts";

/** What was seen of the service last, as one line: of the check that the single outputs are about. */
export const serviceLine = (report: Report): string | undefined => (primaryCheck(report) ?? report).service?.line;

/** The check that the single outputs are about: the first unhealthy one, else the first that is paused, else the first. */
export function primaryCheck({ checks }: Pick<Report, "checks">): CheckReport | undefined {
  return checks.find(isUnhealthy) ?? checks.find(isPaused) ?? checks[0];
}

/** Whether a service was left alone on purpose. */
export function hasPaused({ checks, failure }: Report): boolean {
  return failure?.paused === true || checks.some(isPaused);
}
