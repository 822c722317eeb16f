import type { Redact } from "./lib/secrets/redactor.ts";
import type { Secret } from "./lib/secrets/secret.ts";
import type { Clock } from "./lib/time/clock.ts";
import type { Http } from "./net/http.ts";

/** What all code that talks to a server shares during one run. */
export interface RunContext {
  readonly http: Http;
  readonly clock: Clock;
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
  /** To be called with every secret before its first use. */
  mask(secret: Secret): void;
  /** Takes known secrets out of a text. To be called with the whole text, before a part is cut out of it. */
  readonly redact: Redact;
  /** Writes one line to the log. */
  log(line: string): void;
}
