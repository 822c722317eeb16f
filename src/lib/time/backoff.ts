const shortestPauseMs = 500;

/** What the pause after an attempt depends on. All times in milliseconds. */
export interface PauseContext {
  /** The longest pause of our own choosing. */
  readonly longestPauseMs: number;
  /** A number in [0, 1). */
  readonly chance: number;
  /** What the server asked for, see {@link retryAfterMs}. */
  readonly retryAfterMs?: number | undefined;
  /** Until the deadline. */
  readonly leftMs: number;
}

/**
 * The pause after an attempt, the first being number 1, or `undefined` when there is no time for another one: exponential
 * from half a second up to the longest, with full jitter. It is never more than half of the time left, so that the last
 * attempts come close to the deadline and still have time for themselves. It is never shorter than the server asks for.
 */
export function pauseAfter(attempt: number, context: PauseContext): number | undefined {
  const { longestPauseMs, chance, retryAfterMs: asked = 0, leftMs } = context;
  const ceiling = Math.min(longestPauseMs, shortestPauseMs * 2 ** Math.min(attempt, 30));
  const floor = Math.min(shortestPauseMs, ceiling);
  const chosen = Math.round(floor + chance * (ceiling - floor));
  if (asked > chosen) return asked < leftMs ? asked : undefined;
  const fitting = Math.min(chosen, Math.floor(leftMs / 2));
  return fitting < floor ? undefined : fitting;
}

/** How to pause between attempts. */
export interface Backoff {
  /** The longest pause of our own choosing, in milliseconds. */
  readonly longestPauseMs: number;
  /** The header `Retry-After` of the answer before. */
  readonly retryAfter?: string | undefined;
  /** Called with the length of the pause, in milliseconds, before it begins. */
  onPause?(pauseMs: number): void;
}

/** `Retry-After` as milliseconds from now (RFC 9110, section 10.2.3); `undefined` where it cannot be read. */
export function retryAfterMs(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  if (/^\d{1,15}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return /^[A-Za-z]{3,9},? /.test(text) && !Number.isNaN(date) ? Math.max(0, date - now) : undefined;
}
