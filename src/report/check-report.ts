import type { HttpOutcome } from "../net/http.ts";
import type { Hop } from "../probe/redirects.ts";
import type { Verdict } from "../probe/verdict.ts";

/** What we know of one check. */
export interface CheckReport {
  readonly name: string;
  readonly method: string;
  readonly url: URL;
  /** The app's redirects that were followed to the answer. */
  readonly hops: readonly Hop[];
  readonly attempts: number;
  /** What came back the last time. */
  readonly outcome: HttpOutcome;
  readonly verdict: Verdict;
}

/** How a request is named where the check has no name of its own: `GET /healthcheck`. */
export function requestLine({ method, url }: Pick<CheckReport, "method" | "url">): string {
  return `${method} ${url.pathname}${url.search}`;
}
