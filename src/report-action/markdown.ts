import * as markup from "../lib/markup/html.ts";
import { oneLine } from "../lib/text.ts";

/*
 * What GitHub makes of Markdown depends on where it stands. Everything here is HTML, in whose blocks nothing is read as Markdown;
 * what GitHub would act on, a mention or a link, stands in code, where it does not.
 */

/** A stranger's text of one line, as code. */
export const code = (text: string): string => markup.code(oneLine(text)).toString();

/** A stranger's text of some lines, as they are. */
export const pre = (lines: readonly string[]): string => markup.pre(lines.map(oneLine).join("\n")).toString();

/** A stranger's sentences: they mention nobody, link nothing, and are no comment of ours. */
export const prose = (text: string): string => markup.prose(text.split("\n").map(oneLine).join("\n")).toString();
