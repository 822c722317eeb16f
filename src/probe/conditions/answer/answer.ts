import { type DecodedText, decodeText } from "../../../lib/charset.ts";
import type { HttpAnswer } from "../../../net/http.ts";
import type { Allowance } from "../finding/allowance.ts";
import { NotEvaluable } from "../finding/not-evaluable.ts";
import { quote } from "../finding/quotation.ts";
import type { ServiceFacts } from "./service-facts.ts";

/** What is judged of an answer, as plain data. */
export interface AnswerFacts extends Pick<HttpAnswer, "status" | "headers" | "body" | "certificate"> {
  /** The whole attempt, as the output `duration-ms` tells it. */
  readonly durationMs: number;
  /** When the time left of certificate and credential is counted. */
  readonly now: Date;
  /** One look at the service, where it was looked at. */
  readonly service?: ServiceFacts;
  readonly credential?: CredentialFacts;
}

/** When what we signed in with expires, in milliseconds since the epoch; or why that is not known, in a few words of ours. */
export interface CredentialFacts {
  readonly expiresAt?: number;
  readonly unknown?: string;
}

/** An answer as conditions see it: its text is made when first asked for, and once. */
export class Answer {
  readonly facts: AnswerFacts;
  readonly allowance: Allowance;
  /** Bytes of the body. */
  readonly size: number;
  readonly #bodyGoes: boolean;
  #decoded: DecodedText | undefined;

  /** @param bodyGoes whether nobody else needs the bytes of the body once they are text: they can be very many */
  constructor(facts: AnswerFacts, allowance: Allowance, bodyGoes = false) {
    this.facts = facts;
    this.allowance = allowance;
    this.size = facts.body.byteLength;
    this.#bodyGoes = bodyGoes;
  }

  /** The values of a header, each as it was sent. */
  header(name: string): readonly string[] {
    const key = name.toLowerCase();
    return Object.hasOwn(this.facts.headers, key) ? [this.facts.headers[key] ?? []].flat() : [];
  }

  /** The text alone. */
  get text(): string {
    return this.decoded.text;
  }

  /**
   * The same for a condition on what is not in it: an empty body is no evidence that something is absent from what the
   * service says, nor is one that cannot be read to its last byte.
   */
  get completeText(): string {
    const { text, charset, faithful } = this.decoded;
    if (text === "") throw new NotEvaluable("the body is empty");
    if (!faithful) throw new NotEvaluable(`the body has bytes that are not ${charset}`);
    return text;
  }

  /** The body as text, and how it was read; throws {@link NotEvaluable} where its charset is not known. */
  get decoded(): DecodedText {
    if (this.#decoded === undefined) {
      this.allowance.spend(this.size);
      this.#decoded = decodeText(this.facts.body, this.header("content-type"));
      if (this.#bodyGoes) (this.facts.body.buffer as ArrayBuffer).transfer(0);
    }
    const { undecided } = this.#decoded;
    if (undecided === undefined) return this.#decoded;
    const labels = quote(undecided.join(", "), 40);
    if (undecided.length > 1) throw new NotEvaluable("the body's charsets contradict each other: ", labels);
    throw new NotEvaluable("the body is in a charset that is not known, ", labels);
  }
}
