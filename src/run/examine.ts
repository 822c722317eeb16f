import type { SignInContext } from "../auth/method.ts";
import type { TokenSource } from "../auth/token-source.ts";
import type { Failure } from "../errors.ts";
import type { Inputs } from "../inputs.ts";
import type { Semaphore } from "../lib/semaphore.ts";
import type { CredentialFacts } from "../probe/conditions/answer/answer.ts";
import type { BackgroundJudge } from "../probe/judging/background-judge.ts";
import { failureOf } from "../report/failure.ts";
import { checkedReport, type Report, unfoundReport } from "../report/report.ts";
import type { RunContext } from "../run-context.ts";
import { headerValue } from "../snowflake/authorization-header.ts";
import { Gateway } from "../snowflake/ingress/gateway.ts";
import { checkName } from "./check-name.ts";
import { type CheckResults, runChecks } from "./checks.ts";
import type { Endpoint } from "./endpoint.ts";
import { findEndpoint } from "./find-endpoint.ts";
import type { RunTime } from "./run-time.ts";
import { callerOf } from "./sign-in/caller-of.ts";
import type { TokenSources } from "./sign-in/token-sources.ts";

/** What the endpoints of one run share. */
export interface Examination {
  readonly context: RunContext;
  readonly signIn: SignInContext;
  readonly tokens: TokenSources;
  /** Bounds how many attempts are under way: a check that pauses must not keep others from being asked. */
  readonly semaphore: Semaphore;
  readonly backgroundJudge: BackgroundJudge;
  /** When the credential expires, as far as it can be known. */
  readonly expiry: Promise<CredentialFacts>;
}

/** An endpoint that is there and for which there is a token; or the failure of one that is not there. */
export interface Opened {
  readonly endpoint: Endpoint;
  readonly tokens: TokenSource | Failure;
}

/**
 * Looks the endpoint of the inputs up, where that is needed, and signs in for it.
 *
 * @throws {ActionError} where we cannot find out
 */
export async function open(inputs: Inputs, { signIn, tokens }: Examination, time: RunTime): Promise<Opened> {
  const { endpoint, found } = await findEndpoint(inputs, signIn, time);
  if (!(found instanceof URL)) return { endpoint, tokens: found };
  return { endpoint, tokens: await tokens.of(() => endpoint.url.hostname, time) };
}

/** Makes all checks of the inputs, which are of the one endpoint. The report has no diagnosis yet. */
export async function examine(
  inputs: Inputs,
  { endpoint, tokens }: Opened,
  { context, semaphore, backgroundJudge, expiry }: Examination,
  time: RunTime,
): Promise<Report> {
  if ("word" in tokens) return unfound(inputs, tokens, endpoint.looks);
  const gateway = new Gateway({ ...context, guard: inputs.guard, caller: callerOf(inputs) });
  const shared = { inputs, endpoint, gateway, tokens, semaphore, time, backgroundJudge, expiry };
  const results = await runChecks({ ...context, ...shared });
  return reportOf(results, inputs, tokens, context);
}

/** The names of all checks, in their order. */
export const namesOf = ({ checks, ofSeveral }: Inputs) => checks.map((check) => checkName(check, ofSeveral));

function reportOf(
  { checks, unmade, thrown }: CheckResults,
  { credential, exportAuthorization, failOnUnhealthy, ofSeveral }: Inputs,
  tokens: TokenSource,
  { mask, redact }: RunContext,
): Report {
  const exported = exportAuthorization && tokens.held !== undefined ? headerValue(tokens.held) : undefined;
  // The whole value is a secret too: encoded, it need not contain the encoded token.
  if (exported !== undefined) mask(exported);
  return checkedReport({
    checks,
    unasked: unmade.map((check) => checkName(check, ofSeveral)),
    thrown: thrown === undefined ? undefined : failureOf(thrown.error, redact),
    identity: credential.introduction,
    failOnUnhealthy,
    signInMs: credential.renewable ? tokens.signInMs : undefined,
    authorization: exported,
  });
}

function unfound(inputs: Inputs, failure: Failure, looks: number): Report {
  const { credential, failOnUnhealthy } = inputs;
  return unfoundReport(failure, {
    identity: credential.introduction,
    failOnUnhealthy,
    looks,
    unasked: namesOf(inputs),
  });
}
