import type { DryRun } from "../../auth/method.ts";
import type { Docs } from "../../docs.ts";
import type { ForeignText } from "../../lib/foreign-text.ts";
import { type Html, html, page, pre, prose } from "../../lib/markup/html.ts";
import { formatDuration } from "../../lib/quantities/duration.ts";
import { count } from "../../lib/text.ts";
import { primaryCheck } from "../primary-check.ts";
import type { Report } from "../report.ts";
import { checkBlocks } from "./check-html.ts";
import { explanation } from "./explanation.ts";
import { heading } from "./heading.ts";
import { manyBlocks } from "./many-html.ts";
import { serviceBlocks } from "./service-html.ts";
import { attemptsDiagram, phasesDiagram } from "./time-diagrams.ts";

/** The job summary: the verdict, why it is so and what to do, what was seen, and where the time went. */
export function summary(report: Report, docs: Docs, foreign: ForeignText): string {
  if (report.dryRun !== undefined) return page(dryRunBlocks(report.dryRun, foreign));
  const whole = [
    heading(report, foreign),
    ...(report.checks.length > 1 ? manyBlocks(report, docs, foreign) : blocks(report, docs, foreign)),
    ...serviceBlocks(report, foreign),
    ...(report.identity === undefined ? [] : [signInLine(report.identity, report.signInMs, foreign)]),
  ];
  return page(fitting(whole));
}

/** GitHub drops a summary of more than 1 MiB whole. What is long has its own limits; this one is for what nobody thought of. */
const mostBytes = 1_000_000;

function fitting(blocks: readonly Html[]): readonly Html[] {
  let bytes = 0;
  const kept = blocks.filter((block) => {
    const size = Buffer.byteLength(block.toString()) + 2;
    if (bytes + size > mostBytes) return false;
    bytes += size;
    return true;
  });
  const left = blocks.length - kept.length;
  return left === 0
    ? kept
    : [...kept, html`<p>There is no room for ${count(left, "more part")}; the log has them all.</p>`];
}

/** What is to be said where there was one check, or none. */
function blocks(report: Report, docs: Docs, foreign: ForeignText): readonly Html[] {
  const { failure, diagnosis, signInMs } = report;
  const check = primaryCheck(report);
  return [
    ...(failure === undefined ? [] : explanation(failure, { check, diagnosis, docs, foreign })),
    ...(failure === undefined && check !== undefined ? checkBlocks(check, foreign) : []),
    ...(check === undefined ? [] : [...attemptsDiagram(check), ...phasesDiagram(check, signInMs)]),
  ];
}

const signInLine = (identity: string, ms: number | undefined, { redacted }: ForeignText) =>
  html`<p>Sign-in: ${prose(redacted(identity))}${ms === undefined ? "" : ` in ${formatDuration(ms)}`}.</p>`;

const dryRunBlocks = ({ lines, warning }: DryRun, { redacted }: ForeignText) => [
  html`<h3>Dry run: the inputs can be used, and nothing was sent</h3>`,
  ...(warning === undefined ? [] : [html`<p><strong>Warning:</strong> ${prose(redacted(warning))}</p>`]),
  pre(redacted(lines.join("\n"))),
];
