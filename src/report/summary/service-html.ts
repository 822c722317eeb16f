import { escapeHtml } from "../../lib/text.ts";
import { type Report, serviceLine } from "../report.ts";

/** What ran, in one line. */
export function serviceHtml(report: Report): readonly string[] {
  const ran = serviceLine(report);
  return ran === undefined ? [] : [`<p>Ran: <code>${escapeHtml(ran)}</code></p>`];
}
