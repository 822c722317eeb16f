import type { Failure } from "../errors.ts";
import { excerpt } from "../lib/text.ts";
import { primaryCheck } from "./primary-check.ts";
import type { Report } from "./report.ts";

/** Writes a file at once or not at all, and gives its absolute path; throws as `node:fs` does. */
export type WriteFile = (path: string, content: Uint8Array) => string;

/**
 * Writes the body of the check that the single outputs are about, byte for byte, and puts the path into the report. Without an
 * answer there is nothing to write.
 */
export function saveResponse(report: Report, file: string, write: WriteFile): Report {
  const outcome = primaryCheck(report)?.outcome;
  if (outcome?.kind !== "answered") return report;
  try {
    return savedReport(report, write(file, outcome.body));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const happened = `The body could not be written to response-file, ${excerpt(file, 200)} (${excerpt(code, 80)}).`;
    return unsavedReport(report, {
      word: "input-invalid",
      happened,
      likely: "The path names a folder, or one the runner's user may not write to.",
      remedy: "Write a path relative to the workspace, or below ${{ runner.temp }}.",
    });
  }
}

/** The report with the absolute path of the file that has the body. */
function savedReport(report: Report, responseFile: string): Report {
  return { ...report, responseFile };
}

/** The report when the body could not be written to a file, which fails the step. The endpoint's own failure comes first. */
export function unsavedReport(report: Report, failure: Failure): Report {
  const { failure: first } = report;
  if (first === undefined) return { ...report, healthy: false, fails: true, failure };
  return { ...report, fails: true, failure: { ...first, details: [...(first.details ?? []), failure.happened] } };
}
