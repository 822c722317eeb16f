import type { ForeignText } from "../lib/foreign-text.ts";
import { formatDuration } from "../lib/quantities/duration.ts";
import { formatSize } from "../lib/quantities/size.ts";
import { type HttpOutcome, header, type NetworkFailure } from "../net/http.ts";

/** What came back: `200, text/plain, 10B, 182ms`. */
export function answerLine(outcome: HttpOutcome, bodyBytes: number, foreign: ForeignText): string {
  if (outcome.kind === "failed") return failedLine(outcome);
  const type = header(outcome.headers, "content-type")?.split(";")[0] ?? "no content type";
  return `${outcome.status}, ${foreign.excerpt(type, 60)}, ${formatSize(bodyBytes)}, ${formatDuration(outcome.timings.total)}`;
}

/** What came of an attempt without a whole answer: `nothing, 30s (timeout)`. */
export function failedLine({ begun, reason, timings }: NetworkFailure): string {
  const came = begun === undefined ? "nothing" : `${begun.status}, but not to the end`;
  return `${came}, ${formatDuration(timings.total)} (${reason})`;
}
