import type { Docs } from "../docs.ts";
import type { Failure } from "../errors.ts";
import { formatDuration } from "../lib/duration.ts";
import { count, escapeHtml, excerpt } from "../lib/text.ts";
import { header } from "../net/http.ts";
import { decodeText } from "../probe/conditions/charset.ts";
import { diagnosisHtml } from "./diagnosis.ts";
import { answerLine } from "./log.ts";
import type { CheckReport, Report } from "./report.ts";

/**
 * The job summary. It is HTML inside Markdown: within a block of HTML nothing of an answer is read as Markdown, and what
 * came from elsewhere stands escaped in `code`, where GitHub makes no links, mentions or images of it.
 */
export function summary(report: Report, docs: Docs, redact: (text: string) => string): string {
  const [only] = report.checks;
  const subject =
    only !== undefined && report.checks.length === 1
      ? code(`${only.method} ${only.url.pathname}${only.url.search}`)
      : "Snowflake endpoint";
  const verdict = report.healthy
    ? "is healthy"
    : report.checks.length === 0 && report.unasked === undefined
      ? "could not be checked"
      : "is not healthy";
  return [
    `<h3>${report.healthy ? "✅" : "❌"} ${subject} ${verdict}</h3>`,
    ...(report.failure === undefined ? [] : [failureHtml(report.failure, docs)]),
    ...report.checks.map((check) => checkHtml(check, redact)),
    ...(report.diagnosis === undefined ? [] : [diagnosisHtml(report.diagnosis)]),
    ...(report.identity === undefined
      ? []
      : [`<p>Sign-in: ${escapeHtml(report.identity)}${took(report.signInMs)}.</p>`]),
  ].join("\n\n");
}

const took = (ms: number | undefined) => (ms === undefined ? "" : ` in ${formatDuration(ms)}`);
const code = (text: string) => `<code>${escapeHtml(excerpt(text, 300))}</code>`;

function failureHtml(failure: Failure, docs: Docs): string {
  const rows = [
    `<strong>${failure.word}</strong>: ${lines(failure.happened)}`,
    ...(failure.details === undefined ? [] : [`<pre>${escapeHtml(failure.details.join("\n"))}</pre>`]),
    ...(failure.likely === undefined ? [] : [`<strong>Most likely:</strong> ${lines(failure.likely)}`]),
    `<strong>What to do:</strong> ${lines(failure.remedy)}`,
    ...(failure.sql === undefined ? [] : [`<pre>${escapeHtml(failure.sql.join("\n"))}</pre>`]),
    `<a href="${escapeHtml(docs.troubleshooting(failure.word))}">Read more about ${failure.word}</a>`,
  ];
  return `<blockquote>\n${rows.map((row) => (row.startsWith("<pre>") ? row : `<p>${row}</p>`)).join("\n")}\n</blockquote>`;
}

/** Our own sentences, in which what was quoted from elsewhere is one harmless line already; GitHub must not link it. */
const lines = (text: string) => escapeHtml(text).replaceAll("@", "@<!-- -->").replaceAll("\n", "<br>");

function checkHtml(check: CheckReport, redact: (text: string) => string): string {
  const { outcome, verdict } = check;
  const rows: (readonly [string, string])[] = [
    ["Asked", code(`${check.method} ${check.url.href}`)],
    [
      "Answered",
      `${code(answerLine(outcome))}${check.attempts > 1 ? ` after ${count(check.attempts, "attempt")}` : ""}`,
    ],
    ...verdict.conditions.map(
      ({ condition, actual, met }) => [`${met ? "✅" : "❌"} ${code(condition)}`, code(actual)] as const,
    ),
  ];
  const table = rows.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`).join("\n");
  return `<table>\n${table}\n</table>${verdict.healthy ? "" : bodyHtml(check, redact)}`;
}

/** The beginning of an unhealthy answer's body, folded. */
function bodyHtml({ outcome }: CheckReport, redact: (text: string) => string): string {
  if (outcome.kind === "unanswered" || outcome.body.byteLength === 0) return "";
  const text = redact(decodeText(outcome.body, header(outcome.headers, "content-type")).text);
  return `\n\n<details><summary>The body begins</summary>\n<pre>${escapeHtml(excerpt(text, 1000))}</pre>\n</details>`;
}
