import type { Answer } from "../hostile-case.ts";
import { readChunks } from "./chunks.ts";
import { decode } from "./content-coding.ts";
import { type Head, valuesOf } from "./head.ts";
import { broken, doubtful, ended, lost, type Reading, type ReadLimits, type Whole } from "./reading.ts";

/** What stands behind a head (RFC 9112, section 6). */
export function readBody(answer: Answer, bytes: Buffer, head: Head, limits: ReadLimits): Reading {
  const { status, headers } = head;
  const lengths = valuesOf(headers, "content-length");
  const codings = listed(valuesOf(headers, "transfer-encoding"));
  if (limits.method === "HEAD" || status === 204 || status === 304) {
    if (codings.length > 0 && codings.join() !== "chunked") return doubtful("a coding of no body");
    return behind(answer, head.end, withoutBody(head, Buffer.alloc(0)));
  }
  if (status === 206) return lost("a part, though the whole was asked for");
  if (isStream(head)) return stream(answer, bytes, head, limits);
  if (codings.length > 0) return coded(answer, bytes, head, codings, limits);
  if (lengths.length > 0) return measured(answer, bytes, head, lengths, limits);
  if (answer.end === "cut") return doubtful("an end without a word of TLS, and no length");
  if (answer.end !== "close") return ended(answer, "no length");
  return decoded(answer, head, { body: bytes.subarray(head.end), end: bytes.length, doubt: undefined }, limits);
}

const listed = (values: readonly string[]): string[] =>
  values.flatMap((value) => value.split(",").map((part) => part.trim().toLowerCase()));

const withoutBody = ({ status, sure, headers }: Head, body: Buffer): Whole => ({
  kind: "whole",
  status,
  sure,
  headers,
  body,
  noBody: true,
  doubt: undefined,
});

/** A body as it was framed. */
interface Framed {
  readonly body: Buffer;
  readonly end: number;
  readonly doubt: string | undefined;
}

function coded(answer: Answer, bytes: Buffer, head: Head, codings: readonly string[], limits: ReadLimits): Reading {
  if (codings.join() === "") return doubtful("an empty Transfer-Encoding");
  if (codings.join() !== "chunked") return lost("a transfer coding");
  const chunks = readChunks(bytes, head.end);
  if (chunks.kind === "broken") return lost("no chunks");
  if (chunks.kind === "incomplete") {
    if (chunks.doubt === undefined) return ended(answer, "chunks without an end");
    return broken(chunks.doubt, "connection-lost", "timeout", "response-too-large");
  }
  let { doubt } = chunks;
  if (head.minor === 0) doubt ??= "chunks in HTTP/1.0";
  const lengths = valuesOf(head.headers, "content-length");
  if (lengths.some((length) => Number(length) !== chunks.body.length)) return lost("chunks, and a length that lies");
  if (lengths.length > 0) doubt ??= "chunks, and a length";
  return decoded(answer, head, { ...chunks, doubt }, limits);
}

function measured(answer: Answer, bytes: Buffer, head: Head, lengths: readonly string[], limits: ReadLimits): Reading {
  const values = listed(lengths);
  const [length = ""] = values;
  if (values.includes("")) return doubtful("an empty length");
  const different = new Set(values).size > 1;
  if (different || !/^\d+$/.test(length) || Number(length) > Number.MAX_SAFE_INTEGER) {
    return broken("lengths that are none", "connection-lost", "response-too-large", "timeout");
  }
  const end = head.end + Number(length);
  if (bytes.length < end) {
    if (Number(length) <= limits.downloadLimit) return ended(answer, "less than the length");
    return broken("a length over the limit", "response-too-large", "connection-lost", "timeout");
  }
  const doubt = values.length > 1 ? "the same length twice" : undefined;
  return decoded(answer, head, { body: bytes.subarray(head.end, end), end, doubt }, limits);
}

const isStream = (head: Head): boolean =>
  valuesOf(head.headers, "content-type").some((value) => /^text\/event-stream\s*(;|$)/i.test(value));

/** It need not end. What is to be said of one that does, or that breaks, the contract leaves open. */
function stream(answer: Answer, bytes: Buffer, head: Head, { headersWillDo }: ReadLimits): Reading {
  const codings = listed(valuesOf(head.headers, "transfer-encoding"));
  const framed = codings.length > 0 || valuesOf(head.headers, "content-length").length > 0;
  if (!headersWillDo) {
    const endless = answer.end === "open" && !framed;
    return endless
      ? broken("an event stream, and a condition on what comes", "timeout")
      : doubtful("an event stream that may end");
  }
  // On a slow machine the break can be there as soon as the headers are.
  const orderly = answer.end === "open" || (answer.end === "close" && !framed);
  if (!orderly) return doubtful("an event stream that breaks off");
  if (codings.some((coding) => coding !== "chunked")) return doubtful("an event stream in a coding");
  return withoutBody(head, bytes.subarray(head.end));
}

function decoded(answer: Answer, head: Head, { body, end, doubt }: Framed, limits: ReadLimits): Reading {
  const result = decode(body, valuesOf(head.headers, "content-encoding"), limits.downloadLimit);
  if (result.kind === "too-large") return broken("over download-limit", "response-too-large");
  if (result.kind === "broken") return lost("a content coding that is not whole");
  const known = result.kind === "whole" ? result : { body, doubt: "an unknown content coding" };
  return behind(answer, end, { ...withoutBody(head, known.body), noBody: false, doubt: doubt ?? known.doubt });
}

const RECORD = 16 * 1024;

/** Whether something stands behind the end, as far as it was sure to be there in time. */
function behind(answer: Answer, end: number, whole: Whole): Reading {
  let at = 0;
  for (const step of answer.steps) {
    if (typeof step === "number") continue;
    if (at + step.length > end) {
      const rest = step.toString("latin1", Math.max(0, end - at));
      // The contract does not say; many readers pass over empty lines between two answers.
      if (/^[\r\n]+$/.test(rest)) return doubtful("an empty line behind the end");
      // What is written in one go, and fits one record of TLS, arrives in one piece.
      const together = at < end && step.length <= RECORD;
      return together ? lost("bytes behind the end") : doubtful("bytes that come behind the end");
    }
    at += step.length;
  }
  return answer.end === "reset" ? doubtful("a reset behind the end") : whole;
}
