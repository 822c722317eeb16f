import type { HttpOutcome } from "../net/http.ts";
import type { Stretch } from "../probe/course.ts";
import type { Hop } from "../probe/redirects.ts";
import type { Verdict } from "../probe/verdict.ts";
import type { Diagnosis } from "../snowflake/service/diagnosis.ts";
import type { SeenService } from "./seen-service.ts";

/** What we know of one check. */
export interface CheckReport {
  /** As it was given: outputs have it whole, and who shows it makes it harmless. */
  readonly name: string;
  readonly method: string;
  readonly url: URL;
  /** The app's redirects that were followed to the answer. */
  readonly hops: readonly Hop[];
  readonly attempts: number;
  /** What the attempts came to, one after the other. */
  readonly course?: readonly Stretch[];
  /** What came back the last time. Of several checks only one keeps its whole body, see {@link withShortBody}. */
  readonly outcome: HttpOutcome;
  /** Bytes of the whole body, decompressed; 0 without an answer. */
  readonly bodyBytes: number;
  readonly verdict: Verdict;
  /** Set when nothing was asked, because its endpoint is not there or it could not be found out. Its URL may be unknown. */
  readonly unmade?: true;
  /** What Snowflake knows of its service, where several are asked and it is not healthy. */
  readonly diagnosis?: Diagnosis;
  /** What was seen of its service last, where it was looked at. */
  readonly service?: SeenService;
}

/** Whether its service is left alone on purpose: then it counts neither as healthy nor as unhealthy. */
export const isPaused = ({ verdict }: Pick<CheckReport, "verdict">): boolean => verdict.failure?.paused === true;

export const isUnhealthy = (check: Pick<CheckReport, "verdict">): boolean => !check.verdict.healthy && !isPaused(check);

/** Bytes of the body of an answer, 0 without one. */
export const bodyBytesOf = (outcome: HttpOutcome): number =>
  outcome.kind === "answered" ? outcome.body.byteLength : 0;

/** How a request is named where the check has no name of its own: `GET /healthcheck`. */
export function requestLine({ method, url }: Pick<CheckReport, "method" | "url">): string {
  return `${method} ${url.pathname}${url.search}`;
}

/** What was asked, as far as it is known. */
export function requestShown(check: CheckReport): string {
  return check.unmade ? requestLine(check) : `${check.method} ${check.url.href}`;
}

/** More bytes than log and summary show of a body, which they do of unhealthy checks. */
export const shownBytes = 16 * 1024;

/** The report with what may be shown of the body only, so that the memory of the rest can be used again. */
export function withShortBody(report: CheckReport): CheckReport {
  const { outcome, verdict } = report;
  const most = verdict.healthy ? 0 : shownBytes;
  if (outcome.kind === "failed" || outcome.body.byteLength <= most) return report;
  // A part of the array would keep the whole of it in memory; this is a copy.
  return { ...report, outcome: { ...outcome, body: new Uint8Array(outcome.body.subarray(0, most)) } };
}
