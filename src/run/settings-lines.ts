import { subjectOf } from "../inputs/endpoint.ts";
import type { Inputs } from "../inputs.ts";
import { formatDuration } from "../lib/quantities/duration.ts";
import { formatSize } from "../lib/quantities/size.ts";
import { count } from "../lib/text.ts";

/** What the inputs came to, for the step debug log: nothing that is or may be a secret. */
export function settingsLines(inputs: Inputs): readonly string[] {
  const { checks, concurrency, schedule, maxRedirects, downloadLimit, bodyLimit, endpoint, ofSeveral } = inputs;
  const { kind, name } = subjectOf(endpoint);
  const asked = ofSeveral ? "several endpoints" : `${kind}: ${name}`;
  const timeouts = [...new Set(checks.map(({ timeoutMs }) => formatDuration(timeoutMs)))].join(", ");
  return [
    `${asked}; ${count(checks.length, "check")}, ${concurrency} at once; timeout: ${timeouts}`,
    `wait: ${formatDuration(schedule.waitMs)}, interval: ${formatDuration(schedule.intervalMs)}, consecutive: ${schedule.consecutive}`,
    `max-redirects: ${maxRedirects}, download-limit: ${formatSize(downloadLimit)}, body-limit: ${formatSize(bodyLimit)}`,
    ...checks.flatMap(({ conditions }, index) => conditions.map(({ text }) => `check ${index + 1} expects: ${text}`)),
  ];
}
