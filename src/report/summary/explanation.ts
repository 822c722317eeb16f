import type { Docs } from "../../docs.ts";
import type { Failure } from "../../errors.ts";
import type { ForeignText } from "../../lib/foreign-text.ts";
import { type Html, html, pre, prose } from "../../lib/markup/html.ts";
import type { Diagnosis } from "../../snowflake/service/diagnosis.ts";
import type { CheckReport } from "../check-report.ts";
import { answerEvidence } from "./answer-html.ts";
import { conditionsTable, journey } from "./check-html.ts";
import { diagnosisEvidence } from "./diagnosis-html.ts";

interface ExplanationContext {
  /** The check that the failure is of. */
  readonly check?: CheckReport | undefined;
  readonly diagnosis: Diagnosis | undefined;
  readonly docs: Docs;
  readonly foreign: ForeignText;
}

/**
 * Why it is not healthy and what to do, in plain text, with what was seen. Nothing is said twice: what the table of conditions,
 * the answer or a container's log shows is left out of the text.
 */
export function explanation(failure: Failure, context: ExplanationContext): readonly Html[] {
  const { word, happened, likely, remedy, sql } = failure;
  const { check, diagnosis, docs, foreign } = context;
  const shown = shownBesides(context);
  const details = (failure.details ?? []).filter((detail) => !shown.has(detail));
  const cause = diagnosis?.containers.find((container) => container.cause?.alone === likely)?.cause;
  const reason = cause?.beforeLog ?? likely;
  const evidence = [
    ...(diagnosis === undefined ? [] : [diagnosisEvidence(diagnosis, failure, foreign)]),
    ...(check === undefined ? [] : [answerEvidence(check, foreign)]),
  ];
  return [
    ...paragraph(`${word}:`, happened, foreign),
    ...(check === undefined ? [] : conditionsTable(check, foreign)),
    ...(details.length === 0 ? [] : [html`<ul>\n${details.map((detail) => detailItem(detail, foreign))}\n</ul>`]),
    ...(reason === undefined ? [] : paragraph("Most likely:", reason, foreign)),
    ...evidence.flatMap(({ telling }) => telling),
    ...paragraph("What to do:", remedy, foreign),
    ...(sql === undefined ? [] : [pre(foreign.redacted(sql.join("\n")))]),
    html`<p><a href="${docs.troubleshooting(word)}">Read more about ${word}</a></p>`,
    ...(check === undefined ? [] : [journey(check, foreign)]),
    ...evidence.flatMap(({ rest }) => rest),
  ];
}

/** The details that the table of conditions, the answer or the diagnosis shows anyway. */
function shownBesides({ check, diagnosis }: ExplanationContext): ReadonlySet<string> {
  const { conditions = [], appSays } = check?.verdict ?? {};
  return new Set([
    ...conditions.map(({ condition, actual }) => `${condition}: it was ${actual}`),
    ...(appSays === undefined ? [] : [`the app says: "${appSays}"`]),
    ...(diagnosis?.containers ?? []).flatMap(({ facts, sentence }) => [facts, sentence]),
  ]);
}

/** Lines that are indented, such as a part of a workflow, are shown as they are laid out. */
export function paragraph(title: string, text: string, foreign: ForeignText): readonly Html[] {
  const lines = foreign.redacted(text).split("\n");
  const laidOut = lines.findIndex((line) => line.startsWith("    "));
  const sentences = laidOut < 0 ? lines : lines.slice(0, laidOut);
  const layout = laidOut < 0 ? [] : lines.slice(laidOut).map((line) => line.replace(/^ {4}/, ""));
  return [
    html`<p><strong>${title}</strong> ${prose(sentences.join("\n"))}</p>`,
    ...(layout.length === 0 ? [] : [pre(layout.join("\n"))]),
  ];
}

/** A detail may quote what an answer holds; what follows its first line, such as a caret below a condition, is laid out. */
function detailItem(detail: string, foreign: ForeignText): Html {
  const [first = "", ...layout] = foreign.redacted(detail).split("\n");
  return layout.length === 0
    ? html`<li>${prose(first)}</li>`
    : html`<li>${prose(first)}\n${pre(layout.join("\n"))}</li>`;
}
