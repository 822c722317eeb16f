import type { DryRun } from "../auth/method.ts";
import type { Failure, FailureWord } from "../errors.ts";
import type { Secret } from "../lib/secrets/secret.ts";
import type { Diagnosis } from "../snowflake/service/diagnosis.ts";
import type { CheckReport } from "./check-report.ts";
import { cancelled, checksFailure } from "./failure.ts";

/** Everything there is to say, once. The outputs, the log and the summary are renderings of it, so they cannot disagree. */
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

/** What a report is made of when the endpoint was asked. */
export interface Checked {
  readonly checks: readonly CheckReport[];
  /** What kept one of them from being made. */
  readonly thrown: Failure | undefined;
  readonly identity: string;
  readonly failOnUnhealthy: boolean;
  readonly signInMs: number | undefined;
  /** The header value that the endpoint took. */
  readonly authorization: Secret | undefined;
}

/** The report of checks that were made. */
export function checkedReport({ checks, thrown, identity, signInMs, authorization, ...rest }: Checked): Report {
  const healthy = thrown === undefined && checks.every((check) => check.verdict.healthy);
  const failure = thrown ?? checksFailure(checks);
  const refused = checks.some(({ verdict }) => unforgiven.has(verdict.failure?.word));
  return {
    healthy,
    fails: thrown !== undefined || (!healthy && (rest.failOnUnhealthy || refused)),
    identity,
    checks,
    ...(thrown === undefined ? {} : { undetermined: true as const }),
    ...(failure === undefined ? {} : { failure }),
    ...(authorization === undefined || refused ? {} : { authorization }),
    ...(signInMs === undefined ? {} : { signInMs }),
  };
}

/**
 * A credential that the ingress refuses is as wrong as one that the sign-in refuses: it is not the endpoint's health. Nor is
 * a fault of ours.
 */
const unforgiven: ReadonlySet<FailureWord | undefined> = new Set<FailureWord>([
  "sign-in-required",
  "access-denied",
  "network-policy",
  "internal",
]);

/** The report of a run in which we could not find out; `unasked` names the checks that it kept from being made. */
export function failedReport(failure: Failure, unasked: readonly string[]): Report {
  return { healthy: false, fails: true, undetermined: true, failure, checks: [], unasked };
}

/** The report of a service that could not answer, so that nothing was asked of it. */
export function unlocatedReport(
  failure: Failure,
  {
    identity,
    failOnUnhealthy,
    unasked,
  }: Pick<Checked, "identity" | "failOnUnhealthy"> & Pick<Required<Report>, "unasked">,
): Report {
  return { healthy: false, fails: failOnUnhealthy, identity, failure, checks: [], unasked };
}

/** The report of a dry run, which is no verdict. */
export function dryRunReport(dryRun: DryRun): Report {
  return { healthy: false, fails: false, checks: [], dryRun };
}

/** The report of a run that was cancelled, as are the checks that it kept from an answer. */
export function cancelledReport(report: Report): Report {
  const checks = report.checks.map((check) =>
    check.outcome.kind === "failed" && check.outcome.reason === "aborted"
      ? { ...check, verdict: { ...check.verdict, failure: cancelled } }
      : check,
  );
  return { ...report, healthy: false, fails: true, failure: cancelled, checks };
}

/** The check that the single outputs speak of: the first unhealthy one, else the first. */
export function primaryCheck({ checks }: Report): CheckReport | undefined {
  return checks.find((check) => !check.verdict.healthy) ?? checks[0];
}
