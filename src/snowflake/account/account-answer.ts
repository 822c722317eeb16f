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
  /** The body, trimmed: to be used and not to be shown, for a token may stand in it. */
  readonly text: string;
  /** Takes known secrets out of what is shown of the answer. */
  readonly redact: Redact;

  constructor(host: string, answer: HttpAnswer, redact: Redact) {
    this.host = host;
    this.status = answer.status;
    this.isSuccess = isSuccess(answer);
    this.retryAfter = header(answer.headers, "retry-after");
    this.text = new TextDecoder().decode(answer.body).trim();
    this.redact = redact;
  }

  /** The body as a JSON object, to be used and not to be shown; empty where it is none. */
  get json(): JsonObject {
    return objectOf(parseJson(this.text));
  }

  /** What the answer says of itself where it is not what was asked for: all of it that may be shown. */
  get refusal(): Refusal {
    return refusalOf(this.status, this.text, this.redact);
  }
}
