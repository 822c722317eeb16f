import type { ForeignText } from "../../lib/foreign-text.ts";
import { count, oneLine } from "../../lib/text.ts";
import { answerLine } from "../answer-line.ts";
import { type CheckReport, isPaused, requestLine, requestShown } from "../check-report.ts";
import type { Report } from "../report.ts";

/** The checks as a few lines that can be taken in at a glance, each harmless. */
export function reportLines({ checks }: Report, foreign: ForeignText): readonly string[] {
  if (checks.length > 1) return manyLines(checks, foreign);
  return checks.flatMap((check) => [headLine(check, foreign), ...detailLines(check, foreign)]);
}

/** Many checks as a table, and below it what is to be said of the unhealthy ones. */
function manyLines(checks: readonly CheckReport[], foreign: ForeignText): readonly string[] {
  const rows = checks.map((check) => [
    `${markOf(check)} ${foreign.excerpt(check.name, 50)}`,
    answerLine(check.outcome, check.bodyBytes, foreign),
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
      headLine(check, foreign),
      ...detailLines(check, foreign),
      ...(check.verdict.failure === undefined
        ? []
        : [`  ${check.verdict.failure.word}: ${check.verdict.failure.happened}`]),
    ]),
  ];
}

const mark = (good: boolean) => (good ? "✓" : "✗");
const markOf = (check: CheckReport) => (isPaused(check) ? "‖" : mark(check.verdict.healthy));

function headLine(check: CheckReport, foreign: ForeignText): string {
  const { name } = check;
  const title = name === requestLine(check) ? "" : `${foreign.excerpt(name, 80)}: `;
  return `${markOf(check)} ${title}${oneLine(requestShown(check))}`;
}

function detailLines(check: CheckReport, foreign: ForeignText): readonly string[] {
  const { hops, attempts, outcome, bodyBytes, verdict } = check;
  const tries = attempts > 1 ? `, ${count(attempts, "attempt")}` : "";
  const widest = Math.max(...verdict.conditions.map((result) => result.condition.length), 0);
  return [
    ...hops.map(
      ({ status, method, url }) => `  redirected: ${status} to ${foreign.excerpt(`${method} ${url.href}`, 300)}`,
    ),
    `  answered: ${answerLine(outcome, bodyBytes, foreign)}${tries}`,
    ...verdict.conditions.map(
      ({ condition, actual, met }) =>
        `  ${mark(met)} ${oneLine(condition).padEnd(Math.min(widest, 60))}   ${oneLine(actual)}`,
    ),
    ...(verdict.appSays === undefined ? [] : [`  the app says: ${verdict.appSays}`]),
  ];
}
