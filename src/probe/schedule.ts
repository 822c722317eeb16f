/** When to ask again. All times in milliseconds. */
export interface Schedule {
  /** From the start to the deadline; 0 means a single attempt. */
  readonly waitMs: number;
  /** The longest pause of our own choosing. */
  readonly intervalMs: number;
  /** Healthy answers in a row that count as healthy. */
  readonly consecutive: number;
}

const shortestPauseMs = 500;

/**
 * The pause after an attempt, the first being number 1: exponential from half a second up to the interval, with full
 * jitter (`chance` in [0, 1)). What the server asks for with `Retry-After`, in seconds or as a date, is obeyed as the least.
 */
export function pauseBefore(
  attempt: number,
  schedule: Schedule,
  chance: number,
  retryAfter: string | undefined,
  now: number,
): number {
  const ceiling = Math.min(schedule.intervalMs, shortestPauseMs * 2 ** Math.min(attempt, 30));
  const floor = Math.min(shortestPauseMs, ceiling);
  return Math.max(Math.round(floor + chance * (ceiling - floor)), retryAfterMs(retryAfter, now) ?? 0);
}

/** `Retry-After` as milliseconds from now (RFC 9110, section 10.2.3); `undefined` where it cannot be read. */
export function retryAfterMs(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return /^[A-Za-z]{3,9},? /.test(text) && !Number.isNaN(date) ? Math.max(0, date - now) : undefined;
}
