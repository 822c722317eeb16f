import type { OutputObject, OutputValue } from "../../runner/runner.ts";

/** A later step gets the output as an environment variable, of which Linux allows 128 KiB. */
const mostBytes = 100_000;

const bytesOf = (value: OutputValue) => Buffer.byteLength(JSON.stringify(value));

interface Fitted {
  readonly results: readonly OutputObject[];
  /** Whether something had to be left out. */
  readonly shortened: boolean;
}

type Results = readonly OutputObject[];

/**
 * The results, without secrets, in so few bytes that they fit: first long texts are cut, then the conditions of healthy checks
 * go, then what else is not needed to know which checks are unhealthy and why. The last to go are whole checks, the healthy
 * ones first: what is left never looks better than the whole.
 */
export function fitResults(results: Results): Fitted {
  if (bytesOf(results) <= mostBytes) return { results, shortened: false };
  let fitted = results;
  for (const shorter of shortenings) {
    fitted = shorter(fitted);
    if (bytesOf(fitted) <= mostBytes) return { results: fitted, shortened: true };
  }
  return { results: firstThatFit(fitted.map(core)), shortened: true };
}

const isHealthy = ({ healthy }: OutputObject) => healthy === true;

const shortenings: readonly ((results: Results) => Results)[] = [
  (results) => results.map((result) => cutTexts(result, 2_000)),
  (results) => results.map((result) => cutTexts(result, 500)),
  (results) => results.map((result) => (isHealthy(result) ? { ...result, conditions: [] } : result)),
  (results) => results.map((result) => cutTexts(result, 150)),
  (results) => results.map(({ diagnosis: _diagnosis, ...result }) => result),
  (results) => results.map((result) => ({ ...result, conditions: [] })),
];

/** By these a check is known; they stay whole. */
const whole: ReadonlySet<string> = new Set(["name", "url", "failure", "fault-of"]);

/** The same with each long text cut. A statement that is cut would be another one: it goes as a whole. */
function cutTexts(result: OutputObject, length: number): OutputObject {
  const fields = Object.entries(result).map(([name, field]) => {
    if (field === undefined || whole.has(name)) return [name, field] as const;
    if (name === "sql") return [name, bytesOf(field) > 4 * length ? [] : field] as const;
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

/** What makes a check this one, and its verdict. */
function core(result: OutputObject): OutputObject {
  const { name, url, healthy, status, attempts, failure } = result;
  const kept = { "duration-ms": result["duration-ms"], "fault-of": result["fault-of"], paused: result["paused"] };
  const shown = { name: cutValue(name ?? "", 200), url: cutValue(url ?? "", 300) };
  return { ...shown, healthy, status, attempts, failure, ...kept };
}

/** As many as there is room for, in their order; unhealthy ones have the first claim. */
function firstThatFit(results: Results): Results {
  const taken = new Set<OutputObject>();
  let bytes = 2;
  for (const result of results.toSorted((a, b) => Number(isHealthy(a)) - Number(isHealthy(b)))) {
    bytes += bytesOf(result) + 1;
    if (bytes > mostBytes) break;
    taken.add(result);
  }
  return results.filter((result) => taken.has(result));
}
