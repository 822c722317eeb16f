import type { HttpRequest } from "../net/http.ts";

/** What bounds a request. */
export type Limits = Pick<HttpRequest, "timeoutMs" | "maxBytes" | "signal">;

/** The limits of a request that is ours and not the user's: ten seconds at most, and no answer to it is large. */
export function ownLimits(timeoutMs: number, signal: AbortSignal): Limits {
  return { timeoutMs: Math.min(timeoutMs, 10_000), maxBytes: 1024 ** 2, signal };
}
