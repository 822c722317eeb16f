import { type HttpAnswer, type HttpOutcome, header, type Timings } from "../net/http.ts";
import type { RequestHeader } from "./request.ts";

/** One request on the way to an answer. */
export interface Leg {
  readonly method: string;
  readonly url: URL;
  readonly headers: readonly RequestHeader[];
  readonly body?: Uint8Array;
}

/** A redirect that was followed: the status it came with and what was asked next. */
export interface Hop {
  readonly status: number;
  readonly method: string;
  readonly url: URL;
}

export interface Journey {
  /** The last answer; its timings are those of the whole way, phase by phase. */
  readonly outcome: HttpOutcome;
  /** The question it answers. */
  readonly question: Leg;
  /** Where it came from. */
  readonly url: URL;
  readonly hops: readonly Hop[];
  /** Why the redirect it ends with, if it does, was not followed. */
  readonly unfollowed?: Unfollowed;
}

export interface Unfollowed {
  /** Reads on after "The app redirects to …, and ". */
  readonly why: string;
  /** What would let it be followed, as a part of a sentence; absent if nothing would. */
  readonly remedy?: string;
}

/**
 * Follows the app's own redirects within its origin, at most `most` of them. To another origin, which a different port is
 * too, nothing is ever sent: neither the token nor anything else of the request.
 *
 * @param send asks for one leg, and is given the milliseconds that the legs before it took
 * @param belongs whether a redirect is the app's own to follow; a sign-in's is not
 */
export async function travel(
  send: (leg: Leg, spentMs: number) => Promise<HttpOutcome>,
  start: Leg,
  most: number,
  belongs: (answer: HttpAnswer, url: URL) => boolean,
): Promise<Journey> {
  const hops: Hop[] = [];
  const seen = new Set<string>();
  let leg = start;
  let spent: Timings | undefined;
  for (;;) {
    seen.add(`${leg.method} ${leg.url.href}`);
    const answered = await send(leg, spent?.total ?? 0);
    spent = spent === undefined ? answered.timings : sum(spent, answered.timings);
    const outcome = { ...answered, timings: spent };
    const end = { outcome, question: leg, url: leg.url, hops };
    if (outcome.kind === "failed" || !belongs(outcome, leg.url)) return end;
    const target = redirectTarget(outcome, leg.url);
    if (target === undefined) return end;
    const next = nextLeg(leg, outcome.status, target);
    if (most === 0) return { ...end, unfollowed: ignored };
    if (!sameOrigin(target, leg.url)) return { ...end, unfollowed: { why: "another origin is never followed to" } };
    if (seen.has(`${next.method} ${next.url.href}`))
      return { ...end, unfollowed: { why: "that would be a redirect loop" } };
    if (hops.length >= most) return { ...end, unfollowed: tooMany(most) };
    hops.push({ status: outcome.status, method: next.method, url: next.url });
    leg = next;
  }
}

const ignored: Unfollowed = {
  why: "redirects are not followed",
  remedy: "let the action follow (max-redirects: 3)",
};

const tooMany = (most: number): Unfollowed => ({
  why: `that is one redirect more than max-redirects: ${most} allows`,
  remedy: "raise max-redirects",
});

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Where an answer sends its reader on, absolute and without the fragment, which is no server's business. */
export function redirectTarget(answer: HttpAnswer, url: URL): URL | undefined {
  const location = header(answer.headers, "location");
  if (!redirectStatuses.has(answer.status) || location === undefined) return undefined;
  const target = URL.parse(location, url.href);
  if (target !== null) target.hash = "";
  return target ?? undefined;
}

/** A user and password in the URL are part of no origin, and still would be sent somewhere nobody asked for. */
function sameOrigin(target: URL, url: URL): boolean {
  return target.origin === url.origin && target.username === "" && target.password === "";
}

/** 303 asks for a GET, and so do 301 and 302 of a POST in practice; all others repeat the request (RFC 9110, 15.4). */
function nextLeg({ method, headers, body }: Leg, status: number, url: URL): Leg {
  const toGet = status === 303 ? method !== "HEAD" : (status === 301 || status === 302) && method === "POST";
  if (!toGet) return { method, url, headers, ...(body === undefined ? {} : { body }) };
  return { method: "GET", url, headers: headers.filter(([name]) => !/^content-/i.test(name)) };
}

function sum(a: Timings, b: Timings): Timings {
  const names = ["dns", "connect", "tls", "wait", "download"] as const;
  const phases = names.flatMap((name) =>
    a[name] === undefined && b[name] === undefined ? [] : [[name, (a[name] ?? 0) + (b[name] ?? 0)] as const],
  );
  return { total: a.total + b.total, ...Object.fromEntries(phases) };
}
