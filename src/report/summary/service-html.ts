import { escapeHtml } from "../../lib/text.ts";
import { serviceLine } from "../primary-check.ts";
import type { Report } from "../report.ts";

/** What ran, and to whom a gateway before it sends requests, a line each. In code nothing is read as Markdown. */
export function serviceHtml(report: Report): readonly string[] {
  const ran = serviceLine(report);
  const { split, leftOpen } = report.gateway ?? {};
  return [
    ...(ran === undefined ? [] : [`<p>Ran: ${code(ran)}</p>`]),
    ...(split === undefined ? [] : [`<p>${code(split)}</p>`]),
    ...(leftOpen === undefined ? [] : [`<p>⚠️ ${code(leftOpen)}</p>`]),
  ];
}

const code = (text: string) => `<code>${escapeHtml(text)}</code>`;
