/** When to ask again. All times in milliseconds. */
export interface Schedule {
  /** From the start to the deadline; 0 means a single attempt. */
  readonly waitMs: number;
  /** The longest pause of our own choosing. */
  readonly intervalMs: number;
  /** Healthy answers in a row that count as healthy. */
  readonly consecutive: number;
}
