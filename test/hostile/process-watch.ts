import { readdirSync, readFileSync } from "node:fs";

/** What a process holds at a moment. */
export interface Sample {
  readonly rssMb: number;
  readonly handles: number;
}

/** Looks at the child of this process that runs an action, from outside, until it is told to stop. Linux only. */
export function watchChild(everyMs: number): { stop(): readonly Sample[] } {
  const samples: Sample[] = [];
  let child: string | undefined;
  const timer = setInterval(() => {
    try {
      child ??= readdirSync("/proc").find(isOurAction);
      if (child === undefined) return;
      const rss = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${child}/status`, "utf8"))?.[1];
      if (rss !== undefined)
        samples.push({ rssMb: Number(rss) / 1024, handles: readdirSync(`/proc/${child}/fd`).length });
    } catch {
      // It has just ended.
    }
  }, everyMs);
  return {
    stop() {
      clearInterval(timer);
      return samples;
    },
  };
}

function isOurAction(pid: string): boolean {
  if (!/^\d+$/.test(pid)) return false;
  try {
    const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return parent === `${process.pid}` && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("main.js");
  } catch {
    return false;
  }
}

/** What grew, late in the life of a process against early; the margins are for garbage that nobody has collected yet. */
export function growth(samples: readonly Sample[]): string[] {
  if (samples.length < 20) return [`soak: only ${samples.length} samples`];
  const quarter = Math.floor(samples.length / 4);
  // The first quarter is start-up: modules are compiled, the heap takes its size.
  const early = samples.slice(quarter, 2 * quarter);
  const late = samples.slice(-quarter);
  const problems: string[] = [];
  const [rssBefore, rssAfter] = [median(early.map(({ rssMb }) => rssMb)), median(late.map(({ rssMb }) => rssMb))];
  if (rssAfter > rssBefore * 1.5 + 40)
    problems.push(`soak: memory grows from ${Math.round(rssBefore)} to ${Math.round(rssAfter)} MB`);
  const [before, after] = [median(early.map(({ handles }) => handles)), median(late.map(({ handles }) => handles))];
  if (after > before + 10) problems.push(`soak: handles and sockets grow from ${before} to ${after}`);
  return problems;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
