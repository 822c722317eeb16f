import { formatDuration } from "../lib/quantities/duration.ts";
import { excerpt } from "../lib/text.ts";
import { code, pre, prose } from "./markdown.ts";
import { headline, type Outcome, type Transition } from "./outcome.ts";
import type { Result } from "./results/result.ts";

interface SummaryContext {
  readonly transition: Transition;
  /** Sentences of a history, and its chart; empty without one. */
  readonly uptime: readonly string[];
  readonly chart: string;
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

/** The job summary of all that was measured: HTML, in which no text of a stranger is read as Markdown. */
export function reportSummary(outcome: Outcome, { transition, uptime, chart }: SummaryContext): string {
  const { unhealthy, unknown, results, state } = outcome;
  const note = changes[transition];
  const parts = [
    `<h3>${marks[state]} ${prose(headline(outcome))}</h3>`,
    ...(note === "" ? [] : [`<p>${note}</p>`]),
    ...(unhealthy.length === 0 ? [] : [unhealthyHtml(unhealthy)]),
    ...(unknown.length === 0 ? [] : [unknownHtml(outcome)]),
    ...(uptime.length === 0 ? [] : [`<ul>\n${uptime.map((line) => `<li>${prose(line)}</li>`).join("\n")}\n</ul>`]),
    ...(chart === "" ? [] : [chart]),
    ...unhealthy.slice(0, mostDetails).map(detailHtml),
    ...(results.length > slowest ? [slowestHtml(results)] : []),
  ];
  return fitting(parts).join("\n\n");
}

/** As many as there is room for, in their order. */
function fitting(parts: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let room = mostCharacters;
  for (const part of parts) {
    room -= part.length;
    if (room < 0) return [...kept, "<p>There is no room for the rest.</p>"];
    kept.push(part);
  }
  return kept;
}

/** The first rows, as many as there is room for, so that the rest of the page has some too. */
function firstRows(rows: readonly string[]): readonly string[] {
  let room = mostCharactersOfRows;
  const fits = rows.slice(0, mostRows).findIndex((row) => {
    room -= row.length;
    return room < 0;
  });
  return rows.slice(0, fits < 0 ? mostRows : fits);
}

const rowOf = (cells: readonly string[], tag = "td") =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;

const table = (head: readonly string[], rows: readonly string[]) =>
  `<table>\n${[rowOf(head, "th"), ...rows].join("\n")}\n</table>`;

const left = (number: number) => (number <= 0 ? "" : `\n<p>${number} more are not shown.</p>`);

function unhealthyHtml(unhealthy: readonly Result[]): string {
  const all = unhealthy.map(({ name, host, status, failure, faultOf, unmet }) =>
    rowOf([
      code(name),
      host === "" ? "" : code(host),
      status === undefined ? "none" : String(status),
      faultOf === "" ? code(failure) : `${code(failure)} (${prose(faultOf)})`,
      unmet === undefined ? "" : `${code(excerpt(unmet.condition, 200))}: ${code(excerpt(unmet.actual, 200))}`,
    ]),
  );
  const rows = firstRows(all);
  const head = ["Check", "Host", "Status", "Failure", "First condition not met"];
  return `${table(head, rows)}${left(unhealthy.length - rows.length)}`;
}

function unknownHtml({ unknown }: Outcome): string {
  const rows = firstRows(unknown.map(({ name, reason }) => `<li>${code(name)} ${prose(reason)}</li>`));
  return `<p><strong>Nothing is known of:</strong></p>\n<ul>\n${rows.join("\n")}\n</ul>${left(unknown.length - rows.length)}`;
}

function detailHtml({ name, cause, remedy, sql }: Result): string {
  return [
    `<h4>${code(name)}</h4>`,
    ...(cause === "" ? [] : [`<p>${prose(cause)}</p>`]),
    ...(remedy === "" ? [] : [`<p><strong>What to do:</strong> ${prose(remedy)}</p>`]),
    ...(sql.length === 0 ? [] : [pre(sql)]),
  ].join("\n");
}

function slowestHtml(results: readonly Result[]): string {
  const timed = results.toSorted((a, b) => (b.durationMs ?? 0) - (a.durationMs ?? 0)).slice(0, slowest);
  const rows = timed.map(({ name, durationMs = 0 }) => rowOf([code(name), formatDuration(durationMs)]));
  return `<details><summary>The slowest of ${results.length}</summary>\n${table(["Check", "Time"], rows)}\n</details>`;
}
