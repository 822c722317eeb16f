import type { DryRun } from "../auth/method.ts";
import type { Failure } from "../errors.ts";
import type { Secret } from "../lib/secrets/secret.ts";
import type { HttpOutcome } from "../net/http.ts";
import type { Hop } from "../probe/redirects.ts";
import type { Verdict } from "../probe/verdict.ts";
import type { Diagnosis } from "../snowflake/service/diagnosis.ts";

/** What is told of one check. */
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

/** Everything there is to tell, once. The outputs, the log and the summary are renderings of it, so they cannot disagree. */
export interface Report {
  readonly healthy: boolean;
  /** Why the step says so, where it is not healthy: of several checks, the first that is not. */
  readonly failure?: Failure;
  /** Whether the step fails. A verdict may be let pass (`fail-on-unhealthy: false`); not knowing may not. */
  readonly fails: boolean;
  /** Set where we could not find out whether it is healthy: it is not healthy only in so far as nobody knows. */
  readonly undetermined?: true;
  /** How we signed in, in one line; absent where it did not come to that. */
  readonly identity?: string;
  /** Milliseconds the sign-in took. */
  readonly signInMs?: number;
  readonly checks: readonly CheckReport[];
  /** Names of the checks that were not even asked. */
  readonly unasked?: readonly string[];
  /** What Snowflake knows of the service, where it is not healthy and was asked for by name. */
  readonly diagnosis?: Diagnosis;
  /** Absolute path of the file the body was written to, where that was asked for. */
  readonly responseFile?: string;
  /** The header value that later steps may use, where it was asked for. */
  readonly authorization?: Secret;
  /** Of a dry run, in place of checks. */
  readonly dryRun?: DryRun;
}

/** The check that the single outputs speak of: the first unhealthy one, else the first. */
export function primaryCheck(report: Report): CheckReport | undefined {
  return report.checks.find((check) => !check.verdict.healthy) ?? report.checks[0];
}
