import type { Html } from "../../lib/markup/html.ts";
import { lineChart } from "../../lib/markup/line-chart.ts";
import { dayMs, type History, hourMs, type Span } from "./history.ts";
import { percentile } from "./latency.ts";

/** More points cannot be told apart. */
const mostPoints = 48;

/**
 * How long answers took, as a chart of two lines: half of them were faster than the lower, 95 of a hundred than the upper. By the
 * hour where there are hours enough, else by the day; nothing where there are not two of these.
 */
export function latencyChart({ hours, days }: History, nowMs: number): readonly Html[] {
  const timed = (spans: readonly Span[]) => spans.filter(({ latency }) => latency.size > 0);
  const recent = timed(hours).filter(({ at }) => at + hourMs > nowMs - 2 * dayMs);
  const byHour = recent.length >= 2;
  const spans = (byHour ? recent : timed(days)).slice(-mostPoints);
  if (spans.length < 2) return [];
  const points = spans.map(({ at }) => {
    const iso = new Date(at).toISOString();
    return byHour ? iso.slice(8, 13).replace("T", ". ") : iso.slice(5, 10);
  });
  const line = (percent: number) => spans.map(({ latency }) => percentile(latency, percent) ?? 0);
  const title = `How long answers took (p50 and p95), by ${byHour ? "the hour (UTC)" : "the day"}`;
  return [lineChart({ title, points, unit: "ms", lines: [line(50), line(95)] })];
}
