import { escapeHtml, oneLine } from "../lib/text.ts";

/*
 * What GitHub makes of Markdown depends on where it stands. Everything here is HTML, in whose blocks nothing is read as Markdown.
 * In code GitHub makes no links and mentions nobody; in other text a comment that is not shown keeps it from that.
 */

/** A stranger's text of one line, as code. */
export const code = (text: string): string => `<code>${escapeHtml(oneLine(text))}</code>`;

/** A stranger's text of some lines, as they are. */
export const pre = (lines: readonly string[]): string =>
  `<pre>${lines.map((line) => escapeHtml(oneLine(line))).join("\n")}</pre>`;

/** A stranger's sentences: it mentions nobody, links nothing, and is no comment of ours. */
export function prose(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      escapeHtml(oneLine(line)).replaceAll(/@|#(?=\d)|:(?=\s?\/)|(?<=www)\.|(?<=GH)-(?=\d)/gi, "$&<!-- -->"),
    )
    .join("<br>");
}
