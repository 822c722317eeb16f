import type { Secret } from "../lib/secrets/secret.ts";

export type RequestHeader = readonly [name: string, value: string | Secret];

/** What to ask of an endpoint, before it is known where that is and with which token. */
export interface RequestShape {
  /** Path and query, below the endpoint's own. */
  readonly path: string;
  readonly method: string;
  readonly headers: readonly RequestHeader[];
  readonly body?: Uint8Array;
}

/** True when the user's own headers hold one of this name. */
export function hasHeader(headers: readonly RequestHeader[], name: string): boolean {
  return headers.some(([given]) => given.toLowerCase() === name.toLowerCase());
}
