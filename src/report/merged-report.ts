import { notSent } from "../net/http.ts";
import { type CheckReport, withShortBody } from "./check-report.ts";
import { checksFailure } from "./failure.ts";
import { primaryCheck } from "./primary-check.ts";
import type { Report } from "./report.ts";

/** The report on one of several endpoints, and its checks, made or not, in their order. */
export interface Part {
  readonly report: Report;
  readonly places: readonly Place[];
}

/** A check in the list of all. */
interface Place extends Pick<CheckReport, "name" | "method" | "url"> {
  readonly at: number;
}

/** The reports on the endpoints of a run, as they come. */
export class Parts {
  readonly #done: Part[] = [];
  #kept = 0;

  /** Of all parts, as within each, but one body stays whole: that of the check that the outputs will be about. */
  add(part: Part): void {
    this.#done.push(part);
    const kept = this.#done[this.#kept] ?? part;
    const checks = [kept, part].flatMap(placed).sort((a, b) => a.at - b.at);
    const primary = primaryCheck({ checks: checks.map(({ check }) => check) });
    const stays = checks.find(({ check }) => check === primary)?.report;
    const last = this.#done.length - 1;
    const [keep, shorten] = stays === kept.report ? [this.#kept, last] : [last, this.#kept];
    const other = this.#done[shorten];
    this.#kept = keep;
    if (other === undefined || keep === shorten) return;
    const { report } = other;
    this.#done[shorten] = { ...other, report: { ...report, checks: report.checks.map(withShortBody) } };
  }

  /** The report on all of them. `identity` is how we signed in. */
  merged(identity: string): Report {
    return mergedReport(this.#done, identity);
  }
}

/** Every check stands in its place, those that were not made too. */
function mergedReport(parts: readonly Part[], identity: string): Report {
  const all = parts.flatMap(placed).sort((a, b) => a.at - b.at);
  const checks = all.map(({ check }) => check);
  const primary = primaryCheck({ checks });
  const of = all.find(({ check }) => check === primary)?.report;
  const failure = checksFailure(checks);
  const { signInMs, authorization, diagnosis, gateway } = of ?? {};
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
    ...gatewayNote(parts, gateway?.split),
  };
}

/** Whom the gateway of the check sends requests to that the outputs are about, and what is left open by any. */
function gatewayNote(parts: readonly Part[], split = "") {
  const open = new Set(parts.flatMap(({ report }) => report.gateway?.leftOpen ?? []));
  if (split === "" && open.size === 0) return {};
  return { gateway: { split, ...(open.size === 0 ? {} : { leftOpen: [...open].join(" ") }) } };
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
    const { diagnosis, looks = 0 } = report;
    const told = diagnosis !== undefined && (check === undefined || check === first) ? { diagnosis } : {};
    const seen = check === undefined && report.service !== undefined ? { service: report.service } : {};
    return { at, report, check: { ...(check ?? { ...place, ...unmade, attempts: looks }), verdict, ...told, ...seen } };
  });
}

const unmade = {
  unmade: true,
  hops: [],
  outcome: notSent("It was not asked."),
  bodyBytes: 0,
} as const;
