import type { Failure } from "../../errors.ts";
import type { ForeignText } from "../../lib/foreign-text.ts";
import { code, fold, type Html, html, pre, prose } from "../../lib/markup/html.ts";
import { count } from "../../lib/text.ts";
import type { ContainerFinding } from "../../snowflake/service/container-finding.ts";
import type { Diagnosis } from "../../snowflake/service/diagnosis.ts";
import { lastLines } from "../results/diagnosis-result.ts";
import { type Evidence, mostTellingLines } from "./evidence.ts";

/** What Snowflake knows of a service: of the container that is the likely cause, to be read at once; of the others, folded. */
export function diagnosisEvidence(diagnosis: Diagnosis, failure: Failure, foreign: ForeignText): Evidence {
  const { service, status, containers, log: ownLog = [], notes } = diagnosis;
  const cause = causeAmong(containers, failure);
  const log = cause === undefined ? [] : lastLines(cause.log);
  const before = log.slice(0, -mostTellingLines);
  const others = containers.filter((container) => container !== cause);
  const folded = [
    ...(status === "" || cause !== undefined ? [] : [html`<p>The service is ${status}.</p>`]),
    ...others.flatMap((container) => containerBlocks(container.sentence, lastLines(container.log), foreign)),
    ...(ownLog.length === 0 ? [] : [logBlock(lastLines(ownLog), foreign)]),
    ...notes.map((note) => html`<p>Note: ${prose(foreign.redacted(note))}</p>`),
  ];
  const title = html`What ${cause === undefined ? "" : "else "}Snowflake knows of ${code(foreign.redacted(service))}`;
  return {
    telling: cause === undefined ? [] : containerBlocks(cause.facts, log.slice(-mostTellingLines), foreign),
    rest: [
      ...(before.length === 0
        ? []
        : [fold(html`The ${count(before.length, "line")} of the log before`, [logBlock(before, foreign)])]),
      ...(folded.length === 0 ? [] : [fold(title, folded)]),
    ],
  };
}

/** The container whose cause the failure tells, else the first that wrote something before it failed or was restarted. */
function causeAmong(containers: readonly ContainerFinding[], failure: Failure): ContainerFinding | undefined {
  return (
    containers.find(({ cause }) => cause !== undefined && cause.alone === failure.likely) ??
    containers.find(({ log, restarts, status }) => log.length > 0 && (restarts > 0 || status !== "READY"))
  );
}

function containerBlocks(says: string, log: readonly string[], foreign: ForeignText): readonly Html[] {
  const sentence = says.replace(/^./, (letter) => letter.toUpperCase());
  const more = log.length === 0 ? "" : " Its log ends:";
  return [
    html`<p>${prose(foreign.redacted(sentence))}${more}</p>`,
    ...(log.length === 0 ? [] : [logBlock(log, foreign)]),
  ];
}

const logBlock = (log: readonly string[], foreign: ForeignText) => pre(foreign.redacted(log.join("\n")));
