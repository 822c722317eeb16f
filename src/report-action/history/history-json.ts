import { numberOf, objectOf, parseJson, textOf } from "../../lib/json.ts";
import { type Before, marksOf } from "../outage.ts";
import { dayMs, type History, hourMs, type Span } from "./history.ts";
import { isClass, type Latency } from "./latency.ts";
import { seenJson, seenOf } from "./seen.ts";

/** What makes a file ours. It is written first, so that the file can be told where it was cut off. */
const [signatureName, signatureValue] = ["snowflake-endpoint-action", "history"];
const signature = `{"${signatureName}":"${signatureValue}"`;

/** What a file holds: a history, one of ours that is damaged, or what is not ours. */
export type HistoryText =
  | { readonly kind: "history"; readonly history: History }
  | { readonly kind: "damaged" | "newer" | "foreign" | "empty" };

/** The history as the text of a file. */
export function historyText({ since, hours, days, last, seen }: History): string {
  const spans = (list: readonly Span[]) =>
    list.map(({ at, runs, answers, up, latency }) => ({
      at: new Date(at).toISOString(),
      runs,
      answers,
      up,
      // Pairs of a class of latency and how many answers are in it.
      latency: [...latency].sort(([a], [b]) => a - b),
    }));
  const body = {
    version: 1,
    since: new Date(since).toISOString(),
    last,
    hours: spans(hours),
    days: spans(days),
    seen: seenJson(seen),
  };
  return `${signature},${JSON.stringify(body).slice(1)}\n`;
}

/** What a text is. Of one that somebody may have changed, nothing is believed that cannot be. */
export function readHistoryText(text: string, nowMs: number): HistoryText {
  const trimmed = text.replace(/^\ufeff/, "").trim();
  if (trimmed === "") return { kind: "empty" };
  const value = parseJson(trimmed);
  const object = objectOf(value);
  const isOurs = value === undefined ? beginsAsOurs(trimmed) : textOf(object, signatureName) === signatureValue;
  if (!isOurs) return { kind: "foreign" };
  const version = numberOf(object, "version");
  if (version !== undefined && Number.isInteger(version) && version > 1) return { kind: "newer" };
  const since = dateOf(object["since"]);
  const hours = spansOf(object["hours"], hourMs, nowMs);
  const days = spansOf(object["days"], dayMs, nowMs);
  if (version !== 1 || since === undefined || hours === undefined || days === undefined) return { kind: "damaged" };
  const last = lastOf(object["last"]);
  const seen = seenOf(object["seen"], nowMs);
  const history = { since: Math.min(since, nowMs), hours, days, seen, ...(last === undefined ? {} : { last }) };
  return { kind: "history", history };
}

/** Whether what is no JSON can be the beginning of a file of ours, with whatever white space a formatter put there. */
function beginsAsOurs(text: string): boolean {
  const beginning = text.replace(/^\{\s*("[^"]*")?\s*(:)?\s*/, "{$1$2");
  return beginning.startsWith(signature) || signature.startsWith(beginning);
}

const mostSpans = 1_000;

function spansOf(value: unknown, unit: number, nowMs: number): readonly Span[] | undefined {
  if (!Array.isArray(value) || value.length > mostSpans) return undefined;
  const spans = value.map((item) => spanOf(item, unit, nowMs));
  return spans.every((span) => span !== undefined) ? spans : undefined;
}

function spanOf(value: unknown, unit: number, nowMs: number): Span | undefined {
  const object = objectOf(value);
  const at = dateOf(object["at"]);
  const [runs, answers, up] = [countOf(object["runs"]), countOf(object["answers"]), countOf(object["up"])];
  const latency = latencyOf(object["latency"]);
  if (at === undefined || runs === undefined || answers === undefined || up === undefined || latency === undefined)
    return undefined;
  if (at % unit !== 0 || at > nowMs + dayMs || up > answers) return undefined;
  return { at, runs, answers, up, latency };
}

function latencyOf(value: unknown): Latency | undefined {
  if (!Array.isArray(value)) return undefined;
  const pairs = value.map((pair: unknown) => (Array.isArray(pair) ? [Number(pair[0]), countOf(pair[1])] : []));
  const good = pairs.every(([at, count]) => at !== undefined && isClass(at) && count !== undefined);
  return good ? new Map(pairs as [number, number][]) : undefined;
}

function lastOf(value: unknown): Before | undefined {
  const object = objectOf(value);
  const digest = textOf(object, "digest");
  if (digest === undefined || digest.length > 64) return undefined;
  return { down: object["down"] === true, digest, marks: marksOf(object["marks"]) };
}

const countOf = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

function dateOf(value: unknown): number | undefined {
  const at = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
