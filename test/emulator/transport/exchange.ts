import type { IncomingMessage, ServerResponse } from "node:http";
import type { Recording } from "./journal.ts";

/** Ends the response where answering failed. A caller that goes away in the middle of its request is no fault of ours. */
export function settle(answer: Promise<void>, response: ServerResponse): void {
  answer.catch((error: unknown) => {
    response.destroy();
    if ((error as NodeJS.ErrnoException).code !== "ECONNRESET") throw error;
  });
}

/** One request on its way to an answer. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly recording: Recording;
}
