import type { ForeignText } from "../../lib/foreign-text.ts";
import { type Html, html, prose } from "../../lib/markup/html.ts";
import { serviceLine } from "../primary-check.ts";
import type { Report } from "../report.ts";

/** What ran, and to whom a gateway before it sends requests, a line each. */
export function serviceBlocks(report: Report, { redacted }: ForeignText): readonly Html[] {
  const ran = serviceLine(report);
  const { split, leftOpen } = report.gateway ?? {};
  return [
    ...(ran === undefined ? [] : [html`<p>Ran: ${prose(redacted(ran))}</p>`]),
    ...(split === undefined ? [] : [html`<p>${prose(redacted(split))}</p>`]),
    ...(leftOpen === undefined ? [] : [html`<p>⚠️ ${prose(redacted(leftOpen))}</p>`]),
  ];
}
