import { TokenSource } from "./auth/token-source.ts";
import type { Machine } from "./connections/machine.ts";
import type { Docs } from "./docs.ts";
import type { Failure } from "./errors.ts";
import type { ReadFile } from "./inputs/request.ts";
import { checkName, type Inputs, parseInputs } from "./inputs.ts";
import type { Secret } from "./lib/secrets/secret.ts";
import { Semaphore } from "./lib/semaphore.ts";
import type { Clock } from "./lib/time/clock.ts";
import { Deadline } from "./lib/time/deadline.ts";
import type { Http } from "./net/http.ts";
import { failureOf } from "./report/failure.ts";
import { Progress } from "./report/progress.ts";
import { publish } from "./report/publish.ts";
import {
  cancelledReport,
  checkedReport,
  dryRunReport,
  failedReport,
  type Report,
  unlocatedReport,
} from "./report/report.ts";
import { saveResponse, type WriteFile } from "./report/response-file.ts";
import { type CheckContext, runCheck } from "./run/check.ts";
import { dryRun } from "./run/dry-run.ts";
import { findEndpoint } from "./run/endpoint.ts";
import { signInContext } from "./run/sign-in-context.ts";
import type { RunContext } from "./run-context.ts";
import type { Runner } from "./runner/runner.ts";
import { headerValue } from "./snowflake/authorization-header.ts";
import { Gateway } from "./snowflake/ingress/gateway.ts";
import { product } from "./version.ts";

/** The real world, handed in. */
export interface World {
  readonly runner: Runner;
  readonly http: Http;
  readonly clock: Clock;
  readonly docs: Docs;
  readonly readFile: ReadFile;
  readonly machine: Machine;
  readonly writeFile: WriteFile;
  /** Secrets of the environment, to be masked before anything else. */
  readonly ambient: readonly Secret[];
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
}

/** The whole story: read, sign in, ask, judge, publish. Gives the exit code; whatever happens, the step has its outputs. */
export async function run(world: World): Promise<number> {
  const { runner, docs, clock, signal } = world;
  for (const secret of world.ambient) runner.mask(secret);
  let inputs: Inputs | undefined;
  let report: Report;
  try {
    runner.log(`Snowflake Endpoint ${product.version}`);
    inputs = await parseInputs({ ...world, read: (input) => runner.input(input), mask: runner.mask });
    for (const warning of inputs.warnings) runner.annotate("warning", "Snowflake Endpoint", warning);
    report = inputs.dryRun ? dryRunReport(dryRun(inputs, clock.now())) : await examine(inputs, world);
    if (inputs.responseFile !== undefined) report = saveResponse(report, inputs.responseFile, world.writeFile);
  } catch (error) {
    report = failedReport(failureOf(error, runner.redact), inputs?.checks.map(checkName) ?? []);
  }
  // A signal that came while an answer was judged has its turn only now.
  await clock.sleep(0, signal);
  if (signal.aborted) report = cancelledReport(report);
  return publish(report, runner, { docs, bodyLimit: inputs?.bodyLimit ?? 0, summary: inputs?.summary ?? true });
}

/** Signs in once, asks everything, and reports what came of it. An exception means that we could not find out. */
async function examine(inputs: Inputs, { runner, http, clock, signal }: World): Promise<Report> {
  const { credential, schedule } = inputs;
  const context: RunContext = { http, clock, signal, mask: runner.mask, redact: runner.redact, log: runner.log };
  const deadline = Deadline.in(schedule.waitMs, clock, signal);
  runner.log(`Sign-in: ${credential.introduction}`);

  const signIn = signInContext(inputs, context, runner, deadline);
  const endpoint = findEndpoint(inputs, signIn, deadline);
  const url = await endpoint.locate();
  if (!(url instanceof URL)) return endpoint.diagnosed(unlocated(inputs, url));

  const retry = retryOfSignIn(inputs, context, deadline);
  const tokens = new TokenSource({ credential, context: signIn, ingressHost: () => endpoint.url.hostname, retry });
  await tokens.current();

  const semaphore = new Semaphore(inputs.concurrency);
  const gateway = new Gateway({ http, signal, guard: inputs.guard, caller: credential.caller });
  const checks = await askAll({ ...context, inputs, endpoint, gateway, tokens, semaphore, deadline });
  return endpoint.diagnosed(reportOf(checks, inputs, tokens, context));
}

/** All checks, as many at once as there may be; one that throws keeps none from being made. */
function askAll(context: CheckContext) {
  return Promise.allSettled(context.inputs.checks.map((check) => runCheck(check, context)));
}

function reportOf(
  settled: Awaited<ReturnType<typeof askAll>>,
  { credential, exportAuthorization, failOnUnhealthy }: Inputs,
  tokens: TokenSource,
  { mask, redact }: RunContext,
): Report {
  const thrown = settled.find((result) => result.status === "rejected");
  const exported = exportAuthorization && tokens.held !== undefined ? headerValue(tokens.held) : undefined;
  // As a whole it is a secret too: a form of it need not hold a known form of the token.
  if (exported !== undefined) mask(exported);
  return checkedReport({
    checks: settled.flatMap((result) => (result.status === "fulfilled" ? [result.value] : [])),
    thrown: thrown === undefined ? undefined : failureOf(thrown.reason, redact),
    identity: credential.introduction,
    failOnUnhealthy,
    signInMs: credential.renewable ? tokens.signInMs : undefined,
    authorization: exported,
  });
}

function unlocated({ credential, failOnUnhealthy, checks }: Inputs, failure: Failure): Report {
  return unlocatedReport(failure, {
    identity: credential.introduction,
    failOnUnhealthy,
    unasked: checks.map(checkName),
  });
}

/** A sign-in that fails but may yet succeed is tried again for so long, in milliseconds, also where nothing is waited for. */
const signInGraceMs = 2_000;

/** Pauses after such a sign-in, as long as there is time. */
function retryOfSignIn({ schedule }: Inputs, context: RunContext, deadline: Deadline) {
  const until = deadline.atLeast(signInGraceMs);
  const progress = new Progress(context);
  return ({ happened }: Failure, number: number): Promise<boolean> =>
    until.pause(number, {
      longestMs: schedule.intervalMs,
      onPause: (pauseMs) => progress.log(happened, number, happened, pauseMs),
    });
}
