/** How a check stands: `unknown` where nothing was measured, `paused` where nothing was to be. */
type Standing = "healthy" | "unhealthy" | "paused";

interface Named {
  /** What people read. */
  readonly name: string;
  /** Where it is, to end its name with: `at DB.SCHEMA.SERVICE`, `at` a host, or `in` a file; absent where nothing says so. */
  readonly place?: string;
  /** The path of its URL, without the query; absent where no request was sent. */
  readonly path?: string;
  /** Its name without its place, where that was added: the same from run to run, whatever other checks there are. */
  readonly ownName?: string;
}

/** What one check measured. Every text is a stranger's: it is bounded, and nothing else. */
export interface Result extends Named {
  /** Empty where no request was sent. */
  readonly host: string;
  readonly url: string;
  readonly standing: Standing;
  /** HTTP status; absent where none was answered. */
  readonly status?: number;
  /** Of the last attempt, in milliseconds. */
  readonly durationMs?: number;
  /** The failure word; empty where it is healthy. */
  readonly failure: string;
  /** Who has to act: `service`, `credential` …; empty where it does not say. */
  readonly faultOf: string;
  readonly cause: string;
  readonly remedy: string;
  readonly sql: readonly string[];
  /** The first condition that was not met, with what was found. */
  readonly unmet?: { readonly condition: string; readonly actual: string };
  /** When it was measured: milliseconds since the epoch. */
  readonly at: number;
}

/** Something of which nothing is known: a check, a file, a shard. */
export interface Unknown extends Named {
  /** Ends a sentence that begins with the name. */
  readonly reason: string;
  /** The host of a check, where it is known. */
  readonly host?: string;
  readonly at?: number;
}

/** All that was measured, and what was not. */
export interface Measured {
  readonly results: readonly Result[];
  readonly unknown: readonly Unknown[];
}
