import type { Measured, Result, Unknown } from "./results/result.ts";

/** What is to be told: of which checks what is known. Everything that is written is a rendering of it. */
export interface Outcome {
  readonly results: readonly Result[];
  readonly unhealthy: readonly Result[];
  readonly unknown: readonly Unknown[];
  /** Only where all checks are healthy and none is unknown. */
  readonly healthy: boolean;
  /** `quiet` where nothing was asked because all is paused. */
  readonly state: "up" | "down" | "unknown" | "quiet";
  /** When it was measured: milliseconds since the epoch. */
  readonly at: number;
}

/** JavaScript takes no more arguments at once; results of one run are of about the same time. */
const mostTimes = 10_000;

/**
 * The outcome of what was measured.
 *
 * @param nowMs milliseconds since the epoch, for where nothing was
 */
export function outcomeOf({ results, unknown }: Measured, nowMs: number): Outcome {
  const unhealthy = results.filter(({ standing }) => standing === "unhealthy");
  const healthy = unknown.length === 0 && results.length > 0 && results.every(({ standing }) => standing === "healthy");
  const anyHealthy = results.some(({ standing }) => standing === "healthy");
  const calm = unknown.length > 0 ? "unknown" : anyHealthy ? "up" : "quiet";
  return {
    results,
    unhealthy,
    unknown,
    healthy,
    state: unhealthy.length > 0 ? "down" : calm,
    at: results.length === 0 ? nowMs : Math.max(...results.slice(0, mostTimes).map(({ at }) => at)),
  };
}

/** `2 of 5 checks are not healthy; 1 is unknown`, as a sentence without its end. */
export function headline({ results, unhealthy, unknown, state }: Outcome): string {
  const total = results.length;
  const checks = (number: number) => `${number} check${number === 1 ? "" : "s"}`;
  const paused = results.filter(({ standing }) => standing === "paused").length;
  const parts = [
    ...(unhealthy.length > 0
      ? [
          total === 1
            ? "The check is not healthy"
            : `${unhealthy.length} of ${total} checks ${unhealthy.length === 1 ? "is" : "are"} not healthy`,
        ]
      : []),
    ...(unknown.length > 0 ? [`${unknown.length} ${unknown.length === 1 ? "is" : "are"} unknown`] : []),
  ];
  if (state === "quiet") return total === 0 ? "Nothing was measured" : `${checks(total)} paused, nothing was asked`;
  if (parts.length > 0) return parts.join("; ");
  const good = total - paused;
  return `${good === 1 ? "The check is" : `All ${checks(good)} are`} healthy${paused > 0 ? `; ${paused} paused` : ""}`;
}
