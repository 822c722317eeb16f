import { objectOf, parseJson, textOf } from "../../lib/json.ts";
import type { Redact } from "../../lib/secrets/redactor.ts";
import { excerpt, quoted } from "../../lib/text.ts";

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
  /** How far the runner's clock is ahead of Snowflake's by the answer's `Date`, in milliseconds; negative where it is behind. */
  readonly clockAheadMs?: number;
}

/**
 * What an answer that is not what was asked for says of itself: JSON of either protocol, a page, or some text. Known
 * secrets are taken out of all that is kept, while it is whole.
 */
export function refusalOf(status: number, text: string, redact: Redact, clockAheadMs?: number): Refusal {
  const body = objectOf(parseJson(text));
  const said = (value: string | undefined) => (value === undefined ? undefined : redact(value));
  const code = said(textOf(body, "code"));
  const oauthError = said(textOf(body, "error"));
  const nextAction = said(textOf(objectOf(body["data"]), "nextAction"));
  const message = textOf(body, "message") ?? textOf(body, "error_description");
  // Of JSON without a message nothing is shown: any of its fields may be a token.
  const page = /^\s*</.test(text) ? "an HTML page" : /^\s*[{["]/.test(text) ? "" : text;
  return {
    status,
    message: withoutTokens(said(message) ?? redact(page).slice(0, 300)),
    ...(code === undefined || code === "" ? {} : { code }),
    ...(oauthError === undefined ? {} : { oauthError }),
    ...(nextAction === undefined ? {} : { nextAction }),
    ...(clockAheadMs === undefined ? {} : { clockAheadMs }),
  };
}

/** Takes out what looks like a token: a JWT, a session's token (`ver:3-hint:…`, OBS), any long word of base64. */
function withoutTokens(text: string): string {
  return text.replaceAll(/\bver:\d+-hint:\S+|\beyJ[\w-]+(?:\.[\w-]*)*|[\w+/=-]{60,}/g, "***");
}

/** Snowflake's own words with its code, as one harmless sentence. */
export function quote({ status, code, oauthError, message }: Refusal): string {
  const name = [code, oauthError].filter((part) => part !== undefined).map((part) => excerpt(part, 40));
  const answered = `Snowflake answered ${status}${name.length > 0 ? ` (${name.join(", ")})` : ""}`;
  return message.trim() === "" ? `${answered}.` : `${answered}: ${quoted(message, 300)}`;
}

/** A text without what stands in quotation marks: a role or a host there may have any name. */
export const unquoted = (text: string): string => text.replaceAll(/(?<!\w)'[^']*'|"[^"]*"/g, "");
