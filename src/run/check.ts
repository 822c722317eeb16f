import type { TokenSource } from "../auth/token-source.ts";
import type { Check } from "../inputs/check.ts";
import type { Inputs } from "../inputs.ts";
import type { Secret } from "../lib/secrets/secret.ts";
import type { Semaphore } from "../lib/semaphore.ts";
import { Deadline } from "../lib/time/deadline.ts";
import type { Reuse } from "../net/http/reuse.ts";
import { mayRepeat, notSent } from "../net/http.ts";
import type { CredentialFacts } from "../probe/conditions/answer/answer.ts";
import type { ServiceFacts } from "../probe/conditions/answer/service-facts.ts";
import { isAboutCredential, isAboutHead } from "../probe/conditions/condition.ts";
import type { BackgroundJudge } from "../probe/judging/background-judge.ts";
import { judgeAgain } from "../probe/judging/judge-again.ts";
import type { JudgeElsewhere } from "../probe/judging/judge-answer.ts";
import { type Attempt, probe } from "../probe/prober.ts";
import { travel } from "../probe/redirects.ts";
import { hasHeader } from "../probe/request.ts";
import { judge } from "../probe/verdict.ts";
import { bodyBytesOf, type CheckReport } from "../report/check-report.ts";
import { Progress } from "../report/log/progress.ts";
import type { RunContext } from "../run-context.ts";
import { authorizationHeader } from "../snowflake/authorization-header.ts";
import type { Gateway } from "../snowflake/ingress/gateway.ts";
import { withoutGatewayCookies } from "../snowflake/ingress/gateway-headers.ts";
import { joinPath } from "../snowflake/ingress/ingress-url.ts";
import { checkName } from "./check-name.ts";
import type { Endpoint } from "./endpoint.ts";
import type { RunTime } from "./run-time.ts";

/** What the checks of one run share. */
export interface CheckContext extends RunContext {
  readonly inputs: Inputs;
  readonly endpoint: Endpoint;
  readonly gateway: Gateway;
  readonly tokens: TokenSource;
  /** Bounds how many attempts are under way: a check that pauses must not keep others from being asked. */
  readonly semaphore: Semaphore;
  readonly backgroundJudge: BackgroundJudge;
  readonly time: RunTime;
  /** When the credential expires, once that is known. */
  readonly expiry: Promise<CredentialFacts>;
}

/**
 * One check, from the first question to the verdict. With `reuse` its first attempt may go over a connection of an earlier check.
 *
 * @throws {ActionError} where the token could not be renewed
 */
export async function runCheck(check: Check, context: CheckContext, reuse?: Reuse): Promise<CheckReport> {
  const { inputs, endpoint, tokens, semaphore, time } = context;
  const { method, path } = check.request;
  let url = joinPath(endpoint.url, path);
  const name = checkName(check, inputs.ofSeveral);
  let used: Secret | undefined;
  let first = reuse;
  const ask = (limitMs: () => number) =>
    endpoint.attempt({
      ask: (service) =>
        semaphore.use(async () => {
          used = await tokens.current();
          url = joinPath(endpoint.url, path);
          const asking = { check, url, token: used, service, reuse: first };
          // Whoever asks again wants to know what another connection leads to.
          first = undefined;
          return askOnce(asking, limitMs, context);
        }),
      judgeAgain: (verdict, service) => judgeAgain(verdict, check.conditions, service, judging(context)),
    });
  const progress = new Progress(context, inputs.checks.length === 1 && !inputs.ofSeveral ? undefined : name);
  const { attempts, last, verdict, course } = await probe(ask, check.timeoutMs, inputs.schedule, {
    deadline: time.waiting,
    renew: () => used !== undefined && tokens.renew(used),
    onRetry: (attempt, number, pauseMs) => progress.attempt(attempt, number, pauseMs),
  }).finally(() => progress.end());
  return {
    name,
    method,
    url,
    hops: last.hops,
    attempts,
    course,
    outcome: last.outcome,
    bodyBytes: bodyBytesOf(last.outcome),
    verdict,
    ...(last.service === undefined ? {} : { service: last.service }),
  };
}

interface Asking {
  readonly check: Check;
  readonly url: URL;
  readonly token: Secret;
  readonly service: ServiceFacts | undefined;
  /** Whether it may go over a connection of an earlier check. */
  readonly reuse: Reuse | undefined;
}

const judging = ({ backgroundJudge, time, redact, clock }: CheckContext) => ({
  judgeElsewhere: ((texts, facts) => backgroundJudge.judge(texts, facts, time.judging)) satisfies JudgeElsewhere,
  redact,
  now: new Date(clock.now()),
});

/** One attempt: the way to an answer, who gave it, and the judgement over it. */
async function askOnce(
  { check: { request, conditions }, url, token, service, reuse }: Asking,
  limitMs: () => number,
  context: CheckContext,
): Promise<Attempt> {
  const { inputs, endpoint, gateway, http, clock, signal } = context;
  const limit = limitMs();
  const attempt = Deadline.in(limit, clock, signal);
  const start = {
    method: request.method,
    url,
    headers: [...request.headers, authorizationHeader(token, hasHeader(request.headers, "authorization"))],
    ...(request.body === undefined ? {} : { body: request.body }),
  };
  const limits = {
    maxBytes: inputs.downloadLimit,
    signal,
    headWillDo: conditions.every(isAboutHead),
  };
  const tooLate = signal.aborted ? "The workflow was cancelled" : limit === 0 ? "The deadline passed" : undefined;
  const journey = await travel(
    async (leg, spentMs) => {
      if (tooLate !== undefined) return notSent(`${tooLate} before it could be asked.`);
      const timeoutMs = Math.max(1, limit - spentMs);
      const shared = reuse !== undefined && mayRepeat(leg.method) ? { reuse } : {};
      const outcome = await http({ ...leg, ...limits, timeoutMs, ...shared });
      if (outcome.kind === "answered") return withoutGatewayCookies(outcome);
      return outcome.begun === undefined ? outcome : { ...outcome, begun: withoutGatewayCookies(outcome.begun) };
    },
    start,
    inputs.maxRedirects,
    (answer, from) => gateway.isAppRedirect(answer, from),
  );
  const { outcome, question } = journey;
  const notTheService = outcome.kind === "failed" ? undefined : await gateway.recognise(outcome, question, attempt);
  const verdict = await judge(journey, conditions, {
    notTheService,
    explainNetworkFailure: (failure, from) => gateway.explain(failure, from),
    ...judging(context),
    ...(conditions.some(isAboutCredential) ? { credential: await context.expiry } : {}),
    ...(service && { service }),
    asksForPart: hasHeader(request.headers, "range"),
  });
  return { outcome, verdict: await endpoint.informed(verdict), hops: journey.hops };
}
