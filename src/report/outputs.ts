import { decodeText } from "../lib/charset.ts";
import type { Redact } from "../lib/secrets/redactor.ts";
import { type HttpHeaders, headOf } from "../net/http.ts";
import type { OutputValue } from "../runner/runner.ts";
import type { CheckReport } from "./check-report.ts";
import { failureOutputs } from "./failure-outputs.ts";
import { hasPaused, primaryCheck } from "./primary-check.ts";
import type { Report } from "./report.ts";

export type OutputName =
  | "healthy"
  | "status"
  | "body"
  | "body-truncated"
  | "headers"
  | "url"
  | "duration-ms"
  | "timings"
  | "attempts"
  | "failure"
  | "fault-of"
  | "paused"
  | "credential-expires-at"
  | "response-file"
  | "results"
  | "authorization";

/** The outputs of the step, but for `authorization`, which is a secret, and `results`, which have to be made to fit. */
export function outputs(
  report: Report,
  bodyLimit: number,
  redact: Redact,
): Readonly<Record<Exclude<OutputName, "authorization" | "results">, OutputValue>> {
  const check = primaryCheck(report);
  const answer = check?.outcome.kind === "answered" ? check.outcome : undefined;
  const head = check === undefined ? undefined : headOf(check.outcome);
  const body =
    answer === undefined ? { text: "", truncated: false } : bodyText(answer.body, answer.headers, bodyLimit, redact);
  return {
    healthy: report.healthy,
    status: head?.status ?? "",
    body: body.text,
    "body-truncated": body.truncated,
    headers: head === undefined ? {} : redactHeaders(head.headers, redact),
    url: check === undefined || check.unmade ? "" : check.url.href,
    "duration-ms": check?.outcome.timings.total ?? "",
    timings: check === undefined ? {} : timings(check, report),
    attempts: check?.attempts ?? report.looks ?? 0,
    ...failureOutputs(report.failure),
    paused: hasPaused(report),
    "credential-expires-at": timeText(report.credentialExpiresAt),
    "response-file": report.responseFile ?? "",
  };
}

/** Bytes of a body that are read at most, besides eight times what is told: all of them may be secrets. */
const mostRead = 4_000_000;

/**
 * The body as text, whole characters up to the limit in bytes of UTF-8. Secrets go first: a cut one is not known any more.
 * Of a large body the beginning is read; where that is little else than secrets, less is told than the limit allows.
 */
export function bodyText(
  body: Uint8Array,
  headers: HttpHeaders,
  limit: number,
  redact: Redact,
): { readonly text: string; readonly truncated: boolean } {
  const beginning = body.subarray(0, 8 * limit + mostRead);
  const { text } = decodeText(beginning, headers["content-type"]);
  if (beginning.length === body.length) return cutText(redact(text, limit + 1), limit);
  // The last character may have been cut in two.
  return { ...cutText(redact(text.replace(/\ufffd{1,3}$/, ""), limit + 1), limit), truncated: true };
}

/** A text of no more than `limit` characters is all there is of it. */
function cutText(text: string, limit: number): { readonly text: string; readonly truncated: boolean } {
  const bytes = Buffer.from(text, "utf8");
  if (bytes.length <= limit) return { text, truncated: false };
  // A byte of the form 10xxxxxx continues a character: go back to where the one that does not fit begins.
  let end = limit;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return { text: bytes.subarray(0, end).toString("utf8"), truncated: true };
}

/** Names may hold secrets as values do. Those that look alike then are told as one header that was sent more than once. */
function redactHeaders(headers: HttpHeaders, redact: Redact): HttpHeaders {
  const alike = Map.groupBy(Object.entries(headers), ([name]) => redact(name));
  return Object.fromEntries([...alike].map(([name, entries]) => [name, redactValues(entries, redact)]));
}

function redactValues(entries: readonly (readonly [string, string | readonly string[]])[], redact: Redact) {
  const [only, ...others] = entries.map(([, value]) => value);
  if (typeof only === "string" && others.length === 0) return redact(only);
  return entries.flatMap(([, value]) => value).map((value) => redact(value));
}

function timings(check: CheckReport, { signInMs }: Report): Readonly<Record<string, number>> {
  const { total: _total, ...phases } = check.outcome.timings;
  return { ...phases, ...(signInMs === undefined ? {} : { "sign-in": signInMs }) };
}

/** A time as `2026-12-10T00:00:00Z`; empty where there is none. */
const timeText = (ms: number | undefined) =>
  ms === undefined ? "" : new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
