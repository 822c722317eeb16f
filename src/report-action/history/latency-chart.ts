import { dayMs, type History, hourMs, type Span } from "./history.ts";
import { percentile } from "./latency.ts";

/** More points cannot be told apart. */
const mostPoints = 48;

/**
 * How long answers took, as a Mermaid chart of two lines: half of them were faster than the lower, 95 of a hundred than the
 * upper. By the hour where there are hours enough, else by the day. Nothing but numbers and our own words is in it.
 */
export function latencyChart({ hours, days }: History, nowMs: number): string {
  const timed = (spans: readonly Span[]) => spans.filter(({ latency }) => latency.size > 0);
  const recent = timed(hours).filter(({ at }) => at + hourMs > nowMs - 2 * dayMs);
  const byHour = recent.length >= 2;
  const spans = (byHour ? recent : timed(days)).slice(-mostPoints);
  if (spans.length < 2) return "";
  const label = ({ at }: Span) => {
    const iso = new Date(at).toISOString();
    return `"${byHour ? iso.slice(8, 13).replace("T", ". ") : iso.slice(5, 10)}"`;
  };
  const line = (percent: number) => spans.map(({ latency }) => percentile(latency, percent) ?? 0).join(", ");
  return [
    "```mermaid",
    "xychart-beta",
    `  title "How long answers took: p50 and p95, by ${byHour ? "the hour (UTC)" : "the day"}"`,
    `  x-axis [${spans.map(label).join(", ")}]`,
    '  y-axis "ms"',
    `  line [${line(50)}]`,
    `  line [${line(95)}]`,
    "```",
  ].join("\n");
}
