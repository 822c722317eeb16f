import { code, type Html, html, page, pre, prose } from "../../lib/markup/html.ts";
import { formatDuration } from "../../lib/quantities/duration.ts";
import { count } from "../../lib/text.ts";
import { firstThatFit } from "../first-that-fit.ts";
import type { Outage } from "../outage.ts";
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
  /** How long answers took; empty where it is not known. */
  readonly chart: readonly Html[];
}

/** GitHub takes no longer text (DOC, 65,536 characters). */
const mostCharacters = 60_000;
const mostChecks = 50;

/** The text of the issue, with its hidden first line: all that is needed to act. */
export function incidentBody(
  marker: Marker,
  outage: Outage,
  { outcome, runUrl, uptime, chart }: IncidentContext,
): string {
  const head = [
    markerLine(marker),
    html`<p><strong>${prose(headline(outcome))}</strong>, since ${moment(marker.since)}. <a href="${runUrl}">The run that found it</a>.</p>`,
    ...uptimeBlocks(uptime),
  ];
  const foot = [
    ...unmeasuredBlocks(outage),
    ...unknownBlocks(outcome),
    ...chart,
    html`<p>This issue is closed when all is healthy again. Closed before that, it is opened again once.</p>`,
  ];
  const all = outcome.unhealthy.slice(0, mostChecks).map(checkBlocks);
  const checks = firstThatFit(all, mostCharacters - lengthOf([...head, ...foot]), lengthOf);
  const left = outcome.unhealthy.length - checks.length;
  const more = left === 0 ? [] : [html`<p>${left} more are in the summary of the run.</p>`];
  return page([...head, ...checks.flat(), ...more, ...foot]);
}

/** How much of a page they take, with the blank line after them. */
const lengthOf = (blocks: readonly Html[]) => page(blocks).length + 2;

/** A comment that says what has changed. */
export function changeComment(outage: Outage, { outcome, runUrl }: IncidentContext): string {
  const shown = outcome.unhealthy.slice(0, mostChecks);
  const rows = shown.map(({ name, failure }) => html`<li>${code(name)}: ${code(failure)}</li>`);
  return page([
    html`<p>Changed: ${prose(headline(outcome))}. ${linkTo(runUrl)}</p>`,
    ...(rows.length === 0 ? [] : [html`<ul>\n${rows}\n</ul>`]),
    ...unmeasuredBlocks(outage),
  ]);
}

/** The last comment: how long it was down. */
export function recoveryComment(marker: Marker, { outcome, runUrl, uptime }: IncidentContext): string {
  const downtime = formatDuration(Math.max(0, outcome.at - Date.parse(marker.since)));
  const since = moment(new Date(outcome.at).toISOString());
  return page([
    html`<p>Healthy again after <strong>${downtime}</strong>, since ${since}. ${linkTo(runUrl)}</p>`,
    ...uptimeBlocks(uptime),
  ]);
}

/** After somebody closed it too early. */
export const reopenedComment = ({ outcome, runUrl }: IncidentContext): string =>
  page([
    html`<p>Opened again, because ${prose(headline(outcome))}. Closed once more, it stays closed. ${linkTo(runUrl)}</p>`,
  ]);

const linkTo = (runUrl: string) => html`<a href="${runUrl}">The run</a>.`;

const uptimeBlocks = (uptime: readonly string[]) => uptime.map((sentence) => html`<p>${prose(sentence)}</p>`);

/** `2026-11-25 18:40 UTC`. */
const moment = (iso: string) => `${iso.slice(0, 16).replace("T", " ")} UTC`;

function checkBlocks({ name, url, status, failure, faultOf, cause, remedy, sql, unmet }: Result): readonly Html[] {
  const answered = status === undefined ? "" : `, answered ${status}`;
  return [
    html`<h4>${code(name)}: ${code(failure)}</h4>`,
    ...(faultOf === "" ? [] : [html`<p>Who has to act: <strong>${prose(faultOf)}</strong></p>`]),
    ...(url === "" ? [] : [html`<p>${code(url)}${answered}</p>`]),
    ...(cause === "" ? [] : [html`<p>${prose(cause)}</p>`]),
    ...(cause === "" && unmet !== undefined
      ? [html`<p>${code(unmet.condition)}: it was ${code(unmet.actual)}</p>`]
      : []),
    ...(remedy === "" ? [] : [html`<p><strong>What to do:</strong> ${prose(remedy)}</p>`]),
    ...(sql.length === 0 ? [] : [pre(sql.join("\n"))]),
  ];
}

/** Why it stays open although they are not among those that are unhealthy. */
function unmeasuredBlocks({ unmeasured }: Outage): readonly Html[] {
  if (unmeasured.length === 0) return [];
  const names = new Set(unmeasured.flatMap((name) => name ?? []));
  const rows = [...names].slice(0, mostChecks).map((name) => html`<li>${code(name)}</li>`);
  const others = unmeasured.length - rows.length;
  return [
    html`<p>Down before, and not measured since:</p>\n<ul>\n${rows}${others === 0 ? "" : html`<li>${count(others, "check")} more</li>`}\n</ul>`,
  ];
}

function unknownBlocks({ unknown }: Outcome): readonly Html[] {
  if (unknown.length === 0) return [];
  const shown = unknown.slice(0, mostChecks);
  const rows = shown.map(({ name, reason }) => html`<li>${code(name)} ${prose(reason)}</li>`);
  return [html`<p>Nothing is known of:</p>\n<ul>\n${rows}\n</ul>`];
}
