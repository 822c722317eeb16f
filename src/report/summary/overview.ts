import type { ForeignText } from "../../lib/foreign-text.ts";
import { code, type Html, html, table } from "../../lib/markup/html.ts";
import { formatDuration } from "../../lib/quantities/duration.ts";
import { count } from "../../lib/text.ts";
import { headOf } from "../../net/http.ts";
import { type CheckReport, isPaused, requestLine } from "../check-report.ts";

/** How a check fared, at a glance. */
export const icon = (check: CheckReport): string => (isPaused(check) ? "⏸️" : check.verdict.healthy ? "✅" : "❌");

/** GitHub drops a summary of more than 1 MiB whole, and a thousand checks may have long names. */
const mostBytes = 300 * 1024;

/** Many checks at a glance, a row each: of one that is not healthy, the first condition that did not hold, and what was found. */
export function overview(checks: readonly CheckReport[], foreign: ForeignText): Html {
  const named = checks.some((check) => check.name !== requestLine(check));
  const waited = checks.some(({ attempts }) => attempts > 1);
  const failed = checks.some(({ verdict }) => !verdict.healthy);
  const rows: (readonly Html[])[] = [];
  let bytes = 0;
  for (const check of checks) {
    const { outcome, attempts } = check;
    const request = requestLine(check);
    const row = [
      html`${icon(check)}`,
      code(foreign.excerpt(check.name, 120)),
      ...(named ? [check.name === request ? html`` : code(unbroken(foreign.excerpt(request, 120)))] : []),
      html`${headOf(outcome)?.status ?? "none"}`,
      html`${formatDuration(outcome.timings.total)}`,
      ...(waited ? [html`${attempts}`] : []),
      ...(failed ? [wrong(check, foreign)] : []),
    ];
    bytes += Buffer.byteLength(row.join(""));
    if (bytes > mostBytes) break;
    rows.push(row);
  }
  const head = [
    "",
    "Check",
    ...(named ? ["Request"] : []),
    "Status",
    "Time",
    ...(waited ? ["Attempts"] : []),
    ...(failed ? ["What is wrong"] : []),
  ];
  const left = checks.length - rows.length;
  const more = [html``, html`${count(left, "more check")}`, ...head.slice(2).map(() => html``)];
  return table(head, left === 0 ? rows : [...rows, more]);
}

/** A short request on one line, where the browser would rather break it. */
const unbroken = (request: string) => (request.length > 40 ? request : request.replaceAll(" ", "\u00a0"));

/** The first condition that does not hold with what was found; of an answer that was not even judged, the failure word. */
function wrong({ verdict }: CheckReport, foreign: ForeignText): Html {
  const { conditions, failure } = verdict;
  const unmet = conditions.find(({ met }) => !met);
  if (failure === undefined) return html``;
  if (unmet === undefined) return html`${failure.word}`;
  return html`${code(foreign.excerpt(unmet.condition, 120))}: found ${code(foreign.excerpt(unmet.actual, 120))}`;
}
