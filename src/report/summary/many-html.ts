import type { Docs } from "../../docs.ts";
import type { Failure } from "../../errors.ts";
import type { ForeignText } from "../../lib/foreign-text.ts";
import { code, fold, type Html, html } from "../../lib/markup/html.ts";
import { count } from "../../lib/text.ts";
import { type CheckReport, isUnhealthy } from "../check-report.ts";
import { primaryCheck } from "../primary-check.ts";
import type { Report } from "../report.ts";
import { answerEvidence } from "./answer-html.ts";
import { checkBlocks } from "./check-html.ts";
import { diagnosisEvidence } from "./diagnosis-html.ts";
import { explanation, paragraph } from "./explanation.ts";
import { icon, overview } from "./overview.ts";
import { attemptsDiagram, phasesDiagram } from "./time-diagrams.ts";

/** Many checks: all at a glance, then why the first is not healthy, then each of the others by itself, folded. */
export function manyBlocks(report: Report, docs: Docs, foreign: ForeignText): readonly Html[] {
  const { checks, diagnosis, failure } = report;
  const sorted = checks.toSorted((a, b) => rank(a) - rank(b));
  const first = primaryCheck(report);
  const unhealthy = first?.verdict.healthy === false ? first : undefined;
  const own = failure === undefined ? undefined : ofCheck(failure, unhealthy, report);
  const rest = sorted.filter((check) => own === undefined || check !== unhealthy);
  return [
    // Why not all of them could be made comes before how those fared that were.
    ...(failure === undefined || own !== undefined ? [] : explanation(failure, { diagnosis, docs, foreign })),
    overview(sorted, foreign),
    ...(report.healthy ? slowest(checks, report, foreign) : []),
    ...(own === undefined || unhealthy === undefined
      ? []
      : [
          html`<h4>${icon(unhealthy)} ${code(foreign.excerpt(unhealthy.name, 200))}</h4>`,
          ...explanation(own, { check: unhealthy, diagnosis, docs, foreign }),
          ...attemptsDiagram(unhealthy),
          ...phasesDiagram(unhealthy, report.signInMs),
        ]),
    ...others(rest, own, foreign),
  ];
}

/** Where all is well, the time of the slowest tells most. */
function slowest(checks: readonly CheckReport[], { signInMs }: Report, foreign: ForeignText): readonly Html[] {
  const most = Math.max(...checks.map(({ attempts }) => attempts));
  const [last] = checks
    .filter(({ attempts }) => attempts === most)
    .toSorted((a, b) => b.outcome.timings.total - a.outcome.timings.total);
  if (last === undefined) return [];
  return [
    html`<p>The one that took longest is ${code(foreign.excerpt(last.name, 200))}.</p>`,
    ...attemptsDiagram(last),
    ...phasesDiagram(last, signInMs),
  ];
}

/** Those that are not healthy first, then those that are paused. */
const rank = (check: CheckReport) => (isUnhealthy(check) ? 0 : check.verdict.healthy ? 2 : 1);

/** The failure as that of one check, without the count of all; nothing where it is about something else. */
function ofCheck(failure: Failure, check: CheckReport | undefined, { undetermined }: Report): Failure | undefined {
  const own = check?.verdict.failure;
  if (undetermined === true || own?.word !== failure.word) return undefined;
  return { ...failure, happened: own.happened };
}

/** GitHub drops a summary of more than 1 MiB whole. */
const mostBytes = 500 * 1024;

/** Each of the others, folded, as far as there is room; those that are not healthy come first. */
function others(checks: readonly CheckReport[], told: Failure | undefined, foreign: ForeignText): readonly Html[] {
  const shown: Html[] = [];
  let bytes = 0;
  for (const check of checks) {
    const block = folded(check, told, foreign);
    const size = Buffer.byteLength(block.toString());
    if (bytes + size > mostBytes) continue;
    bytes += size;
    shown.push(block);
  }
  const left = checks.length - shown.length;
  if (left === 0) return shown;
  return [
    ...shown,
    html`<p>There is no room for the details of ${count(left, "check")}. results-file has all of them.</p>`,
  ];
}

const nothing = { telling: [], rest: [] };

/** @param told the failure that was explained already, which is not explained again */
function folded(check: CheckReport, told: Failure | undefined, foreign: ForeignText): Html {
  const { failure } = check.verdict;
  const { telling, rest } = answerEvidence(check, foreign);
  const service =
    failure === undefined || check.diagnosis === undefined
      ? nothing
      : diagnosisEvidence(check.diagnosis, failure, foreign);
  const unlessSaid = (title: string, text: string | undefined, same: string | undefined) =>
    text === undefined || text === same ? [] : paragraph(title, text, foreign);
  return fold(html`${icon(check)} ${code(foreign.excerpt(check.name, 300))}`, [
    ...(failure === undefined ? [] : paragraph(`${failure.word}:`, failure.happened, foreign)),
    ...unlessSaid("Most likely:", failure?.likely, told?.likely),
    ...service.telling,
    ...telling,
    ...unlessSaid("What to do:", failure?.remedy, told?.remedy),
    ...checkBlocks(check, foreign),
    ...service.rest,
    ...rest,
  ]);
}
