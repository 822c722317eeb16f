import { escapeHtml, oneLine } from "../lib/text.ts";

/*
 * What GitHub makes of Markdown depends on where it stands. Everything here is HTML, in whose blocks nothing is read as Markdown.
 * In code GitHub makes no links and mentions nobody; in other text a comment that is not shown keeps it from that.
 */

/** A stranger's text of one line, as code. */
export const code = (text: string): string => `<code>${escapeHtml(oneLine(text))}</code>`;

/** A stranger's text of some lines, as they are. A blank one would end the block of HTML: it gets a space that Markdown does not see. */
export const pre = (lines: readonly string[]): string =>
  `<pre>${lines.map((line) => escapeHtml(oneLine(line)).replace(/^ *$/, "&#32;")).join("\n")}</pre>`;

/** A stranger's sentences: it mentions nobody, links nothing, and is no comment of ours. */
export function prose(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      escapeHtml(oneLine(line)).replaceAll(/@|#(?=\d)|:(?=\s?\/)|(?<=www)\.|(?<=GH)-(?=\d)/gi, "$&<!-- -->"),
    )
    .join("<br>");
}
