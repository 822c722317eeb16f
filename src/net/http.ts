import { type JsonObject, objectOf, parseJson } from "../lib/json.ts";
import type { Secret } from "../lib/secrets/secret.ts";
import type { Reuse } from "./http/reuse.ts";

/**
 * The one way out to the network. An answer of any status is a value and so is the lack of one: `Http` never throws
 * for what the other side does, and it never follows a redirect.
 */
export type Http = (request: HttpRequest) => Promise<HttpOutcome>;

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  /** In the order they are sent. A `Secret` is revealed only while it is written to the socket. */
  readonly headers: readonly (readonly [name: string, value: string | Secret])[];
  readonly body?: string | Uint8Array | Secret;
  /** Milliseconds for everything together: DNS, connect, TLS, headers and body. */
  readonly timeoutMs: number;
  /** The most bytes of body to read, decompressed. */
  readonly maxBytes: number;
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
  /**
   * Whether to send it over a connection that is open already, and to keep that open afterwards. By default it has its own. If
   * the one that was open turns out to be closed, or no head of an answer comes, the request is sent again on a new one, unless a
   * part of it was sent and its method is not one that {@link mayRepeat}.
   *
   * What ties an answer of HTTP/1.1 to its question is their order alone. What comes before the question was written is never
   * taken for its answer, and a host that sends it gets no connection reused any more. But an answer that nobody asked for and that
   * comes between a question and its own answer passes for the latter, until the one that is left over in the end shows it: see
   * {@link Reuse.inStep}. Snowflake's ingress should pass none on, for it frames each answer of a service itself (INFERRED).
   */
  readonly reuse?: Reuse;
  /**
   * Whether the head of an event stream, which need not end, is an answer already; its body is then empty, and its connection
   * is closed.
   */
  readonly headWillDo?: boolean;
}

export type HttpOutcome = HttpAnswer | NetworkFailure;

export interface HttpAnswer {
  readonly kind: "answered";
  readonly status: number;
  /** Lower-case names; a header that came more than once is an array. */
  readonly headers: HttpHeaders;
  /** The body, decompressed, byte for byte. */
  readonly body: Uint8Array;
  readonly timings: Timings;
  /** The certificate the host itself showed for this connection, where it could be read. */
  readonly certificate?: PeerCertificate;
}

/** What an answer begins with. */
export type AnswerHead = Pick<HttpAnswer, "status" | "headers">;

export interface NetworkFailure {
  readonly kind: "failed";
  readonly reason: NetworkFailureReason;
  /** One sentence of detail, safe to print: what the operating system, TLS or the proxy said. */
  readonly detail: string;
  readonly timings: Timings;
  /** What is wrong, where the reason alone would mislead: coding or headers of an answer, a certificate that may yet come. */
  readonly fault?: "coding" | "headers" | "certificate";
  /** Set where no connection to the host stood yet. */
  readonly unconnected?: true;
  /** Of an answer that began and never was whole. */
  readonly begun?: AnswerHead;
}

/**
 * Why there is no answer. All but the last two are failure words of the contract. `aborted`: the request's `signal` ended it.
 * `not-sent`: no time was left for it.
 */
export type NetworkFailureReason =
  | "dns"
  | "connect"
  | "tls"
  | "timeout"
  | "connection-lost"
  | "response-too-large"
  | "aborted"
  | "not-sent";

export type HttpHeaders = Readonly<Record<string, string | readonly string[]>>;

/** Milliseconds a phase took. A phase that did not happen is absent: on a connection that was open already the first three. */
export interface Timings {
  readonly total: number;
  /** Of the host's name; where a proxy is on the way, of the proxy's. */
  readonly dns?: number;
  /** Until bytes reach the host: through a proxy the way to it and the tunnel. */
  readonly connect?: number;
  /** With the host itself. */
  readonly tls?: number;
  /** From when the connection stood to the first byte of the answer, the sending of the request included. */
  readonly wait?: number;
  readonly download?: number;
}

export interface PeerCertificate {
  readonly subject: string;
  readonly issuer: string;
  readonly validTo: Date;
}

/** Methods of requests that may be sent twice without harm (RFC 9110, 9.2.2: DOC). */
const repeatable: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"]);

export const mayRepeat = (method: string): boolean => repeatable.has(method);

/** The result of a request that was not sent, because no time was left for it. `detail` is a sentence. */
export const notSent = (detail: string): NetworkFailure => ({
  kind: "failed",
  reason: "not-sent",
  detail,
  unconnected: true,
  timings: { total: 0 },
});

/** What is known of an answer, whole or not. */
export const headOf = (outcome: HttpOutcome): AnswerHead | undefined =>
  outcome.kind === "answered" ? outcome : outcome.begun;

/** The value of a header that is expected once; of several, the first. */
export function header(headers: HttpHeaders, name: string): string | undefined {
  const value = headers[name.toLowerCase()];
  return typeof value === "string" || value === undefined ? value : value[0];
}

/** Whether the status says that it is what was asked for: a proxy on the way may make 203 of 200 (RFC 9110, 15.3.4). */
export const isSuccess = ({ status }: HttpAnswer): boolean => status >= 200 && status <= 299;

/** The body as a JSON object; an empty one where it is none. */
export function jsonBody({ body }: HttpAnswer): JsonObject {
  const text = new TextDecoder().decode(body);
  // To find out by an exception takes long, and most bodies are none.
  return /^\s*\{/.test(text) ? objectOf(parseJson(text)) : {};
}
