import { formatDuration } from "../../lib/quantities/duration.ts";
import { code, pre, prose } from "../markdown.ts";
import { headline, type Outcome } from "../outcome.ts";
import type { Result } from "../results/result.ts";
import { type Marker, markerLine } from "./marker.ts";

/** What an incident's texts say besides the outcome. */
export interface IncidentContext {
  readonly outcome: Outcome;
  /** The page of this run. */
  readonly runUrl: string;
  /** How it was in the last days, where a history knows it. */
  readonly uptime: readonly string[];
  /** How long answers took, as Mermaid; empty where it is not known. */
  readonly chart: string;
}

/** GitHub takes no longer text (DOC, 65,536 characters). */
const mostCharacters = 60_000;
const mostChecks = 50;

/** The text of the issue, with its hidden first line: all that is needed to act. */
export function incidentBody(marker: Marker, { outcome, runUrl, uptime, chart }: IncidentContext): string {
  const shown = outcome.unhealthy.slice(0, mostChecks);
  const head = [
    markerLine(marker),
    `<p><strong>${prose(headline(outcome))}</strong>, since ${moment(marker.since)}. <a href="${encodeURI(runUrl)}">The run that found it</a>.</p>`,
    ...uptime.map((sentence) => `<p>${prose(sentence)}</p>`),
  ];
  const foot = [
    ...unknownHtml(outcome),
    ...(chart === "" ? [] : [chart]),
    "<p>This issue is closed when all is healthy again. Closed before that, it is opened again once.</p>",
  ];
  let room = mostCharacters - [...head, ...foot].join("\n\n").length;
  const checks: string[] = [];
  for (const result of shown) {
    const html = checkHtml(result);
    room -= html.length + 2;
    if (room < 0) break;
    checks.push(html);
  }
  const left = outcome.unhealthy.length - checks.length;
  const more = left === 0 ? [] : [`<p>${left} more are in the summary of the run.</p>`];
  return [...head, ...checks, ...more, ...foot].join("\n\n");
}

/** A comment that says what has changed. */
export function changeComment({ outcome, runUrl }: IncidentContext): string {
  const rows = outcome.unhealthy
    .slice(0, mostChecks)
    .map(({ name, failure }) => `<li>${code(name)}: ${code(failure)}</li>`);
  const list = rows.length === 0 ? "" : `\n<ul>\n${rows.join("\n")}\n</ul>`;
  return `<p>Changed: ${prose(headline(outcome))}. <a href="${encodeURI(runUrl)}">The run</a>.</p>${list}`;
}

/** The last comment: how long it was down. */
export function recoveryComment(marker: Marker, { outcome, runUrl, uptime }: IncidentContext): string {
  const downtime = formatDuration(Math.max(0, outcome.at - Date.parse(marker.since)));
  return [
    `<p>Healthy again after <strong>${downtime}</strong>, since ${moment(new Date(outcome.at).toISOString())}. <a href="${encodeURI(runUrl)}">The run</a>.</p>`,
    ...uptime.map((sentence) => `<p>${prose(sentence)}</p>`),
  ].join("\n\n");
}

/** After somebody closed it too early. */
export const reopenedComment = ({ outcome, runUrl }: IncidentContext): string =>
  `<p>Opened again, because ${prose(headline(outcome))}. Closed once more, it stays closed. <a href="${encodeURI(runUrl)}">The run</a>.</p>`;

/** `2026-11-25 18:40 UTC`. */
const moment = (iso: string) => `${iso.slice(0, 16).replace("T", " ")} UTC`;

function checkHtml({ name, url, status, failure, faultOf, cause, remedy, sql, unmet }: Result): string {
  const answered = status === undefined ? "" : `, answered ${status}`;
  return [
    `<h4>${code(name)}: ${code(failure)}</h4>`,
    ...(faultOf === "" ? [] : [`<p>Who has to act: <strong>${prose(faultOf)}</strong></p>`]),
    ...(url === "" ? [] : [`<p>${code(url)}${answered}</p>`]),
    ...(cause === "" ? [] : [`<p>${prose(cause)}</p>`]),
    ...(cause === "" && unmet !== undefined ? [`<p>${code(unmet.condition)}: it was ${code(unmet.actual)}</p>`] : []),
    ...(remedy === "" ? [] : [`<p><strong>What to do:</strong> ${prose(remedy)}</p>`]),
    ...(sql.length === 0 ? [] : [pre(sql)]),
  ].join("\n");
}

function unknownHtml({ unknown }: Outcome): readonly string[] {
  if (unknown.length === 0) return [];
  const rows = unknown.slice(0, mostChecks).map(({ name, reason }) => `<li>${code(name)} ${prose(reason)}</li>`);
  return [`<p>Nothing is known of:</p>\n<ul>\n${rows.join("\n")}\n</ul>`];
}
