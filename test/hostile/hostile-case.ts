import type { Condition } from "./condition.ts";

/**
 * What becomes of the connection behind the last byte: `close` is the orderly end of TLS and TCP, `cut` ends TCP without a
 * word of TLS, `reset` is RST, `open` says and does nothing more.
 */
export type End = "close" | "cut" | "reset" | "open";

/** What the server does with one request: bytes to write, each Buffer in one go, and pauses in milliseconds. */
export interface Answer {
  readonly steps: readonly (Buffer | number)[];
  readonly end: End;
}

/** What stands at one path. */
export interface Page {
  /** To the first request with the token, the second, and so on; the last one to all further. */
  readonly tries: readonly [Answer, ...Answer[]];
  /** To a request without the token. */
  readonly anonymous: Answer;
}

/** The inputs of one check. */
export interface CheckInputs {
  readonly method: string;
  readonly headers: string;
  readonly body: string;
  readonly conditions: readonly Condition[];
  readonly timeoutMs: number;
}

/** The inputs that all checks of a run share. */
export interface RunInputs {
  readonly waitMs: number;
  readonly consecutive: number;
  readonly maxRedirects: number;
  readonly downloadLimitKb: number;
  readonly bodyLimitKb: number;
  readonly concurrency: number;
}

export interface HostileCase {
  readonly id: number;
  readonly kind: string;
  readonly check: CheckInputs;
  /** At `/h/<id>`, `/h/<id>/1`, `/h/<id>/2` and so on. */
  readonly pages: readonly [Page, ...Page[]];
}

export const endpointHost = "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app";

export function pathOf(id: number, page = 0): string {
  return page === 0 ? `/h/${id}` : `/h/${id}/${page}`;
}

/** An answer as one can read and copy it. */
export function shown({ steps, end }: Answer): string {
  const parts = steps.map((step) => (typeof step === "number" ? `pause ${step} ms` : escaped(step)));
  return [...parts, end].join(" · ");
}

const LONGEST = 1500;

function escaped(bytes: Buffer): string {
  const text = JSON.stringify(bytes.subarray(0, LONGEST).toString("latin1")).replace(
    /[\u007f-\u00ff]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
  return bytes.length > LONGEST ? `${text} and ${bytes.length - LONGEST} bytes more` : text;
}
