import { formatDuration } from "../lib/duration.ts";
import { formatSize } from "../lib/size.ts";
import { count, excerpt, oneLine } from "../lib/text.ts";
import { type HttpOutcome, header } from "../net/http.ts";
import type { Attempt } from "../probe/prober.ts";
import type { CheckReport, Report } from "./report.ts";

/** One attempt that was not the last, as one line. */
export function progressLine(attempt: Attempt, number: number, pauseMs: number): string {
  const why = attempt.verdict.failure?.word ?? "healthy";
  return `  attempt ${number}: ${answerLine(attempt.outcome)} (${why}); next in ${formatDuration(pauseMs)}`;
}

/** The checks as a few lines that can be taken in at a glance, each harmless. */
export function reportLines(report: Report): readonly string[] {
  return report.checks.flatMap((check) => checkLines(check));
}

function checkLines({ name, method, url, attempts, outcome, verdict }: CheckReport): readonly string[] {
  const mark = verdict.healthy ? "✓" : "✗";
  const title = name === `${method} ${url.pathname}${url.search}` ? "" : `${oneLine(name)}: `;
  const tries = attempts > 1 ? `, ${count(attempts, "attempt")}` : "";
  const widest = Math.max(...verdict.conditions.map((result) => result.condition.length), 0);
  return [
    `${mark} ${title}${oneLine(`${method} ${url.href}`)}`,
    `  answered: ${answerLine(outcome)}${tries}`,
    ...verdict.conditions.map(
      ({ condition, actual, met }) =>
        `  ${met ? "✓" : "✗"} ${oneLine(condition).padEnd(Math.min(widest, 60))}   ${oneLine(actual)}`,
    ),
  ];
}

/** What came back: `200, text/plain, 10B, 182ms`. */
export function answerLine(outcome: HttpOutcome): string {
  const time = formatDuration(outcome.timings.total);
  if (outcome.kind === "unanswered") return `nothing, ${time} (${outcome.reason})`;
  const type = header(outcome.headers, "content-type")?.split(";")[0] ?? "no content type";
  return `${outcome.status}, ${excerpt(type, 60)}, ${formatSize(outcome.body.byteLength)}, ${time}`;
}
