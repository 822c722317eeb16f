import { type JsonObject, objectOf, parseJson } from "../../lib/json.ts";
import type { Redact } from "../../lib/secrets/redactor.ts";
import { type HttpAnswer, header, isSuccess } from "../../net/http.ts";
import { type Refusal, refusalOf } from "../refusals/refusal.ts";

/** What an account host answered. Whatever of it is shown has known secrets taken out before anything is cut from it. */
export class AccountAnswer {
  readonly kind = "answered";
  /** The host that was asked. */
  readonly host: string;
  readonly status: number;
  readonly isSuccess: boolean;
  /** The header `Retry-After`. */
  readonly retryAfter: string | undefined;
  /** How far the runner's clock is ahead of the one that dated the answer, in milliseconds; unknown without a `Date`. */
  readonly clockAheadMs: number | undefined;
  /** The body, trimmed: to be used and not to be shown, for a token may stand in it. */
  readonly text: string;
  /** Takes known secrets out of what is shown of the answer. */
  readonly redact: Redact;

  /** @param now when it came, in milliseconds since the epoch by the runner's clock, where that is known */
  constructor(host: string, answer: HttpAnswer, redact: Redact, now?: number) {
    this.host = host;
    this.status = answer.status;
    this.isSuccess = isSuccess(answer);
    this.retryAfter = header(answer.headers, "retry-after");
    const dated = Date.parse(header(answer.headers, "date") ?? "");
    this.clockAheadMs = now === undefined || Number.isNaN(dated) ? undefined : now - dated;
    this.text = new TextDecoder().decode(answer.body).trim();
    this.redact = redact;
  }

  /** The body as a JSON object, to be used and not to be shown; empty where it is none. */
  get json(): JsonObject {
    return objectOf(parseJson(this.text));
  }

  /** True where it begins as JSON and is none: it was cut on its way, and may come whole the next time (SRC, recorded). */
  get isCut(): boolean {
    return this.isSuccess && this.text.startsWith("{") && parseJson(this.text) === undefined;
  }

  /** What the answer says of itself where it is not what was asked for: all of it that may be shown. */
  get refusal(): Refusal {
    return refusalOf(this.status, this.text, this.redact, this.clockAheadMs);
  }
}
