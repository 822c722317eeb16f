import type { ForeignText } from "../lib/foreign-text.ts";
import { formatDuration } from "../lib/quantities/duration.ts";
import { formatSize } from "../lib/quantities/size.ts";
import { type HttpOutcome, header } from "../net/http.ts";

/** What came back: `200, text/plain, 10B, 182ms`. */
export function answerLine(outcome: HttpOutcome, bodyBytes: number, foreign: ForeignText): string {
  const time = formatDuration(outcome.timings.total);
  if (outcome.kind === "failed") {
    const came = outcome.begun === undefined ? "nothing" : `${outcome.begun.status}, but not to the end`;
    return `${came}, ${time} (${outcome.reason})`;
  }
  const type = header(outcome.headers, "content-type")?.split(";")[0] ?? "no content type";
  return `${outcome.status}, ${foreign.excerpt(type, 60)}, ${formatSize(bodyBytes)}, ${time}`;
}
