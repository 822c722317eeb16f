import { notSent } from "../net/http.ts";
import { type CheckReport, withShortBody } from "./check-report.ts";
import { checksFailure } from "./failure.ts";
import { primaryCheck, type Report } from "./report.ts";

/** The report on one of several endpoints, and its checks, made or not, in their order. */
export interface Part {
  readonly report: Report;
  readonly places: readonly Place[];
}

/** A check in the list of all. */
interface Place extends Pick<CheckReport, "name" | "method" | "url"> {
  readonly at: number;
}

/** The report on all endpoints, from the reports on each: every check in its place, those that were not made too. */
export function mergedReport(parts: readonly Part[], identity: string): Report {
  const all = parts.flatMap(placed).sort((a, b) => a.at - b.at);
  const checks = all.map(({ check }) => check);
  const primary = primaryCheck({ checks });
  const of = all.find(({ check }) => check === primary)?.report;
  const failure = checksFailure(checks);
  const { signInMs, authorization, diagnosis } = of ?? {};
  return {
    healthy: parts.every(({ report }) => report.healthy),
    fails: parts.some(({ report }) => report.fails),
    identity,
    checks,
    ...(parts.every(({ report }) => report.undetermined) ? { undetermined: true as const } : {}),
    ...(failure === undefined ? {} : { failure }),
    ...(signInMs === undefined ? {} : { signInMs }),
    ...(authorization === undefined ? {} : { authorization }),
    ...(diagnosis === undefined ? {} : { diagnosis }),
  };
}

/** The checks of a part. Those that were made and those that were not are each in the order of their names. */
function placed({ report, places }: Part) {
  const made = [...report.checks];
  const first = primaryCheck(report);
  return places.map(({ at, ...place }) => {
    const check = made[0]?.name === place.name ? made.shift() : undefined;
    // What was diagnosed stands in the failure of the whole part, which speaks of the check only if there is no other.
    const failure = places.length === 1 || check === undefined ? report.failure : check.verdict.failure;
    const verdict = { ...(check?.verdict ?? { healthy: false, conditions: [] }), ...(failure && { failure }) };
    const { diagnosis } = report;
    const told = diagnosis !== undefined && (check === undefined || check === first) ? { diagnosis } : {};
    return { at, report, check: { ...(check ?? { ...place, ...unmade }), verdict, ...told } };
  });
}

const unmade = {
  unmade: true,
  hops: [],
  attempts: 0,
  outcome: notSent("It was not asked."),
  bodyBytes: 0,
} as const;

/** Keeps but one whole body of all parts, as is done within each: that of the check that the outputs will be about. */
export function shortenBodies(parts: Part[]): void {
  const first = (wanted: (check: CheckReport) => boolean) =>
    parts
      .flatMap(({ report, places: [place] }) => (report.checks.some(wanted) ? [{ report, at: place?.at ?? 0 }] : []))
      .sort((a, b) => a.at - b.at)[0]?.report;
  const kept = first(({ verdict }) => !verdict.healthy) ?? first(() => true);
  for (const [index, part] of parts.entries()) {
    if (part.report === kept) continue;
    parts[index] = { ...part, report: { ...part.report, checks: part.report.checks.map(withShortBody) } };
  }
}
