import type { Redact } from "./lib/secrets/redactor.ts";
import type { Secret } from "./lib/secrets/secret.ts";
import type { Clock } from "./lib/time/clock.ts";
import type { Http } from "./net/http.ts";

/** What everything that talks to somebody shares for one run. */
export interface RunContext {
  readonly http: Http;
  readonly clock: Clock;
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
  /** To be called with every secret before its first use. */
  mask(secret: Secret): void;
  /** Takes known secrets out of a text. A text from elsewhere passes through it whole, before anything is cut from it. */
  readonly redact: Redact;
  /** Writes one line to the log. */
  log(line: string): void;
}
