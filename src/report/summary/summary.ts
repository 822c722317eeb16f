import type { Docs } from "../../docs.ts";
import type { Failure } from "../../errors.ts";
import { decodeText } from "../../lib/charset.ts";
import type { ForeignText } from "../../lib/foreign-text.ts";
import { formatDuration } from "../../lib/quantities/duration.ts";
import { count, escapeHtml } from "../../lib/text.ts";
import { headOf } from "../../net/http.ts";
import { answerLine } from "../answer-line.ts";
import { type CheckReport, isPaused, isUnhealthy, requestLine, shownBytes } from "../check-report.ts";
import type { Report } from "../report.ts";
import { diagnosisHtml } from "./diagnosis-html.ts";
import { dryRunHtml } from "./dry-run-html.ts";
import { serviceHtml } from "./service-html.ts";

/**
 * The job summary. It is HTML inside Markdown: within a block of HTML nothing of an answer is read as Markdown, and what
 * came from elsewhere stands escaped in `code`, where GitHub makes no links, mentions or images of it.
 */
export function summary(report: Report, docs: Docs, foreign: ForeignText): string {
  if (report.dryRun !== undefined) return dryRunHtml(report.dryRun);
  const { checks, healthy, identity } = report;
  const [only, ...others] = checks;
  const many = others.length > 0;
  const unhealthy = checks.filter(isUnhealthy).length;
  const subject = only !== undefined && !many ? code(requestLine(only), foreign) : "Snowflake endpoint";
  const counted = many && unhealthy > 0 ? `: ${unhealthy} of ${count(checks.length, "check")}` : "";
  const paused = report.failure?.paused === true;
  const otherwise = report.undetermined === true ? "could not be checked" : `is not healthy${counted}`;
  const verdict = healthy ? "is healthy" : paused ? "is paused" : otherwise;
  return [
    `<h3>${healthy ? "✅" : paused ? "⏸️" : "❌"} ${subject} ${verdict}</h3>`,
    ...(report.failure === undefined ? [] : [failureHtml(report.failure, docs, foreign)]),
    ...(many
      ? [overviewHtml(checks, foreign), ...foldedChecks(checks, foreign)]
      : checks.map((check) => checkHtml(check, foreign))),
    ...(report.diagnosis === undefined ? [] : [diagnosisHtml(report.diagnosis)]),
    ...serviceHtml(report),
    ...(identity === undefined ? [] : [`<p>Sign-in: ${escapeHtml(identity)}${took(report.signInMs)}.</p>`]),
  ].join("\n\n");
}

const icon = (check: CheckReport) => (isPaused(check) ? "⏸️" : check.verdict.healthy ? "✅" : "❌");

/** Many checks at a glance, a row each. */
function overviewHtml(checks: readonly CheckReport[], foreign: ForeignText): string {
  const rows = checks.map((check) => {
    const { name, outcome, attempts, verdict } = check;
    const request = requestLine(check);
    const status = String(headOf(outcome)?.status ?? "none");
    const cells = [
      icon(check),
      code(name, foreign),
      name === request ? "" : code(request, foreign),
      status,
      formatDuration(outcome.timings.total),
      String(attempts),
      verdict.failure?.word ?? "",
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  const head = ["", "Check", "Request", "Status", "Time", "Attempts", "Failure"]
    .map((title) => `<th>${title}</th>`)
    .join("");
  return `<table>\n<tr>${head}</tr>\n${rows.join("\n")}\n</table>`;
}

/** GitHub drops a summary of more than 1 MiB whole; the rest of it is small. */
const mostDetailBytes = 700 * 1024;

/** Each of many checks, the unhealthy ones first in line for the room there is; in their order. */
function foldedChecks(checks: readonly CheckReport[], foreign: ForeignText): readonly string[] {
  const room = new Map<CheckReport, string>();
  let bytes = 0;
  for (const check of checks.toSorted((a, b) => Number(a.verdict.healthy) - Number(b.verdict.healthy))) {
    const html = foldedHtml(check, foreign);
    const size = Buffer.byteLength(html);
    if (bytes + size > mostDetailBytes) continue;
    bytes += size;
    room.set(check, html);
  }
  const left = checks.length - room.size;
  const note = `<p>There is no room for the details of ${count(left, "check")}; the output results has them all.</p>`;
  return [...checks.flatMap((check) => room.get(check) ?? []), ...(left === 0 ? [] : [note])];
}

/** One of many checks: folded, unless it is not healthy. */
function foldedHtml(check: CheckReport, foreign: ForeignText): string {
  const { failure, healthy } = check.verdict;
  const why =
    failure === undefined ? "" : `<p><strong>${failure.word}</strong>: ${lines(failure.happened, foreign)}</p>\n`;
  const title = `${icon(check)} ${code(check.name, foreign)}`;
  return `<details${healthy ? "" : " open"}><summary>${title}</summary>\n${why}${checkHtml(check, foreign)}\n</details>`;
}

const took = (ms: number | undefined) => (ms === undefined ? "" : ` in ${formatDuration(ms)}`);
const code = (text: string, foreign: ForeignText) => `<code>${escapeHtml(foreign.excerpt(text, 300))}</code>`;

function failureHtml(failure: Failure, docs: Docs, foreign: ForeignText): string {
  const rows = [
    `<strong>${failure.word}</strong>: ${lines(failure.happened, foreign)}`,
    ...(failure.details === undefined ? [] : [`<ul>\n${failure.details.map(detailHtml).join("\n")}\n</ul>`]),
    ...(failure.likely === undefined ? [] : [`<strong>Most likely:</strong> ${lines(failure.likely, foreign)}`]),
    `<strong>What to do:</strong> ${lines(failure.remedy, foreign)}`,
    ...(failure.sql === undefined ? [] : [`<pre>${escapeHtml(failure.sql.join("\n"))}</pre>`]),
    `<a href="${escapeHtml(docs.troubleshooting(failure.word))}">Read more about ${failure.word}</a>`,
  ];
  return `<blockquote>\n${rows.map((row) => (/^<(pre|ul)>/.test(row) ? row : `<p>${row}</p>`)).join("\n")}\n</blockquote>`;
}

/** A detail may quote what an answer holds; what follows its first line, such as a caret below a condition, is laid out. */
function detailHtml(detail: string): string {
  const [first = "", ...layout] = detail.split("\n");
  const below = layout.length === 0 ? "" : `\n<pre>${escapeHtml(layout.join("\n"))}</pre>`;
  return `<li><code>${escapeHtml(first)}</code>${below}</li>`;
}

/** Our own sentences, with harmless lines from elsewhere; GitHub must not link them, and nobody knows a secret by half. */
const lines = (text: string, foreign: ForeignText) =>
  escapeHtml(foreign.redacted(text)).replaceAll("@", "@<!-- -->").replaceAll("\n", "<br>");

function checkHtml(check: CheckReport, foreign: ForeignText): string {
  const { outcome, verdict } = check;
  const rows: (readonly [string, string])[] = [
    ["Asked", code(`${check.method} ${check.url.href}`, foreign)],
    ...check.hops.map(
      ({ status, method, url }) => ["Redirected", `${status} to ${code(`${method} ${url.href}`, foreign)}`] as const,
    ),
    [
      "Answered",
      `${code(answerLine(outcome, check.bodyBytes, foreign), foreign)}${check.attempts > 1 ? ` after ${count(check.attempts, "attempt")}` : ""}`,
    ],
    ...verdict.conditions.map(
      ({ condition, actual, met }) =>
        [`${met ? "✅" : "❌"} ${code(condition, foreign)}`, code(actual, foreign)] as const,
    ),
  ];
  const table = rows.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`).join("\n");
  return `<table>\n${table}\n</table>${verdict.healthy ? "" : bodyHtml(check, foreign)}`;
}

/** The beginning of an unhealthy answer's body, folded. */
function bodyHtml({ outcome }: CheckReport, foreign: ForeignText): string {
  if (outcome.kind === "failed" || outcome.body.byteLength === 0) return "";
  const { text } = decodeText(outcome.body.subarray(0, shownBytes), outcome.headers["content-type"]);
  return `\n<details><summary>The body begins</summary>\n<pre>${escapeHtml(foreign.excerpt(text, 1000))}</pre>\n</details>`;
}
