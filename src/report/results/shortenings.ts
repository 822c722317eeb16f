import type { OutputObject, OutputValue } from "../../runner/runner.ts";

/** One step on the way to results that are short enough. */
interface Shortening {
  /** What it leaves out, in words. */
  readonly says: string;
  readonly apply: (result: OutputObject) => OutputObject;
}

const isHealthy = ({ healthy }: OutputObject) => healthy === true;
const ofHealthy = (apply: Shortening["apply"]): Shortening["apply"] => {
  return (result) => (isHealthy(result) ? apply(result) : result);
};

/** The steps in their order. What is left in the end is what the sub-action `report` needs to count a check. */
export const shortenings: readonly Shortening[] = [
  { says: "parts of long texts", apply: (result) => cutTexts(result, 2_000) },
  { says: "parts of long texts", apply: (result) => cutTexts(result, 500) },
  { says: "the conditions of healthy checks", apply: ofHealthy((result) => ({ ...result, conditions: [] })) },
  { says: "what ran of healthy checks", apply: ofHealthy(withShortService) },
  { says: "the figures of healthy checks", apply: ofHealthy((result) => withHost(without(result, figures))) },
  { says: "parts of long texts", apply: (result) => cutTexts(result, 150) },
  { says: "what Snowflake knows of services", apply: (result) => without(result, ["diagnosis"]) },
  { says: "the URLs of healthy checks", apply: ofHealthy((result) => without(result, ["url", "service"])) },
  { says: "all conditions", apply: (result) => without(result, ["conditions"]) },
  { says: "what ran", apply: withShortService },
  { says: "statements", apply: (result) => without(result, ["sql"]) },
  { says: "remedies", apply: (result) => without(result, ["remedy"]) },
  { says: "causes", apply: (result) => without(result, ["cause"]) },
  { says: "all figures", apply: (result) => withHost(without(result, figures)) },
  { says: "all URLs", apply: core },
];

const figures: readonly string[] = ["status", "duration-ms", "conditions"];
const emptyWhenHealthy: readonly string[] = ["failure", "fault-of", "paused"];

function without(result: OutputObject, names: readonly string[]): OutputObject {
  return Object.fromEntries(Object.entries(result).filter(([name]) => !names.includes(name)));
}

/** Of the service its name: by that, checks of one name are told apart. */
function withShortService(result: OutputObject): OutputObject {
  const { service } = result;
  if (typeof service !== "object" || service === null || Array.isArray(service)) return result;
  const { name } = service as OutputObject;
  return { ...result, service: name === undefined ? undefined : { name } };
}

function withHost(result: OutputObject): OutputObject {
  const { url } = result;
  const short = isHealthy(result) ? without(result, emptyWhenHealthy) : result;
  return typeof url === "string" ? { ...short, url: hostOf(url) } : short;
}

/** Of a URL what leads to its host: by that, checks of one name are told apart. */
const hostOf = (url: string) => (URL.canParse(url) ? `${new URL(url).origin}/` : "");

/** What makes a check this one, and how it stands. Who has to act says so only where nothing was asked. */
function core(result: OutputObject): OutputObject {
  const { name, healthy, attempts, failure, paused } = result;
  if (isHealthy(result)) return { name, healthy, attempts };
  const faultOf = attempts === 0 && result["fault-of"] === "service" ? { "fault-of": "service" } : {};
  return { name, healthy, attempts, failure, ...faultOf, ...(paused === true ? { paused } : {}) };
}

/** By these a check is known; they stay whole. */
const whole: ReadonlySet<string> = new Set(["name", "failure", "fault-of"]);

/** The same with each long text cut. A statement that is cut would be another one: it goes as a whole. */
function cutTexts(result: OutputObject, length: number): OutputObject {
  const fields = Object.entries(result).map(([name, field]) => {
    if (field === undefined || whole.has(name)) return [name, field] as const;
    if (name === "url" && typeof field === "string")
      return [name, field.length > length ? hostOf(field) : field] as const;
    if (name === "sql") return [name, Buffer.byteLength(JSON.stringify(field)) > 4 * length ? [] : field] as const;
    return [name, cutValue(field, length)] as const;
  });
  return Object.fromEntries(fields);
}

function cutValue(value: OutputValue, length: number): OutputValue {
  if (typeof value === "string") return cut(value, length);
  if (Array.isArray(value)) return value.map((item: OutputValue) => cutValue(item, length));
  return typeof value === "object" && value !== null ? cutTexts(value as OutputObject, length) : value;
}

/** No half of a character of two code units, and a sign that something is missing. */
const cut = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
