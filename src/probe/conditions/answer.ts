import { type DecodedText, decodeText } from "../../lib/charset.ts";
import type { Redact } from "../../lib/secrets/redactor.ts";
import { excerpt } from "../../lib/text.ts";
import type { HttpAnswer } from "../../net/http.ts";
import { Budget } from "./budget.ts";
import { NotEvaluable } from "./condition.ts";
import { JsonDocument } from "./json/json-document.ts";

/** Far more characters than an excerpt shows. */
const longestExcerpt = 4_096;

export interface AnswerFacts extends Pick<HttpAnswer, "status" | "headers" | "body" | "certificate"> {
  /** The whole attempt, as the output `duration-ms` tells it. */
  readonly durationMs: number;
  /** Milliseconds in which all conditions of it must be judged, so that a deadline stays one. */
  readonly judgingMs: number;
  /** When the certificate's time left is counted. */
  readonly now: Date;
  /**
   * Replaces known secrets in a text. It sees a text whole, before an excerpt is cut from it: half a secret is not known
   * any more. It serves what is shown; what is judged is the answer as it came.
   */
  readonly redact: Redact;
}

/** An answer as conditions see it: its text and its JSON are made when first asked for, and once. */
export class Answer {
  readonly facts: AnswerFacts;
  readonly budget: Budget;
  #decoded: DecodedText | undefined;
  #redacted: string | undefined;
  #json: JsonDocument | NotEvaluable | undefined;

  constructor(facts: AnswerFacts) {
    this.facts = facts;
    this.budget = new Budget(facts.judgingMs);
  }

  /** A header's value; one that was sent more than once is joined as RFC 9110 section 5.3 says. */
  header(name: string): string | undefined {
    const key = name.toLowerCase();
    const value = Object.hasOwn(this.facts.headers, key) ? this.facts.headers[key] : undefined;
    return value === undefined || typeof value === "string" ? value : value.join(", ");
  }

  /** The body as text; throws {@link NotEvaluable} where its charset is not known. */
  get text(): string {
    return this.#decode().text;
  }

  /** The text with known secrets replaced: excerpts are cut from this one. */
  get redactedText(): string {
    this.#redacted ??= this.facts.redact(this.text, longestExcerpt);
    return this.#redacted;
  }

  /** The body as JSON, whatever the content type says; throws {@link NotEvaluable} where it is none. */
  get json(): JsonDocument {
    this.#json ??= this.#parseJson();
    if (this.#json instanceof NotEvaluable) throw this.#json;
    return this.#json;
  }

  #decode(): DecodedText {
    this.#decoded ??= decodeText(this.facts.body, this.header("content-type"));
    const { unknownCharset } = this.#decoded;
    if (unknownCharset === undefined) return this.#decoded;
    throw new NotEvaluable(
      `the body is in a charset that is not known, ${excerpt(this.facts.redact(unknownCharset), 40)}`,
    );
  }

  #parseJson(): JsonDocument | NotEvaluable {
    const { text, charset, faithful } = this.#decode();
    if (text.trim() === "") return new NotEvaluable("not JSON: the body is empty");
    if (!faithful) return new NotEvaluable(`not JSON: the body has bytes that are not ${charset}`);
    try {
      return new JsonDocument(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const reason = this.#looksLikeJson() ? this.facts.redact(error.message) : this.#appearance();
      return new NotEvaluable(`not JSON: ${reason}`);
    }
  }

  #looksLikeJson(): boolean {
    return /^\s*[[{"]/.test(this.text);
  }

  #appearance(): string {
    const type = this.header("content-type");
    const media = type === undefined ? "no content type" : excerpt(this.facts.redact(type).replace(/;.*/s, ""), 40);
    return `${media}, starts with ${excerpt(this.redactedText, 50)}`;
  }
}
