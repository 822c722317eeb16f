import type { Html } from "../../lib/markup/html.ts";

/** What somebody else said about a failure: what tells the cause, to be read at once, and the rest, folded. */
export interface Evidence {
  readonly telling: readonly Html[];
  readonly rest: readonly Html[];
}

/** More lines would move what to do out of sight. */
export const mostTellingLines = 10;
