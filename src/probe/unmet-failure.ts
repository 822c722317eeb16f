import type { Failure } from "../errors.ts";
import type { ForeignText } from "../lib/foreign-text.ts";
import { count } from "../lib/text.ts";
import { type HttpAnswer, header } from "../net/http.ts";
import { type Condition, type ConditionResult, isAboutCredential } from "./conditions/condition.ts";
import { type Journey, redirectTarget } from "./redirects.ts";
import { statusHint } from "./status-hint.ts";

const unmetCount = (unmet: number, all: number) =>
  all === 1 ? "the condition" : `${unmet} of ${count(all, "condition")}`;

/** Why an answer of the service itself is not healthy: which conditions did not hold, and what to do about it. */
export function unmetFailure(
  answer: HttpAnswer,
  journey: Journey,
  conditions: readonly Condition[],
  results: readonly ConditionResult[],
  appSays: string | undefined,
  foreign: ForeignText,
): Failure {
  const unmet = results.filter((result) => !result.met);
  const party = partyOf(conditions.filter((_, index) => results[index]?.met === false).map(({ subject }) => subject));
  const advice = party === undefined ? undefined : unmet.some(isUnknownExpiry) ? ofUnknownExpiry : adviceFor[party];
  return {
    word: "expectation-failed",
    happened: `The service answered ${answer.status}, but ${unmetCount(unmet.length, results.length)} did not hold.`,
    details: [
      ...unmet.map((result) => `${result.condition}: it was ${result.actual}`),
      ...(appSays === undefined ? [] : [`the app says: "${appSays}"`]),
    ],
    ...(advice ?? redirectAdvice(answer, journey, foreign) ?? statusAdvice(answer, journey, foreign)),
    ...(party === undefined ? {} : { party }),
    // No token lives longer for being waited for.
    ...(party === "credential" ? { lasting: true } : {}),
  };
}

function statusAdvice(
  answer: HttpAnswer,
  { question }: Journey,
  foreign: ForeignText,
): Pick<Failure, "likely" | "remedy"> {
  const hint = statusHint(answer, question, foreign);
  if (hint !== undefined) return { ...hint, remedy: `${hint.remedy} If this answer is right, say so in expect.` };
  return {
    remedy: "If this answer is right, say so in expect; else the service's own log tells why it answers like this.",
  };
}

/** A range of statuses would be met by any other redirect too, so what is to be expected is exactly this one. */
function redirectAdvice(
  answer: HttpAnswer,
  { url, unfollowed }: Journey,
  foreign: ForeignText,
): Pick<Failure, "likely" | "remedy"> | undefined {
  const target = unfollowed === undefined ? undefined : redirectTarget(answer, url);
  if (target === undefined || unfollowed === undefined) return undefined;
  const location = header(answer.headers, "location") ?? "";
  const harmless = target.username === "" && target.password === "" && foreign.excerpt(location, 200) === location;
  const wanted = harmless ? `== ${JSON.stringify(location)}` : "exists";
  // A URL makes slashes of the backslashes in `\u0041`, and no secret can be recognised any more.
  const shown = redirectTarget({ ...answer, headers: { location: foreign.redacted(location) } }, url) ?? target;
  const exactly = `If this redirect is right, expect exactly it:\n    expect: |\n      status == ${answer.status}\n      header location ${wanted}`;
  return {
    likely: `The app redirects ${foreign.excerpt(url.pathname, 200)} to ${foreign.excerpt(shownTarget(shown, url), 200)}, and ${unfollowed.why}.`,
    remedy:
      unfollowed.remedy === undefined
        ? `Look at how the app makes its URLs. ${exactly}`
        : `Probe the path it redirects to, or ${unfollowed.remedy}. ${exactly}`,
  };
}

/** Who has to act where not the service has to; a credential comes first, for it is the user's own to renew. */
const otherParties = ["credential", "snowflake"] as const;
export type OtherParty = (typeof otherParties)[number];

const partyOfSubject: Readonly<Record<string, OtherParty>> = {
  certificate: "snowflake",
  credential: "credential",
};

/**
 * Who has to act where all that does not hold is about something else than the service.
 *
 * @param unseen who has to act for the subjects that could not be looked at
 */
export function partyOf(
  unmet: readonly string[],
  unseen: ReadonlyMap<string, OtherParty> = new Map(),
): OtherParty | undefined {
  const parties = unmet.map((subject) => unseen.get(subject) ?? partyOfSubject[subject]);
  return parties.includes(undefined) ? undefined : otherParties.find((one) => parties.includes(one));
}

const adviceFor: Readonly<Record<OtherParty, Pick<Failure, "remedy">>> = {
  credential: {
    remedy: "Make a new programmatic access token and update the secret.",
  },
  snowflake: {
    remedy:
      "Snowflake renews the certificates of its hosts. If it does not, tell its support; behind a proxy that inspects TLS it is the proxy's certificate.",
  },
};

const isUnknownExpiry = ({ condition, actual }: ConditionResult) =>
  isAboutCredential({ subject: condition.split(" ", 1)[0] ?? "" }) && actual.startsWith("not known");

/** A new token would be as silent as this one. */
const ofUnknownExpiry: Pick<Failure, "remedy"> = {
  remedy:
    "Take the condition out. Only the expiry of a programmatic access token can be known: from the token, or, with account, from Snowflake, where it is the user's only active one.",
};

/** Where it leads, within the origin as a path; a user and password in it are nobody's to read. */
function shownTarget(target: URL, { origin }: URL): string {
  const path = `${target.pathname}${target.search}`;
  if (target.username !== "" || target.password !== "") return `${target.protocol}//***@${target.host}${path}`;
  return target.origin === origin ? path : target.href;
}
