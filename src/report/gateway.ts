import { escapeHtml } from "../lib/text.ts";

/** Harmless sentences about a gateway and the endpoints behind it. */
export interface GatewayNote {
  /** Whom it sends requests to. */
  readonly split: string;
  /** What a healthy answer that came through it does not prove. */
  readonly leftOpen?: string;
}

/** For the summary. What stands in code is not read as Markdown: names may be anybody's. */
export function gatewayHtml({ split, leftOpen }: GatewayNote): string {
  const said = [split, ...(leftOpen === undefined ? [] : [leftOpen])];
  return said.map((sentence, at) => `<p>${at === 0 ? "" : "⚠️ "}<code>${escapeHtml(sentence)}</code></p>`).join("\n");
}
