import { escapeHtml, legible } from "../text.ts";

/**
 * HTML for a page of GitHub's, which stands inside Markdown: a block of HTML begins with a tag at the start of a line and ends
 * at the first blank line (protocol 12.3, DOC), and nothing in it is read as Markdown. So no text makes a blank line here, and none
 * gets in but escaped: only this file and those beside it make markup of a string.
 */
export class Html {
  readonly #markup: string;

  /** @param markup that has no text of anybody else's in it, unless it is escaped */
  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

type Part = string | number | Html | readonly Html[];

/** A template of HTML. Its strings are escaped and stand on one line; what is HTML already is put in as it is. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(String.raw({ raw: template }, ...parts.map(markupOf)));
}

function markupOf(part: Part): string {
  if (part instanceof Html) return part.toString();
  return Array.isArray(part) ? part.join("\n") : escapeHtml(legible(String(part)).replaceAll("\n", " "));
}

/** A name or a value, on one line. In `code` GitHub makes no links, mentions, references or pictures of a text. */
export const code = (text: string): Html => html`<code>${text}</code>`;

/** What GitHub would make a mention, a reference, an emoji or a link of in plain text. */
const active = /@\w|#\d|\bGH-\d|:[\w+-]+:|:\/\/|\bwww\./i;

/** The names of objects and hosts, which are easier to find as `code`. */
const name = /^[A-Z][A-Z0-9_$]*(?:\.[A-Z][A-Z0-9_$]*)+$|^[a-z0-9.-]+\.snowflakecomputing\.(?:app|com|cn)$/;

/** Sentences as plain text. Each word that GitHub would act on stands in `code`, where it does not. */
export const prose = (text: string): Html =>
  new Html(
    legible(text)
      .split(/(\s+)/)
      .map((word) => (/^\s/.test(word) ? word.replaceAll("\n", "<br>") : proseWord(word)))
      .join(""),
  );

function proseWord(word: string): string {
  const [, before = "", core = "", after = ""] = /^(["'(]*)(:[\w+-]+:|.*?)(["').,;:!?]*)$/s.exec(word) ?? [];
  if (!active.test(core) && !name.test(core)) return escapeHtml(word);
  return `${escapeHtml(before)}${code(core).toString()}${escapeHtml(after)}`;
}

/** Text with its own lines. A blank one gets a space that Markdown does not see, so that no block ends there. */
export const pre = (text: string): Html =>
  new Html(`<pre>${escapeHtml(legible(text)).replaceAll(/^[ \t]*$/gm, "&#32;")}</pre>`);

/** A part that is folded until somebody opens it. Its blocks may be diagrams. */
export const fold = (title: Html, blocks: readonly Html[], open = false): Html =>
  new Html(
    [`<details${open ? " open" : ""}><summary>${title.toString()}</summary>`, ...blocks, "</details>"].join("\n\n"),
  );

/** A table with a header row. */
export function table(head: readonly string[], rows: readonly (readonly Html[])[]): Html {
  const titles = head.map((title) => html`<th align="left">${title}</th>`);
  const lines = rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`);
  return html`<table>\n<tr>${titles}</tr>\n${lines}\n</table>`;
}

/** The whole page: its blocks, one below the other. */
export const page = (blocks: readonly Html[]): string => blocks.join("\n\n");
