import { TokenSource } from "./auth/token-source.ts";
import type { Machine } from "./connections/machine.ts";
import type { Docs } from "./docs.ts";
import type { Failure } from "./errors.ts";
import type { ReadFile } from "./inputs/request.ts";
import { type Inputs, parseInputs } from "./inputs.ts";
import type { Secret } from "./lib/secrets/secret.ts";
import { Semaphore } from "./lib/semaphore.ts";
import type { Clock } from "./lib/time/clock.ts";
import type { Http } from "./net/http.ts";
import type { BackgroundJudge } from "./probe/judging/background-judge.ts";
import { failureOf } from "./report/failure.ts";
import { publish } from "./report/publish.ts";
import {
  cancelledReport,
  checkedReport,
  dryRunReport,
  expiringReport,
  failedReport,
  type Report,
  unfoundReport,
} from "./report/report.ts";
import { saveResponse, type WriteFile } from "./report/response-file.ts";
import { saveResults } from "./report/results/results-file.ts";
import { checkName } from "./run/check-name.ts";
import { type CheckResults, runChecks } from "./run/checks.ts";
import { credentialExpiry, expiryWarning } from "./run/expiry/credential-expiry.ts";
import { findEndpoint } from "./run/find-endpoint.ts";
import { RunTime } from "./run/run-time.ts";
import { retryOfSignIn, signInContext } from "./run/sign-in-context.ts";
import type { RunContext } from "./run-context.ts";
import type { Runner } from "./runner/runner.ts";
import { headerValue } from "./snowflake/authorization-header.ts";
import { Gateway } from "./snowflake/ingress/gateway.ts";
import { introduction } from "./version.ts";

/** The real world, handed in. */
export interface World {
  readonly runner: Runner;
  readonly http: Http;
  readonly clock: Clock;
  readonly docs: Docs;
  /** The names of all inputs that were given, known to action.yml or not. */
  readonly givenInputs: readonly string[];
  readonly readFile: ReadFile;
  readonly machine: Machine;
  readonly writeFile: WriteFile;
  readonly backgroundJudge: BackgroundJudge;
  /** Secrets in the environment, masked before anything else happens. */
  readonly ambient: readonly Secret[];
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
}

/** The whole story: read, sign in, ask, judge, publish. Returns the exit code. Whatever happens, the step has its outputs. */
export async function run(world: World): Promise<number> {
  const { runner, docs, clock, signal } = world;
  for (const secret of world.ambient) runner.mask(secret);
  let inputs: Inputs | undefined;
  let report: Report;
  try {
    runner.log(introduction(world.machine.env));
    const { mask, redact } = runner;
    inputs = await parseInputs({ ...world, read: (input) => runner.input(input), mask, redact });
    for (const warning of inputs.warnings) runner.annotate("warning", "Snowflake Endpoint", warning);
    report = inputs.dryRun ? await rehearse(inputs, clock.now()) : await examine(inputs, world);
    if (inputs.responseFile !== undefined) report = saveResponse(report, inputs.responseFile, world.writeFile);
  } catch (error) {
    report = failedReport(failureOf(error, runner.redact), inputs === undefined ? [] : namesOf(inputs));
  }
  if (inputs !== undefined) report = expiringReport(report, { ...inputs.credential.pat });
  const soon = expiryWarning(report.credentialExpiresAt, inputs?.expiryWarningMs ?? 0, clock.now());
  if (soon !== undefined && report.dryRun?.warning === undefined)
    runner.annotate("warning", "Snowflake Endpoint: credential", soon);
  // A signal that arrived while the thread was busy is handled now.
  await clock.sleep(0, signal);
  if (signal.aborted) report = cancelledReport(report);
  // Also where the inputs cannot be used: a file of an earlier run must not speak for this one.
  const resultsFile = inputs?.resultsFile ?? runner.input("results-file").trim();
  if (resultsFile !== "") report = saveResults(report, resultsFile, world);
  return publish(report, runner, { docs, bodyLimit: inputs?.bodyLimit ?? 0, summary: inputs?.summary ?? true });
}

async function rehearse(inputs: Inputs, nowMs: number): Promise<Report> {
  const { dryRun } = await import("./run/dry-run.ts");
  return dryRunReport(dryRun(inputs, nowMs));
}

/** Signs in once and makes all checks. An exception means that we could not find out. */
async function examine(inputs: Inputs, world: World): Promise<Report> {
  const { runner, http, clock, signal, backgroundJudge } = world;
  const { credential } = inputs;
  const context: RunContext = { http, clock, signal, mask: runner.mask, redact: runner.redact, log: runner.log };
  const time = new RunTime(inputs, clock, signal);
  runner.log(`Sign-in: ${credential.introduction}`);

  const signIn = signInContext(context, runner, time);
  // It is asked for while the rest goes on, and waited for at the end.
  const expiry = credentialExpiry(inputs, signIn, runner.debug);
  const { endpoint, found } = await findEndpoint(inputs, signIn, time);
  if (!(found instanceof URL)) return expiringReport(await endpoint.diagnosed(unfound(inputs, found)), await expiry);

  const retry = retryOfSignIn(inputs.schedule, context, time.waiting);
  const tokens = new TokenSource({ credential, context: signIn, ingressHost: () => endpoint.url.hostname, retry });
  await tokens.current();

  const semaphore = new Semaphore(inputs.concurrency);
  const gateway = new Gateway({ ...context, guard: inputs.guard, caller: credential.caller });
  const shared = { inputs, endpoint, gateway, tokens, semaphore, time, backgroundJudge, expiry };
  const results = await runChecks({ ...context, ...shared });
  return expiringReport(await endpoint.diagnosed(reportOf(results, inputs, tokens, context)), await expiry);
}

function reportOf(
  { checks, thrown }: CheckResults,
  { credential, exportAuthorization, failOnUnhealthy }: Inputs,
  tokens: TokenSource,
  { mask, redact }: RunContext,
): Report {
  const exported = exportAuthorization && tokens.held !== undefined ? headerValue(tokens.held) : undefined;
  // The whole value is a secret too: encoded, it need not contain the encoded token.
  if (exported !== undefined) mask(exported);
  return checkedReport({
    checks,
    thrown: thrown === undefined ? undefined : failureOf(thrown.error, redact),
    identity: credential.introduction,
    failOnUnhealthy,
    signInMs: credential.renewable ? tokens.signInMs : undefined,
    authorization: exported,
  });
}

const namesOf = ({ checks, endpoint }: Inputs) => checks.map((check) => checkName(check, endpoint));

function unfound(inputs: Inputs, failure: Failure): Report {
  const { credential, failOnUnhealthy } = inputs;
  return unfoundReport(failure, {
    identity: credential.introduction,
    failOnUnhealthy,
    unasked: namesOf(inputs),
  });
}
