import { formatDuration } from "../lib/quantities/duration.ts";
import { formatSize } from "../lib/quantities/size.ts";
import { count, excerpt, oneLine } from "../lib/text.ts";
import { type HttpOutcome, header } from "../net/http.ts";
import { type CheckReport, requestLine } from "./check-report.ts";
import type { Report } from "./report.ts";

/** The checks as a few lines that can be taken in at a glance, each harmless. */
export function reportLines({ checks }: Report): readonly string[] {
  return checks.length > 1 ? manyLines(checks) : checks.flatMap((check) => [headLine(check), ...detailLines(check)]);
}

/** Many checks as a table, and below it what is to be said of the unhealthy ones. */
function manyLines(checks: readonly CheckReport[]): readonly string[] {
  const rows = checks.map((check) => [
    `${mark(check.verdict.healthy)} ${excerpt(check.name, 50)}`,
    answerLine(check.outcome, check.bodyBytes),
    check.attempts > 1 ? count(check.attempts, "attempt") : "",
    check.verdict.failure?.word ?? "",
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("   ")
      .trimEnd(),
  );
  const unhealthy = checks.filter((check) => !check.verdict.healthy);
  return [
    ...table,
    ...unhealthy.flatMap((check) => [
      "",
      headLine(check),
      ...detailLines(check),
      ...(check.verdict.failure === undefined
        ? []
        : [`  ${check.verdict.failure.word}: ${check.verdict.failure.happened}`]),
    ]),
  ];
}

const mark = (good: boolean) => (good ? "✓" : "✗");

function headLine(check: CheckReport): string {
  const { name, method, url, verdict } = check;
  const title = name === requestLine(check) ? "" : `${oneLine(name)}: `;
  return `${mark(verdict.healthy)} ${title}${oneLine(`${method} ${url.href}`)}`;
}

function detailLines({ hops, attempts, outcome, bodyBytes, verdict }: CheckReport): readonly string[] {
  const tries = attempts > 1 ? `, ${count(attempts, "attempt")}` : "";
  const widest = Math.max(...verdict.conditions.map((result) => result.condition.length), 0);
  return [
    ...hops.map(({ status, method, url }) => `  redirected: ${status} to ${excerpt(`${method} ${url.href}`, 300)}`),
    `  answered: ${answerLine(outcome, bodyBytes)}${tries}`,
    ...verdict.conditions.map(
      ({ condition, actual, met }) =>
        `  ${mark(met)} ${oneLine(condition).padEnd(Math.min(widest, 60))}   ${oneLine(actual)}`,
    ),
  ];
}

/** What came back: `200, text/plain, 10B, 182ms`. */
export function answerLine(outcome: HttpOutcome, bodyBytes: number): string {
  const time = formatDuration(outcome.timings.total);
  if (outcome.kind === "failed") return `nothing, ${time} (${outcome.reason})`;
  const type = header(outcome.headers, "content-type")?.split(";")[0] ?? "no content type";
  return `${outcome.status}, ${excerpt(type, 60)}, ${formatSize(bodyBytes)}, ${time}`;
}
