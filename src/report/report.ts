import type { DryRun } from "../auth/method.ts";
import type { Failure, FailureWord } from "../errors.ts";
import type { Secret } from "../lib/secrets/secret.ts";
import type { Diagnosis } from "../snowflake/service/diagnosis.ts";
import { type CheckReport, isUnhealthy } from "./check-report.ts";
import { cancelled, checksFailure } from "./failure.ts";
import type { SeenService } from "./seen-service.ts";
import type { GatewayNote, Subject } from "./subject.ts";

/** Everything we know at the end. The outputs, the log and the summary are renderings of it, so they cannot disagree. */
export interface Report {
  /** What was asked for; unknown while the inputs cannot be used. */
  readonly subject?: Subject;
  readonly healthy: boolean;
  /** Why it is not healthy: of several checks, the failure of the first unhealthy one. */
  readonly failure?: Failure;
  /** Whether the step fails. `fail-on-unhealthy: false` forgives an unhealthy endpoint, but not that we could not find out. */
  readonly fails: boolean;
  /** Set when we could not find out whether it is healthy; `healthy` is false then because nobody knows. */
  readonly undetermined?: true;
  /** How we signed in, in one line; absent when we did not get so far. */
  readonly identity?: string;
  /** Milliseconds the sign-in took. */
  readonly signInMs?: number;
  readonly checks: readonly CheckReport[];
  /** Names of the checks that were not even asked. */
  readonly unasked?: readonly string[];
  /** How often the service was looked at, which left nothing to ask. */
  readonly looks?: number;
  /** What was seen of the service, where nothing was asked of it. */
  readonly service?: SeenService;
  /** What Snowflake knows of the service, when it was asked for by name and is not healthy. */
  readonly diagnosis?: Diagnosis;
  /** When what we signed in with expires, in milliseconds since the epoch, where it is known. */
  readonly credentialExpiresAt?: number;
  /** What is known of the gateway that shares requests out among services, when the endpoint is one's. */
  readonly gateway?: GatewayNote;
  /** Absolute path of the file with the body, when the user wants one. */
  readonly responseFile?: string;
  /** The header value for later steps, when the user wants it. */
  readonly authorization?: Secret;
  /** The result of a dry run, which has no checks. */
  readonly dryRun?: DryRun;
}

/** What the report is made from when the endpoint was asked. */
export interface Checked {
  readonly checks: readonly CheckReport[];
  /** Names of the checks that could not be made. */
  readonly unasked: readonly string[];
  /** Why one of the checks could not be made. */
  readonly thrown: Failure | undefined;
  readonly identity: string;
  readonly failOnUnhealthy: boolean;
  readonly signInMs: number | undefined;
  /** The header value that was sent to the endpoint. */
  readonly authorization: Secret | undefined;
}

/** The report when checks were made. */
export function checkedReport(checked: Checked): Report {
  const { checks, unasked, thrown, identity, signInMs, authorization, ...rest } = checked;
  const healthy = thrown === undefined && checks.every((check) => check.verdict.healthy);
  const failure = thrown ?? checksFailure(checks);
  const refused = checks.some(({ verdict }) => unforgiven.has(verdict.failure?.word));
  return {
    healthy,
    fails: thrown !== undefined || (checks.some(isUnhealthy) && (rest.failOnUnhealthy || refused)),
    identity,
    checks,
    ...(unasked.length === 0 ? {} : { unasked }),
    ...(thrown === undefined ? {} : { undetermined: true as const }),
    ...(failure === undefined ? {} : { failure }),
    ...(authorization === undefined || refused ? {} : { authorization }),
    ...(signInMs === undefined ? {} : { signInMs }),
  };
}

/**
 * `fail-on-unhealthy: false` does not forgive these: a refused credential is not about the endpoint's health, and neither is a
 * fault of this action.
 */
const unforgiven: ReadonlySet<FailureWord | undefined> = new Set<FailureWord>([
  "sign-in-required",
  "access-denied",
  "network-policy",
  "internal",
]);

/** The report when we could not find out. `unasked` has the names of the checks that were not made. */
export function failedReport(failure: Failure, unasked: readonly string[]): Report {
  return { healthy: false, fails: true, undetermined: true, failure, checks: [], unasked };
}

/** The report when the service cannot answer yet, so that nothing was asked: it was looked at so often. */
export function unfoundReport(
  failure: Failure,
  { failOnUnhealthy, ...known }: Pick<Checked, "identity" | "failOnUnhealthy"> & Pick<Report, "looks" | "unasked">,
): Report {
  return { healthy: false, fails: failOnUnhealthy && !failure.paused, failure, checks: [], ...known };
}

/** The report with the name of what was asked for. */
export function namedReport(report: Report, subject: Subject): Report {
  return { ...report, subject };
}

/** The report of a dry run, which gives no verdict. */
export function dryRunReport(dryRun: DryRun): Report {
  return { healthy: false, fails: false, checks: [], dryRun };
}

/** The report after a cancellation. The checks that have no answer because of it are cancelled too. */
export function cancelledReport(report: Report): Report {
  const checks = report.checks.map((check) =>
    check.outcome.kind === "failed" && ["aborted", "not-sent"].includes(check.outcome.reason)
      ? { ...check, verdict: { ...check.verdict, failure: cancelled } }
      : check,
  );
  return { ...report, healthy: false, fails: true, failure: cancelled, checks };
}

/** The report with what Snowflake knows of the service, and the failure in the light of it. */
export function diagnosedReport(report: Report, diagnosis: Diagnosis, failure: Failure): Report {
  return { ...report, diagnosis, failure };
}

/** The report with when the credential expires; as it is where that is known already, or not at all. */
export function expiringReport(report: Report, { expiresAt }: { readonly expiresAt?: number | undefined }): Report {
  return expiresAt === undefined ? report : { credentialExpiresAt: expiresAt, ...report };
}

/** The report with what is known of the gateway before the services. */
export function gatewayReport(report: Report, gateway: GatewayNote): Report {
  return { ...report, gateway };
}
