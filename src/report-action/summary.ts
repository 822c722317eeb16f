import { code, fold, type Html, html, page, pre, prose, table } from "../lib/markup/html.ts";
import { formatDuration } from "../lib/quantities/duration.ts";
import { excerpt } from "../lib/text.ts";
import { firstThatFit } from "./first-that-fit.ts";
import type { Transition } from "./outage.ts";
import { headline, type Outcome } from "./outcome.ts";
import type { Result } from "./results/result.ts";

interface SummaryContext {
  readonly transition: Transition;
  /** Sentences of a history, and its chart; empty without one. */
  readonly uptime: readonly string[];
  readonly chart: readonly Html[];
}

/** GitHub drops a summary of more than 1 MiB whole. */
const mostCharacters = 300_000;
const mostRows = 500;
const mostCharactersOfRows = 100_000;
const mostDetails = 50;
const slowest = 5;

const marks = { up: "✅", down: "❌", unknown: "❔", quiet: "⏸️" } as const;
const changes = {
  none: "",
  down: "",
  up: "It was down before.",
  changed: "It was down before, with other checks or failures.",
} as const;

const unmeasured = "Of the checks that were down before, not all were measured: it is not over.";

/** The job summary of all that was measured. */
export function reportSummary(outcome: Outcome, { transition, uptime, chart }: SummaryContext): string {
  const { unhealthy, results, state } = outcome;
  const note = transition === "changed" && state === "up" ? unmeasured : changes[transition];
  const blocks = [
    html`<h3>${marks[state]} ${prose(headline(outcome))}</h3>`,
    ...(note === "" ? [] : [html`<p>${note}</p>`]),
    ...unhealthyBlocks(unhealthy),
    ...unknownBlocks(outcome),
    ...(uptime.length === 0 ? [] : [html`<ul>\n${uptime.map((line) => html`<li>${prose(line)}</li>`)}\n</ul>`]),
    ...chart,
    ...unhealthy.slice(0, mostDetails).flatMap(detailBlocks),
    ...slowestBlocks(results),
  ];
  const kept = firstThatFit(blocks, mostCharacters, lengthOf);
  return page(kept.length === blocks.length ? kept : [...kept, html`<p>There is no room for the rest.</p>`]);
}

const lengthOf = (block: Html) => block.toString().length;

/** The first rows, so that the rest of the page has room too. */
const firstRows = <Row>(rows: readonly Row[], sizeOf: (row: Row) => number) =>
  firstThatFit(rows.slice(0, mostRows), mostCharactersOfRows, sizeOf);

const more = (number: number) => (number === 0 ? [] : [html`<p>${number} more are not shown.</p>`]);

const nothing = html``;

function unhealthyBlocks(unhealthy: readonly Result[]): readonly Html[] {
  if (unhealthy.length === 0) return [];
  const all = unhealthy.map(({ name, host, status, failure, faultOf, unmet }) => [
    code(name),
    host === "" ? nothing : code(host),
    html`${status ?? "none"}`,
    faultOf === "" ? code(failure) : html`${code(failure)} (${prose(faultOf)})`,
    unmet === undefined ? nothing : html`${code(excerpt(unmet.condition, 200))}: ${code(excerpt(unmet.actual, 200))}`,
  ]);
  const rows = firstRows(all, (cells) => cells.reduce((sum, cell) => sum + lengthOf(cell), 0));
  const head = ["Check", "Host", "Status", "Failure", "First condition not met"];
  return [table(head, rows), ...more(all.length - rows.length)];
}

function unknownBlocks({ unknown }: Outcome): readonly Html[] {
  if (unknown.length === 0) return [];
  const all = unknown.map(({ name, reason }) => html`<li>${code(name)} ${prose(reason)}</li>`);
  const rows = firstRows(all, lengthOf);
  return [html`<p><strong>Nothing is known of:</strong></p>\n<ul>\n${rows}\n</ul>`, ...more(all.length - rows.length)];
}

const detailBlocks = ({ name, cause, remedy, sql }: Result): readonly Html[] => [
  html`<h4>${code(name)}</h4>`,
  ...(cause === "" ? [] : [html`<p>${prose(cause)}</p>`]),
  ...(remedy === "" ? [] : [html`<p><strong>What to do:</strong> ${prose(remedy)}</p>`]),
  ...(sql.length === 0 ? [] : [pre(sql.join("\n"))]),
];

function slowestBlocks(results: readonly Result[]): readonly Html[] {
  if (results.length <= slowest) return [];
  const timed = results.toSorted((a, b) => (b.durationMs ?? 0) - (a.durationMs ?? 0)).slice(0, slowest);
  const rows = timed.map(({ name, durationMs = 0 }) => [code(name), html`${formatDuration(durationMs)}`]);
  return [fold(html`The slowest of ${results.length}`, [table(["Check", "Time"], rows)])];
}
