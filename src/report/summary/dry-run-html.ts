import type { DryRun } from "../../auth/method.ts";
import { escapeHtml } from "../../lib/text.ts";

/** What a dry run says. */
export const dryRunHtml = ({ lines: planned, warning }: DryRun) =>
  [
    "<h3>Dry run: nothing was sent</h3>",
    ...(warning === undefined ? [] : [`<blockquote><p>${escapeHtml(warning)}</p></blockquote>`]),
    `<pre>${escapeHtml(planned.join("\n"))}</pre>`,
  ].join("\n\n");
