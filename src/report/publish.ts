import type { DryRun } from "../auth/method.ts";
import type { Docs } from "../docs.ts";
import { ForeignText } from "../lib/foreign-text.ts";
import { list, oneLine } from "../lib/text.ts";
import type { Runner } from "../runner/runner.ts";
import { isPaused } from "./check-report.ts";
import { checksFailure, failureOf } from "./failure.ts";
import { annotation } from "./log/annotation.ts";
import { diagnosisLines } from "./log/diagnosis-lines.ts";
import { reportLines } from "./log/report-lines.ts";
import { verdictLine } from "./log/verdict-line.ts";
import { outputs } from "./outputs.ts";
import { serviceLine } from "./primary-check.ts";
import type { Report } from "./report.ts";
import { fitResults } from "./results/fit-results.ts";
import { results } from "./results/results.ts";
import { summary } from "./summary/summary.ts";

interface PublishOptions {
  readonly docs: Docs;
  /** How many bytes of the body the output `body` may have. */
  readonly bodyLimit: number;
  /** Milliseconds from the start until now. */
  readonly tookMs: number;
  /** Whether a job summary is wanted. */
  readonly summary: boolean;
}

/**
 * Gives the report to the workflow: outputs first, so that they are there however the step ends; then to people. Returns the
 * exit code of the step.
 */
export function publish(report: Report, runner: Runner, options: PublishOptions): number {
  try {
    setOutputs(report, runner, options.bodyLimit);
    logReport(report, runner, options);
    if (options.summary) writeSummary(report, runner, options.docs);
    return report.fails ? 1 : 0;
  } catch (error) {
    // The outputs could not be written. People can still read why.
    const failure = failureOf(error, runner.redact);
    runner.annotate("error", `Snowflake Endpoint: ${failure.word}`, annotation(failure, options.docs));
    return 1;
  }
}

function setOutputs(report: Report, runner: Runner, bodyLimit: number): void {
  const { authorization } = report;
  const fitted = fitResults(results(report).map((result) => runner.clean(result)));
  runner.outputs({
    ...outputs(report, bodyLimit, runner.redact),
    results: fitted.results,
    ...(authorization && { authorization }),
  });
  if (fitted.leftOut.length > 0) runner.annotate("notice", "Snowflake Endpoint", shortenedNotice(fitted.leftOut));
}

const shortenedNotice = (leftOut: readonly string[]) =>
  `There is more in results than fits into an environment variable of a later step (100 KB). The output has all checks, but not all of each. Left out, at least of some: ${list(leftOut)}. The input results-file writes all of it to a file.`;

function logReport(report: Report, runner: Runner, { docs, tookMs }: PublishOptions): void {
  for (const line of reportLines(report, new ForeignText(runner.redact))) runner.log(line);
  const { diagnosis, dryRun, failure, gateway } = report;
  const ran = serviceLine(report);
  if (ran !== undefined) runner.log(`  ran: ${ran}`);
  const others = report.checks.flatMap((check) => check.diagnosis ?? []);
  for (const each of new Set([...others, ...(diagnosis === undefined ? [] : [diagnosis])]))
    runner.group(`What Snowflake knows of ${each.service}`, diagnosisLines(each));
  if (dryRun !== undefined) {
    logDryRun(dryRun, runner);
    return;
  }
  if (failure === undefined) {
    if (gateway?.leftOpen !== undefined) runner.annotate("warning", "Snowflake Endpoint: gateway", gateway.leftOpen);
  } else {
    const level = failure.paused ? "notice" : report.fails ? "error" : "warning";
    runner.annotate(level, `Snowflake Endpoint: ${failure.word}`, annotation(failure, docs));
    const paused = failure.paused ? undefined : checksFailure(report.checks.filter(isPaused));
    if (paused !== undefined) runner.annotate("notice", `Snowflake Endpoint: ${paused.word}`, annotation(paused, docs));
  }
  runner.log(verdictLine(report, tookMs));
}

/** A dry run gives no verdict: it is neither healthy nor a failure. */
function logDryRun({ lines, warning }: DryRun, runner: Runner): void {
  runner.log("Dry run: the inputs can be used, and nothing was sent.");
  for (const line of lines) runner.log(`  ${line}`);
  if (warning !== undefined) runner.annotate("warning", "Snowflake Endpoint: dry run", warning);
}

/** The summary is a courtesy: a runner without one, or a full disk, changes no verdict. */
function writeSummary(report: Report, runner: Runner, docs: Docs): void {
  try {
    runner.summary(summary(report, docs, new ForeignText(runner.redact)));
  } catch (error) {
    runner.log(`There is no job summary: ${oneLine(error instanceof Error ? error.message : String(error))}`);
  }
}
