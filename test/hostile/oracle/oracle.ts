import { type Answer, endpointHost, type HostileCase, type Page, pathOf, type RunInputs } from "../hostile-case.ts";
import { meets, statusRulesOut } from "./conditions.ts";
import { type Expectation, may, must, not } from "./expectation.ts";
import { valuesOf } from "./head.ts";
import { read } from "./read.ts";
import type { ReadLimits, Whole } from "./reading.ts";
import { gatewayWords, hasMark, signIn, target } from "./sender.ts";

/**
 * What the contract (design, sections 4 and 5) demands of a case. It knows only what goes over the wire and the inputs,
 * and imports nothing of src/.
 */
export function expectation(hostile: HostileCase, run: RunInputs): Expectation {
  const [first] = hostile.pages;
  if (run.waitMs === 0) return attempt(hostile, run, 0);
  const kinds = Array.from({ length: first.tries.length + run.consecutive }, (_, index) =>
    attempt(hostile, run, index),
  );
  const words = ["expectation-failed", "timeout", ...kinds.flatMap((kind) => [...(kind.words ?? [])])];
  let inARow = 0;
  for (const [index, { green, words: said = new Set<string>() }] of kinds.entries()) {
    if (green === "may") return may("an attempt that may be healthy");
    inARow = green === "must" ? inARow + 1 : 0;
    if (inARow === run.consecutive) return must("healthy often enough in a row");
    const passing = [...said].every((word) => transient.has(word)) && !asksForPatience(hostile, index);
    const further = kinds.slice(index + 1).some((kind) => kind.green !== "not");
    if (!passing && further) return may("whether it is asked again");
  }
  return not(words, "never healthy often enough in a row");
}

/** What the action surely waits through. */
const transient = new Set(["expectation-failed", "connection-lost", "service-not-ready", "timeout"]);

function asksForPatience({ pages: [first] }: HostileCase, index: number): boolean {
  const answer = first.tries[Math.min(index, first.tries.length - 1)];
  return (
    answer?.steps.some((step) => typeof step !== "number" && /\r\nretry-after:/i.test(step.toString("latin1"))) ?? false
  );
}

function attempt(hostile: HostileCase, run: RunInputs, index: number): Expectation {
  const { check, id } = hostile;
  const limits: ReadLimits = {
    method: check.method,
    timeoutMs: check.timeoutMs,
    downloadLimit: run.downloadLimitKb * 1024,
    headersWillDo: check.conditions.every(({ subject }) => subject === "status" || subject === "header"),
  };
  let page: Page = hostile.pages[0];
  let number = 0;
  for (let hops = 0; ; hops++) {
    const url = new URL(`https://${endpointHost}${pathOf(id, number)}`);
    const answer: Answer = page.tries[Math.min(index, page.tries.length - 1)] ?? page.tries[0];
    const reading = read(answer, limits);
    if (reading.kind === "doubtful") return may(reading.why);
    if (reading.kind === "broken") return not(reading.words, reading.why);
    const next = follow(reading, url);
    if (next === undefined || run.maxRedirects === 0) return judge(reading, page, url, hostile, limits);
    if (hops === run.maxRedirects) return may("more redirects than max-redirects");
    const found = hostile.pages.findIndex((_, candidate) => pathOf(id, candidate) === next);
    if (found < 0 || (check.method !== "GET" && check.method !== "HEAD"))
      return may("a redirect to what is not of the case");
    page = hostile.pages[found] ?? page;
    number = found;
  }
}

/** The path of the same origin that an answer redirects to. */
function follow(reading: Whole, url: URL): string | undefined {
  if (![301, 302, 303, 307, 308].includes(reading.status) || signIn(reading, url) !== undefined) return undefined;
  const [location] = valuesOf(reading.headers, "location");
  const found = location === undefined ? undefined : target(location, url);
  return found?.origin === url.origin ? `${found.pathname}${found.search}` : undefined;
}

function judge(reading: Whole, page: Page, url: URL, { check }: HostileCase, limits: ReadLimits): Expectation {
  const stranger = ["connect", "timeout", "connection-lost"];
  const mark = hasMark(reading);
  const unmarked = mark === true ? [] : stranger;
  const login = signIn(reading, url);
  if (login === "snowflake" || login === "elsewhere") return not(["sign-in-required", ...unmarked], "the sign-in");
  const words = gatewayWords(reading);
  if (words !== undefined && words !== "unknown" && reading.doubt === undefined) {
    return not([...words, "sign-in-required", ...unmarked], "the gateway itself");
  }
  const met = meets(check.conditions, reading);
  if (statusRulesOut(check.conditions, reading) && reading.sure) {
    if (reading.doubt !== undefined) return { green: "not", words: undefined, why: "its status" };
    const like =
      words === undefined
        ? []
        : ["access-denied", "service-not-ready", "network-policy", "sign-in-required", "timeout"];
    return not(
      ["expectation-failed", ...like, ...(login === undefined ? [] : ["sign-in-required"]), ...unmarked],
      "its status",
    );
  }
  const doubt =
    reading.doubt ??
    (login === "unknown" ? "perhaps the sign-in" : undefined) ??
    (words === "unknown" ? "perhaps the gateway" : undefined) ??
    (mark === "unknown" ? "perhaps a mark of the gateway" : undefined);
  if (doubt !== undefined) return may(doubt);
  if (mark === false) {
    const proof = proves(page.anonymous, url, limits);
    if (proof === "unknown") return may("what is said without the token is in doubt");
    if (!proof)
      return not([...stranger, ...(met === true ? [] : ["expectation-failed"])], "an impostor, for all one can know");
  }
  if (met === "unknown") return may("a condition of which the contract does not say whether it holds");
  return met
    ? must("whole, of the service itself, and as expected")
    : not(["expectation-failed", ...unmarked], "a condition");
}

/** Whether what is said without the token proves that the gateway stands there. */
function proves(anonymous: Answer, url: URL, limits: ReadLimits): boolean | "unknown" {
  const reading = read(anonymous, { ...limits, headersWillDo: false });
  if (reading.kind === "doubtful") return "unknown";
  if (reading.kind === "broken") return brokenAnyway(anonymous) ? false : "unknown";
  const login = signIn(reading, url);
  if (login !== undefined)
    return reading.doubt !== undefined || login === "unknown" ? "unknown" : login === "snowflake";
  const words = gatewayWords(reading);
  if (words === undefined) return reading.doubt === undefined ? false : "unknown";
  return words !== "unknown" && (reading.status === 401 || reading.status === 403) && reading.doubt === undefined
    ? true
    : "unknown";
}

/** No answer at all: not even a head that says something. */
const brokenAnyway = ({ steps }: Answer): boolean => steps.every((step) => typeof step === "number");
