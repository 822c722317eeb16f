import { escapeHtml } from "../../lib/text.ts";
import type { ContainerFinding } from "../../snowflake/service/container-finding.ts";
import type { Diagnosis } from "../../snowflake/service/diagnosis.ts";
import { lastLines } from "../diagnosis-result.ts";

/** What Snowflake knows of a service, for the summary: folded, and as HTML in which nothing is read as Markdown. */
export function diagnosisHtml({ service, status, containers, log = [], notes }: Diagnosis): string {
  const state = status === "" ? "" : `: ${escapeHtml(status)}`;
  return [
    `<details><summary>What Snowflake knows of <code>${escapeHtml(service)}</code>${state}</summary>`,
    ...containers.flatMap(containerHtml),
    ...logHtml(log),
    ...notes.map((note) => `<p>Note: <code>${escapeHtml(note)}</code></p>`),
    "</details>",
  ].join("\n");
}

function containerHtml(container: ContainerFinding): readonly string[] {
  return [`<p><code>${escapeHtml(container.sentence)}</code></p>`, ...logHtml(container.log)];
}

const logHtml = (log: readonly string[]) =>
  log.length === 0 ? [] : [`<pre>${escapeHtml(lastLines(log).join("\n"))}</pre>`];
