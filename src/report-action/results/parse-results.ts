import { type JsonObject, numberOf, objectOf, textOf } from "../../lib/json.ts";
import type { Measured, Result, Unknown } from "./result.ts";

const mostResults = 20_000;

/** The most characters that are kept of a text. */
const most = { name: 2_000, url: 2_000, word: 40, text: 2_000, statement: 1_000 } as const;
const mostStatements = 20;

/**
 * What the output `results` says, as `JSON.parse` gives it. It is a stranger's text: whatever does not clearly say that a check
 * is healthy does not become healthy.
 *
 * @param source what it is called where it says nothing itself
 * @param at when it was measured: milliseconds since the epoch
 */
export function parseResults(value: unknown, source: string, at: number): Measured {
  if (!Array.isArray(value)) return { results: [], unknown: [{ name: source, reason: "holds no list of results" }] };
  if (value.length === 0)
    return { results: [], unknown: [{ name: source, reason: "holds no result: nothing was measured" }] };
  const read = value.slice(0, mostResults).map((item, index) => readResult(item, `${source}[${index}]`, at));
  const left = value.length - read.length;
  const tooMany = { name: source, reason: `holds ${left} results more than the ${mostResults} that are read` };
  return {
    results: read.flatMap((one) => ("standing" in one ? [one] : [])),
    unknown: [...read.flatMap((one) => ("reason" in one ? [one] : [])), ...(left > 0 ? [tooMany] : [])],
  };
}

function readResult(item: unknown, index: string, at: number): Result | Unknown {
  const object = objectOf(item);
  const given = cut(textOf(object, "name") ?? "", most.name);
  const name = given === "" ? index : given;
  const url = cut(textOf(object, "url") ?? "", most.url);
  const { host = "", pathname } = URL.parse(url) ?? {};
  const service = cut(textOf(objectOf(object["service"]), "name") ?? "", most.name);
  const where = {
    ...(service === "" && host === "" ? {} : { place: `at ${service === "" ? host : service}` }),
    // Percent-encoded it is longer.
    ...(host === "" || pathname === undefined ? {} : { path: cut(pathname, most.url) }),
  };
  const why = whyUnknown(object);
  if (why !== undefined) return { name, ...where, reason: why, host, at };
  const status = numberOf(object, "status");
  const durationMs = numberOf(object, "duration-ms");
  const unmet = firstUnmet(object);
  return {
    name,
    ...where,
    host,
    url,
    standing: object["paused"] === true ? "paused" : object["healthy"] === true ? "healthy" : "unhealthy",
    failure: cut(textOf(object, "failure") ?? "", most.word),
    faultOf: cut(textOf(object, "fault-of") ?? "", most.word),
    cause: cut(textOf(object, "cause") ?? "", most.text),
    remedy: cut(textOf(object, "remedy") ?? "", most.text),
    sql: texts(object["sql"])
      .slice(0, mostStatements)
      .map((line) => cut(line, most.statement)),
    at,
    ...(status === undefined ? {} : { status }),
    ...(durationMs === undefined || durationMs < 0 ? {} : { durationMs }),
    ...(unmet === undefined ? {} : { unmet }),
  };
}

/** Failure words by which Snowflake itself said that the service is down, so that there was nothing to ask. */
const downAlready: readonly string[] = [
  "service-not-ready",
  "service-failed",
  "service-suspended",
  "endpoint-provisioning",
];

/** Why nothing is known of a check; undefined where it was measured. */
function whyUnknown(object: JsonObject): string | undefined {
  const { healthy, paused } = object;
  const failure = textOf(object, "failure") ?? "";
  if (typeof healthy !== "boolean") return "is no result: it does not say whether it is healthy";
  if (healthy) return whyNotHealthy(object);
  if (paused === true) {
    const suspended = failure === "service-suspended" && (textOf(object, "fault-of") ?? "") === "";
    return suspended ? undefined : "contradicts itself: it is paused and failed";
  }
  const attempts = numberOf(object, "attempts");
  if (failure === "cancelled") return "was cancelled, so that nothing was measured";
  if (failure === "internal") return "could not be made: the action failed";
  const isDown = downAlready.includes(failure) || textOf(object, "fault-of") === "service";
  if (attempts === 0 && !isDown)
    return `was not asked, so that nothing was measured${failure === "" ? "" : ` (${cut(failure, most.word)})`}`;
  return undefined;
}

/** Why nobody knows whether what says that it is healthy is: anything in it says otherwise, or is of another kind than ours. */
function whyNotHealthy(object: JsonObject): string | undefined {
  const { paused = false, failure = "", conditions = [] } = object;
  if (paused !== false && paused !== null) return "contradicts itself: it is healthy and paused";
  const allMet = Array.isArray(conditions) && conditions.map(objectOf).every(({ met }) => met === true);
  if ((failure !== "" && failure !== null) || !allMet) return "contradicts itself: it is healthy and failed";
  const attempts = numberOf(object, "attempts");
  if (attempts === 0) return "was not asked, so that nothing was measured";
  return attempts !== undefined && attempts > 0 ? undefined : "does not say that it was asked (attempts)";
}

function firstUnmet({ conditions }: JsonObject): Result["unmet"] {
  if (!Array.isArray(conditions)) return undefined;
  const unmet = conditions.map(objectOf).find(({ met }) => met === false);
  if (unmet === undefined) return undefined;
  return {
    condition: cut(textOf(unmet, "condition") ?? "", most.text),
    actual: cut(textOf(unmet, "actual") ?? "", most.text),
  };
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];

const cut = (text: string, length: number) =>
  text.length <= length ? text.toWellFormed() : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
