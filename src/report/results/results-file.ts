import { excerpt } from "../../lib/text.ts";
import type { Clock } from "../../lib/time/clock.ts";
import type { OutputObject, Runner } from "../../runner/runner.ts";
import type { Report } from "../report.ts";
import { unsavedReport, type WriteFile } from "../response-file.ts";
import { results } from "./results.ts";

/** The run of the workflow that a step's environment tells of. */
function workflowRun(env: World["machine"]["env"]): OutputObject {
  const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, GITHUB_SHA } = env;
  return { id: GITHUB_RUN_ID, attempt: GITHUB_RUN_ATTEMPT, job: GITHUB_JOB, sha: GITHUB_SHA };
}

/** What is needed of the real world to write the file, and which share of the checks this was. */
interface World {
  readonly shard: { readonly number: number; readonly of: number } | undefined;
  readonly runner: Pick<Runner, "clean">;
  readonly writeFile: WriteFile;
  readonly clock: Clock;
  readonly machine: { readonly env: Readonly<Record<string, string | undefined>> };
}

/**
 * Writes all results, with when and where they were measured, for the sub-action `report`, which may run in another job. It is
 * written also when nothing could be measured: a file of an earlier run must not speak for this one.
 */
export function saveResults(report: Report, path: string, { shard, runner, writeFile, clock, machine }: World): Report {
  const content = runner.clean({
    version: 1,
    at: new Date(clock.now()).toISOString(),
    run: workflowRun(machine.env),
    shard: shard === undefined ? null : `${shard.number}/${shard.of}`,
    healthy: report.healthy,
    results: results(report),
  });
  try {
    writeFile(path, Buffer.from(`${JSON.stringify(content, undefined, 2)}\n`, "utf8"));
    return report;
  } catch (error) {
    // What is wrong with the inputs has been said.
    if (report.undetermined === true) return report;
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return unsavedReport(report, {
      word: "input-invalid",
      happened: `The results could not be written to results-file, ${excerpt(path, 200)} (${excerpt(code, 80)}).`,
      likely: "The path names a folder, or one the runner's user may not write to.",
      remedy: "Write a path relative to the workspace, or below ${{ runner.temp }}.",
    });
  }
}
