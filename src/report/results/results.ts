import type { Failure } from "../../errors.ts";
import { headOf } from "../../net/http.ts";
import type { OutputObject } from "../../runner/runner.ts";
import type { CheckReport } from "../check-report.ts";
import { failureOutputs } from "../failure-outputs.ts";
import { primaryCheck } from "../primary-check.ts";
import type { Report } from "../report.ts";
import { diagnosisResult } from "./diagnosis-result.ts";

/** One object a check; the first that is not healthy carries what Snowflake knows of the service. */
export function results(report: Report): readonly OutputObject[] {
  const { checks, diagnosis, unasked: names = [] } = report;
  const first = primaryCheck(report);
  const shown = (known: typeof diagnosis) => (known === undefined ? {} : { diagnosis: diagnosisResult(known) });
  return [
    ...checks.map((check) => ({ ...checked(check, report), ...shown(check === first ? diagnosis : check.diagnosis) })),
    ...names.map((name, index) => ({ ...unasked(name, report), ...(index === 0 ? shown(diagnosis) : {}) })),
  ];
}

function unasked(name: string, { failure, service, looks = 0 }: Report): OutputObject {
  return {
    name,
    url: "",
    healthy: false,
    status: null,
    "duration-ms": 0,
    attempts: looks,
    ...failureOutputs(failure),
    ...reason(failure),
    conditions: [],
    ...(service && { service: service.result }),
  };
}

function checked(check: CheckReport, report: Report): OutputObject {
  const { name, url, attempts, outcome, verdict, service, unmade } = check;
  // Of several checks the report's failure tells of all, of a single one with what was diagnosed.
  const failure = report.checks.length === 1 ? (report.failure ?? verdict.failure) : verdict.failure;
  return {
    name,
    url: unmade ? "" : url.href,
    healthy: verdict.healthy,
    status: headOf(outcome)?.status ?? null,
    "duration-ms": outcome.timings.total,
    attempts,
    ...failureOutputs(verdict.failure),
    ...(verdict.healthy ? {} : reason(failure)),
    conditions: verdict.conditions.map(({ condition, actual, met }) => ({ condition, actual, met })),
    ...(service && { service: service.result }),
  };
}

/** What whoever reads only the results needs in order to act. */
function reason(failure: Failure | undefined): OutputObject {
  if (failure === undefined) return {};
  const { happened, details = [], likely, remedy, sql } = failure;
  const cause = [happened, ...details, ...(likely === undefined ? [] : [`Most likely: ${likely}`])].join("\n");
  return { cause, remedy, ...(sql === undefined ? {} : { sql }) };
}
