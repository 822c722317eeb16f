/**
 * How long answers took, as counts in classes that grow by a tenth. Such counts can be added up, and give any percentile to within
 * five per cent.
 */
export type Latency = ReadonlyMap<number, number>;

const growth = 1.1;

/** A week of answers slower than this is as good as a day of them. */
const mostClasses = 200;

/** One answer of so many milliseconds. */
export function latencyOf(milliseconds: number): Latency {
  const at = Math.ceil(Math.log(Math.max(1, milliseconds)) / Math.log(growth));
  return new Map([[Math.min(at, mostClasses), 1]]);
}

/** All of them together. */
export function addLatencies(all: readonly Latency[]): Latency {
  const sum = new Map<number, number>();
  for (const latency of all) for (const [at, count] of latency) sum.set(at, (sum.get(at) ?? 0) + count);
  return sum;
}

/** The milliseconds that so many of a hundred answers did not exceed; undefined without answers. */
export function percentile(latency: Latency, percent: number): number | undefined {
  const classes = [...latency].sort(([a], [b]) => a - b);
  const total = classes.reduce((sum, [, count]) => sum + count, 0);
  let seen = 0;
  for (const [at, count] of classes) {
    seen += count;
    // The middle of its class.
    if (seen >= (total * percent) / 100) return Math.round(growth ** (at - 0.5));
  }
  return undefined;
}

/** A class there can be. */
export const isClass = (at: number): boolean => Number.isInteger(at) && at >= 0 && at <= mostClasses;
