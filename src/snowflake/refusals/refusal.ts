import { objectOf, parseJson, textOf } from "../../lib/json.ts";
import { excerpt } from "../../lib/text.ts";
import type { HttpAnswer } from "../../net/http.ts";

/** What Snowflake said when it refused: the parts of its answer that may be shown. */
export interface Refusal {
  readonly status: number;
  /** Snowflake's numeric code, as text. */
  readonly code?: string;
  /** The `error` of an OAuth answer. */
  readonly oauthError?: string;
  /** What a login wants next, such as `PWD_CHANGE`: more than a workflow can do (SRC, drivers). */
  readonly nextAction?: string;
  readonly message: string;
}

/** What an answer that is not what was asked for says of itself: JSON of either protocol, a page, or some text. */
export function refusalOf(answer: HttpAnswer): Refusal {
  const text = new TextDecoder().decode(answer.body).trim();
  const body = objectOf(parseJson(text));
  const code = textOf(body, "code");
  const oauthError = textOf(body, "error");
  const nextAction = textOf(objectOf(body["data"]), "nextAction");
  const message = textOf(body, "message") ?? textOf(body, "error_description");
  // Of JSON without a message nothing is shown: any of its fields may be a token.
  const page = /^\s*</.test(text) ? "an HTML page" : /^\s*[{["]/.test(text) ? "" : text.slice(0, 300);
  return {
    status: answer.status,
    message: withoutTokens(message ?? page),
    ...(code === undefined || code === "" ? {} : { code }),
    ...(oauthError === undefined ? {} : { oauthError }),
    ...(nextAction === undefined ? {} : { nextAction }),
  };
}

/** A refusal may hold what it refuses to give: a JWT, a session's token (`ver:3-hint:…`, OBS), any long word of base64. */
function withoutTokens(text: string): string {
  return text.replaceAll(/\bver:\d+-hint:\S+|\beyJ[\w-]+(?:\.[\w-]*)*|[\w+/=-]{60,}/g, "***");
}

/** Snowflake's own words with its code, as one harmless sentence. */
export function quote({ status, code, oauthError, message }: Refusal): string {
  const name = [code, oauthError].filter((part) => part !== undefined).map((part) => excerpt(part, 40));
  const answered = `Snowflake answered ${status}${name.length > 0 ? ` (${name.join(", ")})` : ""}`;
  return message.trim() === "" ? `${answered}.` : `${answered}: ${quoted(message, 300)}`;
}

/** Words from elsewhere in quotation marks, ended as a sentence. */
function quoted(text: string, length: number): string {
  const said = excerpt(text, length);
  return /[.!?…]$/.test(said) ? `"${said}"` : `"${said}".`;
}
