import type { Answer } from "../hostile-case.ts";
import { readChunks } from "./chunks.ts";
import { decode } from "./content-coding.ts";
import { type Head, readHead, valuesOf } from "./head.ts";

/** What arrives of an answer: the whole of it, or none that may be judged. */
export type Reading =
  | ({ readonly kind: "whole"; readonly body: Buffer; readonly noBody: boolean } & Pick<
      Head,
      "status" | "sure" | "headers" | "doubt"
    >)
  | { readonly kind: "broken"; readonly words: readonly string[]; readonly why: string }
  | { readonly kind: "doubtful"; readonly why: string };

export interface ReadLimits {
  readonly method: string;
  readonly timeoutMs: number;
  readonly downloadLimit: number;
  /** Whether the headers of an event stream are enough. */
  readonly headersWillDo: boolean;
}

const HEADER_LIMIT = 256 * 1024;
const RECORD = 16 * 1024;
const lost = (why: string): Reading => ({ kind: "broken", words: ["connection-lost"], why });

export function read(answer: Answer, limits: ReadLimits): Reading {
  const bytes = Buffer.concat(answer.steps.filter((step) => typeof step !== "number"));
  const pauseMs = answer.steps.reduce<number>((sum, step) => sum + (typeof step === "number" ? step : 0), 0);
  if (pauseMs > limits.timeoutMs * 1.5) return { kind: "broken", words: ["timeout", "connection-lost"], why: "slow" };
  if (pauseMs > limits.timeoutMs / 3) return { kind: "doubtful", why: "about as slow as the timeout" };

  let head: Head | "incomplete" | "garbage" = "incomplete";
  let doubt: string | undefined;
  for (let at = 0, interim = 0; ; interim++) {
    head = readHead(bytes, at);
    if (head === "garbage")
      return interim === 0
        ? lost("no HTTP")
        : { kind: "broken", words: ["connection-lost", "timeout"], why: "no HTTP behind 1xx" };
    if (head === "incomplete") {
      const words = ["connection-lost", "timeout"];
      if (doubt !== undefined) return { kind: "broken", words, why: doubt };
      return tooLarge(bytes.length - at) ?? ended(answer, "an incomplete head");
    }
    const large = tooLarge(head.end - at);
    if (large !== undefined) return large;
    doubt ??= head.doubt;
    if (head.status < 100 || head.status >= 200) break;
    if (head.status === 101) return lost("101, which nobody asked for");
    // RFC 9110 has every client pass over 1xx; a 100 that nobody expects, or many, are refused by careful ones.
    if (head.status === 100 || interim > 5) doubt ??= "100 unasked for, or many 1xx";
    at = head.end;
  }
  const message = body(answer, bytes, head, limits);
  if (message.kind !== "whole") return doubt === undefined ? message : doubtful(message, doubt);
  return { ...message, doubt: doubt ?? message.doubt };
}

/** Where the head is in doubt, so is what follows from it. */
function doubtful(reading: Reading, doubt: string): Reading {
  return reading.kind === "broken" && reading.words.includes("response-too-large")
    ? reading
    : { kind: "doubtful", why: doubt };
}

function tooLarge(headLength: number): Reading | undefined {
  if (headLength > HEADER_LIMIT * 1.05) {
    return { kind: "broken", words: ["response-too-large"], why: "headers over 256 KB" };
  }
  return headLength > HEADER_LIMIT * 0.95 ? { kind: "doubtful", why: "headers of about 256 KB" } : undefined;
}

/** The bytes are over, and the answer is not. */
function ended({ end }: Answer, why: string): Reading {
  return end === "open" ? { kind: "broken", words: ["timeout"], why } : lost(`${why}, and then: ${end}`);
}

function body(answer: Answer, bytes: Buffer, head: Head, limits: ReadLimits): Reading {
  const { status, sure, headers } = head;
  const lengths = valuesOf(headers, "content-length");
  const codings = valuesOf(headers, "transfer-encoding")
    .join(",")
    .split(",")
    .map((coding) => coding.trim().toLowerCase());
  const hasCoding = valuesOf(headers, "transfer-encoding").length > 0;
  const own = { status, sure, headers };
  if (limits.method === "HEAD" || status === 204 || status === 304) {
    if (bytes.length > head.end)
      return behind(answer, head.end, { kind: "whole", ...own, body: Buffer.alloc(0), noBody: true, doubt: undefined });
    if (hasCoding && codings.join() !== "chunked") return { kind: "doubtful", why: "a coding of no body" };
    if (answer.end === "reset") return { kind: "doubtful", why: "a reset behind the end" };
    return { kind: "whole", ...own, body: Buffer.alloc(0), noBody: true, doubt: undefined };
  }
  if (status === 206) return lost("a part, though the whole was asked for");
  if (eventStream(head)) return stream(answer, bytes, head, limits);
  if (hasCoding) {
    if (codings.join() === "") return { kind: "doubtful", why: "an empty Transfer-Encoding" };
    if (codings.join() !== "chunked") return { kind: "broken", words: ["connection-lost"], why: "a transfer coding" };
    const chunks = readChunks(bytes, head.end);
    if (chunks.kind === "broken") return lost("no chunks");
    if (chunks.kind === "incomplete")
      return chunks.doubt === undefined
        ? ended(answer, "chunks without an end")
        : { kind: "broken", words: ["connection-lost", "timeout", "response-too-large"], why: chunks.doubt };
    let { doubt } = chunks;
    if (head.minor === 0) doubt ??= "chunks in HTTP/1.0";
    if (lengths.length > 0) {
      if (lengths.some((length) => Number(length) !== chunks.body.length))
        return lost("chunks, and a length that lies");
      doubt ??= "chunks, and a length";
    }
    return finish(answer, head, chunks.body, chunks.end, doubt, limits);
  }
  if (lengths.length > 0) {
    const values = [
      ...new Set(
        lengths
          .join(",")
          .split(",")
          .map((value) => value.trim()),
      ),
    ];
    const [length = ""] = values;
    if (lengths.some((value) => value.trim() === "")) return { kind: "doubtful", why: "an empty length" };
    if (values.length > 1 || !/^\d+$/.test(length) || Number(length) > Number.MAX_SAFE_INTEGER)
      return {
        kind: "broken",
        words: ["connection-lost", "response-too-large", "timeout"],
        why: "lengths that are none",
      };
    const end = head.end + Number(length);
    if (bytes.length < end) {
      if (Number(length) > limits.downloadLimit)
        return {
          kind: "broken",
          words: ["response-too-large", "connection-lost", "timeout"],
          why: "a length over the limit",
        };
      return ended(answer, "less than the length");
    }
    const doubt = lengths.join(",").includes(",") ? "the same length twice" : undefined;
    return finish(answer, head, bytes.subarray(head.end, end), end, doubt, limits);
  }
  if (answer.end === "cut") return { kind: "doubtful", why: "an end without a word of TLS, and no length" };
  if (answer.end !== "close") return ended(answer, "no length");
  return finish(answer, head, bytes.subarray(head.end), bytes.length, undefined, limits);
}

const eventStream = (head: Head): boolean =>
  valuesOf(head.headers, "content-type").some((value) => /^text\/event-stream\s*(;|$)/i.test(value));

/** It need not end. What is to be said of one that does, or that breaks, the contract leaves open. */
function stream(answer: Answer, bytes: Buffer, head: Head, { headersWillDo }: ReadLimits): Reading {
  if (!headersWillDo) {
    return answer.end === "open" &&
      valuesOf(head.headers, "content-length").length === 0 &&
      valuesOf(head.headers, "transfer-encoding").length === 0
      ? { kind: "broken", words: ["timeout"], why: "an event stream, and a condition on what comes" }
      : { kind: "doubtful", why: "an event stream that may end" };
  }
  const { status, sure, headers } = head;
  if (answer.end === "reset") return { kind: "doubtful", why: "an event stream that breaks off" };
  if (valuesOf(headers, "transfer-encoding").some((value) => value.toLowerCase() !== "chunked"))
    return { kind: "doubtful", why: "an event stream in a coding" };
  return { kind: "whole", status, sure, headers, body: bytes.subarray(head.end), noBody: true, doubt: undefined };
}

function finish(
  answer: Answer,
  head: Head,
  raw: Buffer,
  end: number,
  doubt: string | undefined,
  limits: ReadLimits,
): Reading {
  const decoded = decode(raw, valuesOf(head.headers, "content-encoding"), limits.downloadLimit);
  const { status, sure, headers } = head;
  if (decoded.kind === "too-large")
    return { kind: "broken", words: ["response-too-large"], why: "over download-limit" };
  if (decoded.kind === "broken") return lost("a content coding that is not whole");
  const known = decoded.kind === "whole" ? decoded : { body: raw, doubt: "an unknown content coding" };
  const whole: Reading = {
    kind: "whole",
    status,
    sure,
    headers,
    body: known.body,
    noBody: false,
    doubt: doubt ?? known.doubt,
  };
  return behind(answer, end, whole);
}

/** Whether something stands behind the end, as far as it was sure to be there in time. */
function behind(answer: Answer, end: number, whole: Reading): Reading {
  let at = 0;
  for (const step of answer.steps) {
    if (typeof step === "number") continue;
    if (at + step.length > end) {
      const rest = step.toString("latin1", Math.max(0, end - at));
      // The contract does not say; many readers pass over empty lines between two answers.
      if (/^[\r\n]+$/.test(rest)) return { kind: "doubtful", why: "an empty line behind the end" };
      // What is written in one go, and fits one record of TLS, arrives in one piece.
      return at < end && step.length <= RECORD
        ? lost("bytes behind the end")
        : { kind: "doubtful", why: "bytes that come behind the end" };
    }
    at += step.length;
  }
  return answer.end === "reset" ? { kind: "doubtful", why: "a reset behind the end" } : whole;
}
