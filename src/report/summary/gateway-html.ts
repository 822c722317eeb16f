import { escapeHtml } from "../../lib/text.ts";
import type { GatewayNote } from "../report.ts";

/** What is known of a gateway, for the summary. What stands in code is not read as Markdown: names may be anybody's. */
export function gatewayHtml({ split, leftOpen }: GatewayNote): string {
  const said = [split, ...(leftOpen === undefined ? [] : [leftOpen])];
  return said.map((sentence, at) => `<p>${at === 0 ? "" : "⚠️ "}<code>${escapeHtml(sentence)}</code></p>`).join("\n");
}
