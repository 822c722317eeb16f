import type { Docs } from "../../docs.ts";
import type { Failure } from "../../errors.ts";

/** A failure as text of a few lines: what happened, what it likely means, what to do, where to read more. */
export function annotation(failure: Failure, docs: Docs): string {
  return [
    `${failure.word}: ${failure.happened}`,
    ...(failure.details ?? []).map((detail) => `  - ${detail.replaceAll("\n", "\n    ")}`),
    ...(failure.likely === undefined ? [] : [`Most likely: ${failure.likely}`]),
    `What to do: ${failure.remedy}`,
    ...(failure.sql ?? []).map((statement) => `    ${statement}`),
    `Read more: ${docs.troubleshooting(failure.word)}`,
  ].join("\n");
}
