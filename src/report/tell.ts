import type { DryRun } from "../auth/method.ts";
import type { Docs } from "../docs.ts";
import type { Redact } from "../lib/secrets/redactor.ts";
import { oneLine } from "../lib/text.ts";
import type { Runner } from "../runner/runner.ts";
import { explanation } from "./annotation.ts";
import { diagnosisLines } from "./diagnosis.ts";
import { reportLines } from "./log.ts";
import { outputs } from "./outputs.ts";
import type { Report } from "./report.ts";
import { summary } from "./summary.ts";

export interface TellOptions {
  readonly docs: Docs;
  readonly redact: Redact;
  readonly bodyLimit: number;
  readonly summary: boolean;
}

/** Tells the workflow: outputs first, so that they are there however the step ends; then people. */
export async function tell(report: Report, runner: Runner, options: TellOptions): Promise<void> {
  for (const [name, value] of Object.entries(outputs(report, options.bodyLimit, options.redact)))
    runner.output(name, value);
  for (const line of reportLines(report)) runner.info(options.redact(line));
  if (report.diagnosis !== undefined) {
    const title = `What Snowflake knows of ${report.diagnosis.service}`;
    runner.group(
      options.redact(title),
      diagnosisLines(report.diagnosis).map((line) => options.redact(line)),
    );
  }
  if (report.dryRun !== undefined) logDryRun(report.dryRun, runner, options);
  else if (report.failure === undefined) runner.info("Healthy.");
  else {
    const title = `Snowflake Endpoint: ${report.failure.word}`;
    runner.annotate(
      report.fails ? "error" : "warning",
      title,
      options.redact(explanation(report.failure, options.docs)),
    );
  }
  if (options.summary) await writeSummary(report, runner, options);
}

/** A dry run is no verdict: what it says is neither healthy nor a failure. */
function logDryRun({ lines, warning }: DryRun, runner: Runner, { redact }: TellOptions): void {
  runner.info("Dry run: the inputs can be used, and nothing was sent.");
  for (const line of lines) runner.info(redact(`  ${line}`));
  if (warning !== undefined) runner.annotate("warning", "Snowflake Endpoint: dry run", redact(warning));
}

/** The summary is a courtesy: a runner without one, or a full disk, changes no verdict. */
async function writeSummary(report: Report, runner: Runner, { docs, redact }: TellOptions): Promise<void> {
  try {
    await runner.summary(redact(summary(report, docs, redact)));
  } catch (error) {
    runner.info(redact(`There is no job summary: ${oneLine(error instanceof Error ? error.message : String(error))}`));
  }
}
