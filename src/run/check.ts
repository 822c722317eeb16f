import type { TokenSource } from "../auth/token-source.ts";
import type { Check } from "../inputs/check.ts";
import type { Inputs } from "../inputs.ts";
import type { Redact } from "../lib/secrets/redactor.ts";
import type { Secret } from "../lib/secrets/secret.ts";
import type { Semaphore } from "../lib/semaphore.ts";
import type { Clock } from "../lib/time/clock.ts";
import { type Http, type HttpOutcome, notSent } from "../net/http.ts";
import type { BackgroundJudge } from "../probe/judging/background-judge.ts";
import { type Ask, type Attempt, probe } from "../probe/prober.ts";
import { travel } from "../probe/redirects.ts";
import { hasHeader } from "../probe/request.ts";
import { judge } from "../probe/verdict.ts";
import { named, Progress } from "../report/progress.ts";
import { type CheckReport, requestLine } from "../report/report.ts";
import { ownLimits } from "../snowflake/account/account-host.ts";
import { authorizationHeader } from "../snowflake/authorization-header.ts";
import { requiresToken } from "../snowflake/ingress/anonymous-request.ts";
import { hasGatewayHeader, impostorFailure, withoutGatewayCookies } from "../snowflake/ingress/gateway-headers.ts";
import { joinPath } from "../snowflake/ingress/ingress-url.ts";
import { explainNetworkFailure } from "../snowflake/ingress/network-failure.ts";
import { isSignInRedirect } from "../snowflake/ingress/sign-in-page.ts";
import { standInFailure } from "../snowflake/stand-in.ts";
import type { Whereabouts } from "./endpoint.ts";

/** What the checks of one run share. */
export interface CheckContext {
  readonly inputs: Inputs;
  readonly place: Whereabouts;
  readonly tokens: TokenSource;
  /** Bounds how many attempts are under way: a check that pauses must not keep others from being asked. */
  readonly semaphore: Semaphore;
  /** When the waiting ends, in milliseconds since the epoch. */
  readonly deadline: number;
  readonly http: Http;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly backgroundJudge: BackgroundJudge;
  /** Hosts that were found to be the ingress's, though their answers bear no mark of it. */
  readonly proven: Set<string>;
  readonly redact: Redact;
  /** A line of the log, already harmless. */
  info(line: string): void;
}

/**
 * One check, from the first question to the verdict.
 *
 * @throws {ActionError} where the token could not be renewed
 */
export async function runCheck(check: Check, context: CheckContext): Promise<CheckReport> {
  const { inputs, tokens, semaphore, clock, signal, redact } = context;
  const { method, path } = check.request;
  let url = joinPath(context.place.url, path);
  const name = check.name ?? requestLine({ method, url });
  let used: Secret | undefined;
  const ask: Ask = async (limitMs) => {
    used = await tokens.current();
    url = joinPath(context.place.url, path);
    return askOnce(check, url, used, limitMs, context);
  };
  const tell = (line: string) => context.info(redact(line));
  const progress = new Progress(clock, inputs.checks.length === 1 ? tell : named(name, tell));
  const { attempts, last, verdict } = await probe(
    (limitMs) => semaphore.use(() => ask(limitMs)),
    check.timeoutMs,
    inputs.schedule,
    {
      clock,
      deadline: context.deadline,
      signal,
      renew: () => used !== undefined && tokens.renew(used),
      progress: (attempt, number, pauseMs) => progress.attempt(attempt, number, pauseMs),
    },
  );
  return { name, method, url, hops: last.hops, attempts, outcome: last.outcome, verdict };
}

/** One attempt: the way to an answer, who gave it, and the judgement over it. */
async function askOnce(
  { request, conditions }: Check,
  url: URL,
  token: Secret,
  limitMs: () => number,
  context: CheckContext,
): Promise<Attempt> {
  const { inputs, http, clock, signal, redact, backgroundJudge } = context;
  const limit = limitMs();
  const start = {
    method: request.method,
    url,
    headers: [...request.headers, authorizationHeader(token, hasHeader(request.headers, "authorization"))],
    ...(request.body === undefined ? {} : { body: request.body }),
  };
  const limits = { maxBytes: inputs.downloadLimit, signal };
  const journey = await travel(
    async (leg, spentMs) => {
      if (limit === 0) return notSent("The deadline passed before it could be asked.");
      const outcome = await http({ ...leg, ...limits, timeoutMs: Math.max(1, limit - spentMs) });
      return outcome.kind === "answered" ? withoutGatewayCookies(outcome) : outcome;
    },
    start,
    inputs.maxRedirects,
    (answer, from) => !isSignInRedirect(answer, from),
  );
  const stranger = await isStranger(journey.outcome, url, Math.max(1, limitMs()), context);
  const { caller } = inputs.credential;
  const judgingTime = { until: inputs.schedule.waitMs === 0 ? Number.POSITIVE_INFINITY : context.deadline, signal };
  const verdict = await judge(journey, conditions, {
    recogniseGateway: (answer, from) =>
      standInFailure(answer, from, caller) ?? (stranger ? impostorFailure(answer, from) : undefined),
    explainNetworkFailure: (silence, from) => explainNetworkFailure(silence, from, caller),
    judgeElsewhere: (texts, facts) => backgroundJudge.judge(texts, facts, judgingTime),
    redact,
    now: new Date(clock.now()),
    asksForPart: hasHeader(request.headers, "range"),
  });
  return { outcome: journey.outcome, verdict: await context.place.informed(verdict), hops: journey.hops };
}

/**
 * Whether an answer came from somebody else than the ingress. Its marks settle it; without any, the host is asked once
 * more without a token. (Redirects stay on the host of `url`.)
 */
async function isStranger(outcome: HttpOutcome, url: URL, timeoutMs: number, context: CheckContext): Promise<boolean> {
  const { inputs, http, signal, proven } = context;
  if (outcome.kind === "failed" || !inputs.guard.setsGatewayHeaders(url.hostname) || hasGatewayHeader(outcome))
    return false;
  if (proven.has(url.host)) return false;
  const heed = await requiresToken(http, url.host, outcome.status, ownLimits(timeoutMs, signal));
  // Without an answer there is nothing against the one we have; nor does it speak for those to come.
  if (heed === "heeds") proven.add(url.host);
  return heed === "ignores";
}
