import { formatDuration, formatSeconds } from "../../lib/quantities/duration.ts";
import { count } from "../../lib/text.ts";
import { isUnhealthy } from "../check-report.ts";
import type { Report } from "../report.ts";

/** The last line of the log: the verdict in words, and how long it took. */
export function verdictLine(report: Report, tookMs: number): string {
  const { checks, failure, fails, healthy, undetermined } = report;
  const after = `after ${tookMs < 10_000 ? formatDuration(tookMs) : formatSeconds(tookMs)}`;
  const all = checks.length > 1 ? `: all ${checks.length} checks` : "";
  if (failure === undefined) return `✓ Healthy${all}, ${after}.`;
  const unhealthy = checks.filter(isUnhealthy).length;
  if (failure.paused === true) return `Paused (${failure.word}), ${after}.`;
  const some = checks.length > 1 && unhealthy > 0 ? `: ${unhealthy} of ${count(checks.length, "check")}` : "";
  const verdict = healthy
    ? `Healthy${all}, but the step fails`
    : undetermined === true
      ? "Could not be checked"
      : failure.word === "cancelled"
        ? "Cancelled"
        : `Not healthy${some}`;
  const word = failure.word === "cancelled" ? "" : ` (${failure.word})`;
  const forgiven = fails ? "" : " The step stays green: fail-on-unhealthy is false.";
  return `✗ ${verdict}${word}, ${after}.${forgiven}`;
}
