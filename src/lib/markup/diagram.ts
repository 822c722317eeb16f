import { Html } from "./html.ts";

/** A bar of a diagram over time. Times are milliseconds from its beginning. */
export interface Bar {
  /** What the row is called; bars of one name that follow each other share it. */
  readonly row: string;
  readonly label: string;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly bad?: boolean;
}

/**
 * Bars over time as a Gantt chart of Mermaid's, which GitHub draws. No text of anybody else's belongs into a diagram; what is
 * no letter, figure or harmless sign in a name or label becomes a space, so that it can be none of Mermaid's own words.
 */
export function timeline(title: string, bars: readonly Bar[]): Html {
  const spanMs = Math.max(1, ...bars.map(({ untilMs }) => untilMs));
  // A bar of no width would not be seen.
  const leastMs = Math.max(1, Math.ceil(spanMs / 200));
  const longest = Math.max(0, ...bars.map(({ row }) => plain(row).length));
  const lines = bars.flatMap(({ row, label, fromMs, untilMs, bad = false }, index) => [
    ...(bars[index - 1]?.row === row ? [] : [`    section ${plain(row)}`]),
    `    ${plain(label)} :${bad ? "crit, " : ""}${moment(fromMs)}, ${moment(Math.max(untilMs, fromMs + leastMs))}`,
  ]);
  return fence([
    `%%{init: {"gantt": ${JSON.stringify({ ...layout, leftPadding: 30 + 7 * longest })}}}%%`,
    "gantt",
    `    accTitle: ${plain(title)}`,
    "    dateFormat YYYY-MM-DD HH:mm:ss.SSS",
    `    axisFormat ${axisOf(spanMs)}`,
    ...lines,
  ]);
}

/** Rows in two shades; how wide the names are depends on them. */
const layout = { barHeight: 18, fontSize: 12, sectionFontSize: 12, numberSectionStyles: 2 };

/** A diagram's lines as a block of Markdown, which GitHub draws. */
export const fence = (lines: readonly string[]) => new Html(["```mermaid", ...lines, "```"].join("\n"));

/** A name for a diagram, at most 80 characters, in which nothing is a word of Mermaid's. */
export const plain = (text: string): string => {
  const harmless = text.replaceAll(/[^\w .,()%·-]/g, " ").trim();
  return harmless === "" ? "unnamed" : harmless.slice(0, 80);
};

/**
 * Mermaid reads and writes moments in the time zone of who looks; on this day no clock is put forward or back, so that the
 * axis begins with zero everywhere.
 */
const moment = (ms: number) => new Date(Date.UTC(2000, 0, 1) + ms).toISOString().replace("T", " ").replace("Z", "");

function axisOf(spanMs: number): string {
  if (spanMs < 1_000) return "%-Lms";
  if (spanMs < 60_000) return "%-S.%Ls";
  return spanMs < 3_600_000 ? "%-M:%S" : "%-H:%M:%S";
}
