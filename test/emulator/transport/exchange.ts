import type { IncomingMessage, ServerResponse } from "node:http";
import type { Recording } from "./journal.ts";

/** One request on its way to an answer. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly recording: Recording;
}
