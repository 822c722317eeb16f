/** What the judging of one answer in a thread of its own may take. */
export interface JudgingLimits {
  /** Milliseconds for all its conditions together. */
  readonly ms: number;
  /** Megabytes of the thread's heap. */
  readonly heapMb: number;
}

/**
 * The limits for a body of so many bytes. Large is not unhealthy, so they grow with it: by a second a megabyte, many times
 * what JSON of that size takes. The heap has room for whatever `JSON.parse` makes of a text that is not refused before: V8
 * ends the whole process, not the thread, where there is none.
 */
export function judgingLimits(bytes: number): JudgingLimits {
  const megabytes = Math.floor(bytes / 2 ** 20);
  return { ms: 1_000 * (1 + megabytes), heapMb: 512 + 40 * megabytes };
}
