import { formatDuration } from "../lib/quantities/duration.ts";
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

const table = (head: readonly string[], rows: readonly (readonly string[])[]) => {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  return `<table>\n${[row(head, "th"), ...rows.map((cells) => row(cells, "td"))].join("\n")}\n</table>`;
};

const left = (number: number) => (number <= 0 ? "" : `\n<p>${number} more are not shown.</p>`);

function unhealthyHtml(unhealthy: readonly Result[]): string {
  const rows = unhealthy
    .slice(0, mostRows)
    .map(({ name, host, status, failure, faultOf, unmet }) => [
      code(name),
      host === "" ? "" : code(host),
      status === undefined ? "none" : String(status),
      faultOf === "" ? code(failure) : `${code(failure)} (${prose(faultOf)})`,
      unmet === undefined ? "" : `${code(unmet.condition)}: ${code(unmet.actual)}`,
    ]);
  const head = ["Check", "Host", "Status", "Failure", "First condition not met"];
  return `${table(head, rows)}${left(unhealthy.length - rows.length)}`;
}

function unknownHtml({ unknown }: Outcome): string {
  const rows = unknown.slice(0, mostRows).map(({ name, reason }) => `<li>${code(name)} ${prose(reason)}</li>`);
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
  const rows = timed.map(({ name, durationMs = 0 }) => [code(name), formatDuration(durationMs)]);
  return `<details><summary>The slowest of ${results.length}</summary>\n${table(["Check", "Time"], rows)}\n</details>`;
}
