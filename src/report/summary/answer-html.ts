import { decodeText } from "../../lib/charset.ts";
import type { ForeignText } from "../../lib/foreign-text.ts";
import { code, fold, html, pre } from "../../lib/markup/html.ts";
import { legible } from "../../lib/text.ts";
import { type CheckReport, shownBytes } from "../check-report.ts";
import { type Evidence, mostTellingLines } from "./evidence.ts";

const mostLines = 40;
const mostCharacters = 3_000;

/**
 * The beginning of an unhealthy answer's body, as it is. Where the app says there why it answered so, a short body is read at
 * once; of a long one, and of a page, the words that say why.
 */
export function answerEvidence({ outcome, verdict }: CheckReport, foreign: ForeignText): Evidence {
  if (verdict.healthy || outcome.kind === "failed" || outcome.body.byteLength === 0) return { telling: [], rest: [] };
  const { text, whole } = beginning(outcome.body, outcome.headers["content-type"], foreign);
  const title = html`The body of the answer${whole ? "" : " begins"}`;
  if (verdict.appSays === undefined) return { telling: [], rest: [fold(title, [pre(text)])] };
  const isPage = /^\s*<(?:!doctype|html)/i.test(text);
  const isShort = text.length <= 1_000 && text.split("\n").length <= mostTellingLines;
  if (isShort && !isPage) return { telling: [html`<p>${title}:</p>`, pre(text)], rest: [] };
  return {
    telling: [html`<p>The app says: ${code(foreign.redacted(verdict.appSays))}</p>`],
    rest: [fold(title, [pre(text)])],
  };
}

function beginning(body: Uint8Array, contentType: string | readonly string[] | undefined, foreign: ForeignText) {
  const part = body.subarray(0, shownBytes);
  const isCut = part.length < body.length;
  const decoded = decodeText(part, contentType).text;
  // The last character may have been cut in two; the dots have the redactor know half a secret.
  const told = isCut ? `${decoded.replace(/\ufffd+$/, "")}…` : decoded;
  const clean = legible(foreign.redacted(told)).trim();
  const lines = clean.split("\n").slice(0, mostLines).join("\n");
  const text = lines.slice(0, mostCharacters).replace(/[\ud800-\udbff]$/, "");
  const whole = text.length === clean.length && !isCut;
  return { text: whole || text.endsWith("…") ? text : `${text}…`, whole };
}
