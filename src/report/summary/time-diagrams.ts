import { type Bar, timeline } from "../../lib/markup/diagram.ts";
import { type Html, html } from "../../lib/markup/html.ts";
import { formatDuration, formatSeconds } from "../../lib/quantities/duration.ts";
import { count } from "../../lib/text.ts";
import type { Timings } from "../../net/http.ts";
import type { Stretch } from "../../probe/course.ts";
import type { CheckReport } from "../check-report.ts";

const phases = ["dns", "connect", "tls", "wait", "download"] as const satisfies readonly (keyof Timings)[];

/** Where the time of the last attempt went, with the sign-in before it; nothing where no phase is known. */
export function phasesDiagram({ outcome }: CheckReport, signInMs: number | undefined): readonly Html[] {
  const spans = [
    ...(signInMs === undefined ? [] : [{ name: "sign-in", ms: signInMs }]),
    ...phases.flatMap((name) => {
      const ms = outcome.timings[name];
      return ms === undefined ? [] : [{ name, ms }];
    }),
  ];
  let fromMs = 0;
  const bars = spans.map(({ name, ms }): Bar => {
    const bar = { row: name, label: formatDuration(ms), fromMs, untilMs: fromMs + ms };
    fromMs += ms;
    return bar;
  });
  return bars.length === 0 ? [] : [html`<h4>Where the time went</h4>`, timeline("Where the time went", bars)];
}

/** More rows would be no picture any more. */
const mostStretches = 12;

/** What the attempts came to while it was waited for, and when that changed; nothing where one attempt was enough. */
export function attemptsDiagram({ course = [] }: CheckReport): readonly Html[] {
  if (course.reduce((sum, { attempts }) => sum + attempts, 0) < 2) return [];
  const bars = shortened(course).map(
    ({ word, attempts, fromMs, untilMs }): Bar => ({
      row: word,
      label: `${count(attempts, "attempt")}, until ${formatSeconds(untilMs)}`,
      fromMs,
      untilMs,
      bad: word !== "healthy",
    }),
  );
  return [html`<h4>The attempts over time</h4>`, timeline("The attempts over time", bars)];
}

/** The first and the last stretches, and between them one that stands for the others. */
function shortened(course: readonly Stretch[]): readonly (Omit<Stretch, "word"> & { readonly word: string })[] {
  if (course.length <= mostStretches) return course;
  const first = course.slice(0, mostStretches / 2);
  const last = course.slice(1 - mostStretches / 2);
  const between = course.slice(first.length, -last.length);
  const attempts = between.reduce((sum, stretch) => sum + stretch.attempts, 0);
  const fromMs = between[0]?.fromMs ?? 0;
  const untilMs = between.at(-1)?.untilMs ?? fromMs;
  return [...first, { word: `${between.length} changes`, attempts, fromMs, untilMs }, ...last];
}
