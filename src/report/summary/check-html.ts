import type { ForeignText } from "../../lib/foreign-text.ts";
import { code, type Html, html, table } from "../../lib/markup/html.ts";
import { formatDuration } from "../../lib/quantities/duration.ts";
import { formatSize } from "../../lib/quantities/size.ts";
import { header } from "../../net/http.ts";
import { failedLine } from "../answer-line.ts";
import { type CheckReport, requestShown } from "../check-report.ts";

/** One check: what was asked, what came back, and each condition with what was found. */
export const checkBlocks = (check: CheckReport, foreign: ForeignText): readonly Html[] => [
  journey(check, foreign),
  ...conditionsTable(check, foreign),
];

/** What was asked, where it was redirected to, and what came back. */
export function journey(check: CheckReport, foreign: ForeignText): Html {
  const { hops, attempts } = check;
  const tries = attempts > 1 ? `, at attempt ${attempts}` : "";
  const lines = [
    html`Asked: ${code(foreign.excerpt(requestShown(check), 300))}`,
    ...hops.map(
      (hop) => html`Redirected: ${hop.status} to ${code(foreign.excerpt(`${hop.method} ${hop.url.href}`, 300))}`,
    ),
    html`Answered: ${answer(check, foreign)}${tries}`,
  ];
  return html`<p>${lines.flatMap((line, index) => (index === 0 ? [line] : [html`<br>`, line]))}</p>`;
}

function answer({ outcome, bodyBytes }: CheckReport, foreign: ForeignText): Html {
  if (outcome.kind === "failed") return html`${failedLine(outcome)}`;
  const type = header(outcome.headers, "content-type")?.split(";")[0];
  const told = type === undefined ? "no content type" : code(foreign.excerpt(type, 60));
  return html`${outcome.status}, ${told}, ${formatSize(bodyBytes)}, ${formatDuration(outcome.timings.total)}`;
}

/** Each condition with what was found, those that do not hold first; nothing where the service itself did not answer. */
export function conditionsTable({ verdict }: CheckReport, foreign: ForeignText): readonly Html[] {
  const rows = verdict.conditions
    .toSorted((a, b) => Number(a.met) - Number(b.met))
    .map(({ condition, actual, met }) => [
      html`${met ? "✅" : "❌"}`,
      code(foreign.excerpt(condition, 300)),
      code(foreign.excerpt(actual, 300)),
    ]);
  return rows.length === 0 ? [] : [table(["", "Condition", "Found"], rows)];
}
