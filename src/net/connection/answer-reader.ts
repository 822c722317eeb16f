import { excerpt } from "../../lib/text.ts";
import { AnswerUnreadable } from "../answer-unreadable.ts";
import { Body } from "../body.ts";
import type { AnswerHead, HttpAnswer, HttpHeaders, HttpRequest } from "../http.ts";
import type { Phases } from "./phases.ts";

/** An answer as it came, the body still compressed. */
export type RawAnswer = Pick<HttpAnswer, "status" | "headers" | "body">;

/** The most bytes of headers that are read. */
export const mostHeaderBytes = 256 * 1024;

/** The headers alone grew over {@link mostHeaderBytes}. */
export class HeadersTooLarge extends Error {
  override readonly name = "HeadersTooLarge";
}

/** Reads one answer to its end, as undici tells of it (its type `DispatchHandler`). */
export class AnswerReader {
  readonly #phases: Phases;
  readonly #body: Body;
  readonly #answer = Promise.withResolvers<RawAnswer>();
  readonly #headWillDo: boolean;
  #whole = false;

  constructor({ maxBytes, headWillDo = false }: Pick<HttpRequest, "maxBytes" | "headWillDo">, phases: Phases) {
    this.#body = new Body(maxBytes);
    this.#headWillDo = headWillDo;
    this.#phases = phases;
  }

  /** Rejects with whatever ended it. */
  get answer(): Promise<RawAnswer> {
    return this.#answer.promise;
  }

  /** Whether it came to its end; an event stream need not. */
  get whole(): boolean {
    return this.#whole;
  }

  fail(reason: unknown): void {
    this.#answer.reject(reason);
  }

  /** undici requires this method. We stop a request by closing the connection. */
  onRequestStart(): void {}

  onResponseStarted(): void {
    if (this.#phases.answered) return;
    this.#phases.end("wait");
    this.#phases.enter("reading");
  }

  /** @throws {HeadersTooLarge | AnswerUnreadable}, which ends the answer */
  onResponseStart(
    controller: { readonly rawHeaders?: unknown },
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    // Headers of interim answers (1xx) are ignored.
    if (status < 200) return;
    if (Array.isArray(controller.rawHeaders) && sizeOf(controller.rawHeaders) > mostHeaderBytes)
      throw new HeadersTooLarge();
    const head = { status, headers: known(headers) };
    this.#phases.begin(head);
    const coding = [headers["transfer-encoding"] ?? "chunked"].flat().join(", ").trim();
    // Any other is only for who asked for it (RFC 9112, 7.4), and undici would pass on the body as it is.
    if (coding.toLowerCase() !== "chunked") {
      const named = coding === "" ? "one without a name" : excerpt(coding, 60);
      throw new AnswerUnreadable(`The answer came in a transfer coding that nobody asked for: ${named}.`);
    }
    if (this.#headWillDo && isEventStream(head)) this.#answer.resolve({ ...head, body: new Uint8Array() });
  }

  /** @throws {BodyTooLarge}, which ends the answer */
  onResponseData(_controller: unknown, piece: Uint8Array): void {
    this.#body.add(piece);
  }

  onResponseEnd(): void {
    this.#whole = true;
    const { status, headers } = this.#phases.head ?? { status: 0, headers: {} };
    this.#answer.resolve({ status, headers, body: this.#body.bytes() });
  }

  onResponseError(_controller: unknown, error: Error): void {
    this.#answer.reject(error);
  }
}

/** Only this need not end (WHATWG HTML, server-sent events: DOC). */
function isEventStream({ headers }: AnswerHead): boolean {
  const types = [headers["content-type"] ?? ""].flat();
  return types.every((type) => /^text\/event-stream\s*(?:;|$)/i.test(type.trim()));
}

/** Lines of name and value, as they came. */
function sizeOf(raw: readonly (string | Uint8Array)[]): number {
  const separators = 2;
  return raw.reduce((size, part) => size + part.length + separators, 0);
}

function known(headers: Readonly<Record<string, string | string[] | undefined>>): HttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}
