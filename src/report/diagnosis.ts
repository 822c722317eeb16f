import { escapeHtml } from "../lib/text.ts";
import type { ContainerFinding } from "../snowflake/service/container-finding.ts";
import type { Diagnosis } from "../snowflake/service/diagnosis.ts";

/* Three renderings of what Snowflake knows of a service. Its texts are one harmless line each, and without secrets. */

/** For the log: everything. */
export function diagnosisLines({ status, containers, log, notes }: Diagnosis): readonly string[] {
  return [
    ...(status === "" ? [] : [`The service is ${status}.`]),
    ...(log === undefined ? [] : logLines(log)),
    ...(containers.length === 0 && log === undefined && notes.length === 0 ? ["It has no container just now."] : []),
    ...containers.flatMap((container) => [
      container.sentence,
      ...(container.log.length === 0 ? [] : logLines(container.log)),
    ]),
    ...notes.map((note) => `Note: ${note}`),
  ];
}

const logLines = (log: readonly string[]) => [
  `  Its last ${lines(log.length)}:`,
  ...log.map((line) => `    | ${line}`),
];

const lines = (number: number) => (number === 1 ? "line" : `${number} lines`);

/** The last lines for the summary and the output, which are read in a small place. */
const fewer = (log: readonly string[]) => log.slice(-20);

/** For the summary: folded, and as HTML in which nothing is read as Markdown. */
export function diagnosisHtml({ service, status, containers, log, notes }: Diagnosis): string {
  const state = status === "" ? "" : `: ${escapeHtml(status)}`;
  return [
    `<details><summary>What Snowflake knows of <code>${escapeHtml(service)}</code>${state}</summary>`,
    ...containers.flatMap(containerHtml),
    ...(log === undefined ? [] : [logHtml(log)]),
    ...notes.map((note) => `<p>Note: <code>${escapeHtml(note)}</code></p>`),
    "</details>",
  ].join("\n");
}

function containerHtml(container: ContainerFinding): readonly string[] {
  return [
    `<p><code>${escapeHtml(container.sentence)}</code></p>`,
    ...(container.log.length === 0 ? [] : [logHtml(container.log)]),
  ];
}

const logHtml = (log: readonly string[]) => `<pre>${escapeHtml(fewer(log).join("\n"))}</pre>`;

/** For the output `results`. */
export function diagnosisResult({ service, status, containers, log: lastLines, notes }: Diagnosis) {
  return {
    service,
    status,
    containers: containers.map(
      ({ restarts, lastExitCode, log, meaning = "", facts: _facts, sentence: _sentence, ...container }) => ({
        ...container,
        restarts,
        "last-exit-code": lastExitCode,
        meaning,
        log: fewer(log),
      }),
    ),
    ...(lastLines === undefined ? {} : { log: fewer(lastLines) }),
    notes,
  };
}
