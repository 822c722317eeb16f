import { type TokenSource, tokenSource } from "./auth/token-source.ts";
import type { Machine } from "./connections/machine.ts";
import type { Docs } from "./docs.ts";
import type { Failure } from "./errors.ts";
import type { ReadFile } from "./inputs/request.ts";
import { type Inputs, parseInputs } from "./inputs.ts";
import type { Redact, Redactor } from "./lib/secrets/redactor.ts";
import type { Secret } from "./lib/secrets/secret.ts";
import { Semaphore } from "./lib/semaphore.ts";
import { paused } from "./lib/time/backoff.ts";
import type { Clock } from "./lib/time/clock.ts";
import type { Http } from "./net/http.ts";
import type { BackgroundJudge } from "./probe/judging/background-judge.ts";
import type { Schedule } from "./probe/schedule.ts";
import { explanation } from "./report/annotation.ts";
import { cancelledReport, checksFailure, failureOf } from "./report/failure.ts";
import { Progress } from "./report/progress.ts";
import type { CheckReport, Report } from "./report/report.ts";
import { saveResponse, type WriteFile } from "./report/response-file.ts";
import { tell } from "./report/tell.ts";
import { runCheck } from "./run/check.ts";
import { dryRun } from "./run/dry-run.ts";
import { whereabouts } from "./run/endpoint.ts";
import { signInContext } from "./run/sign-in-context.ts";
import type { Runner } from "./runner/runner.ts";
import { headerValue } from "./snowflake/authorization-header.ts";
import { product } from "./version.ts";

/** The real world, handed in. */
export interface World {
  readonly runner: Runner;
  readonly http: Http;
  readonly clock: Clock;
  readonly docs: Docs;
  readonly redactor: Redactor;
  readonly readFile: ReadFile;
  readonly machine: Machine;
  readonly writeFile: WriteFile;
  readonly backgroundJudge: BackgroundJudge;
  /** Secrets of the surroundings, to be masked before anything else. */
  readonly ambient: readonly Secret[];
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
}

/** The whole story: read, sign in, ask, judge, tell. Gives the exit code; whatever happens, everything has been told. */
export async function run(world: World): Promise<number> {
  const { runner, docs, redactor, signal } = world;
  const redact: Redact = (text, length) => redactor.redact(text, length);
  const mask = (secret: Secret) => {
    for (const form of redactor.add(secret)) runner.mask(form);
  };
  for (const secret of world.ambient) mask(secret);
  let told: Pick<Inputs, "summary" | "bodyLimit" | "checks"> = { summary: true, bodyLimit: 0, checks: [] };
  let report: Report;
  try {
    runner.info(`Snowflake Endpoint ${product.version}`);
    const inputs = await parseInputs({ ...world, read: (input) => runner.input(input), mask });
    told = inputs;
    for (const warning of inputs.warnings) runner.annotate("warning", "Snowflake Endpoint", redact(warning));
    report = inputs.dryRun
      ? { healthy: false, fails: false, checks: [], dryRun: dryRun(inputs, world.clock.now()) }
      : await examine(inputs, { ...world, mask, redact });
    if (inputs.responseFile !== undefined && !inputs.dryRun) {
      report = saveResponse(report, inputs.responseFile, world.writeFile);
    }
  } catch (error) {
    const failure = failureOf(error, redact);
    report = { healthy: false, fails: true, undetermined: true, failure, checks: [], unasked: unasked(told) };
  }
  // A signal that came while an answer was judged has its turn only now.
  await world.clock.sleep(0, signal);
  if (signal.aborted) report = cancelledReport(report);
  try {
    await tell(report, runner, { docs, redact, ...told });
    return report.fails ? 1 : 0;
  } catch (error) {
    // Outputs that cannot be written: people can still be told why.
    const failure = failureOf(error, redact);
    runner.annotate("error", `Snowflake Endpoint: ${failure.word}`, redact(explanation(failure, docs)));
    return 1;
  }
}

interface Scene extends World {
  mask(secret: Secret): void;
  readonly redact: Redact;
}

/** Signs in once, asks everything, and says what came of it. An exception means that we could not find out. */
async function examine(inputs: Inputs, scene: Scene): Promise<Report> {
  const { runner, clock } = scene;
  const { credential, schedule } = inputs;
  const deadline = clock.now() + schedule.waitMs;
  runner.info(scene.redact(`Sign-in: ${credential.introduction}`));
  const signIn = signInContext(inputs, { ...scene, deadline });
  const info = (line: string) => runner.info(line);
  const place = whereabouts(inputs, {
    signIn,
    waitUntil: deadline,
    signal: scene.signal,
    redact: scene.redact,
    note: info,
  });
  const endpoint = await place.locate();
  if (!(endpoint instanceof URL)) return place.diagnosed(unaskedReport(inputs, endpoint));
  const tokens = tokenSource(credential, signIn, () => place.url.hostname, retry(schedule, deadline, scene));
  await tokens.current();

  const semaphore = new Semaphore(inputs.concurrency);
  const context = { ...scene, inputs, place, tokens, semaphore, deadline, info, proven: new Set<string>() };
  const settled = await Promise.allSettled(inputs.checks.map((check) => runCheck(check, context)));
  return place.diagnosed(conclude(settled, tokens, inputs, scene));
}

/** What came of the checks together, and of the sign-in they share. */
function conclude(
  settled: readonly PromiseSettledResult<CheckReport>[],
  tokens: TokenSource,
  { credential, exportAuthorization, failOnUnhealthy }: Inputs,
  scene: Scene,
): Report {
  const checks = settled.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const thrown = settled.find((result) => result.status === "rejected");
  const healthy = thrown === undefined && checks.every((check) => check.verdict.healthy);
  const failure = thrown === undefined ? checksFailure(checks) : failureOf(thrown.reason, scene.redact);
  return {
    healthy,
    fails: thrown !== undefined || (!healthy && (failOnUnhealthy || checks.some(refused))),
    identity: credential.introduction,
    checks,
    ...(thrown === undefined ? {} : { undetermined: true as const }),
    ...(failure === undefined ? {} : { failure }),
    ...(exportAuthorization && tokens.held !== undefined && !checks.some(refused)
      ? { authorization: exported(tokens.held, scene) }
      : {}),
    ...(credential.renewable && tokens.signInMs !== undefined ? { signInMs: tokens.signInMs } : {}),
  };
}

/**
 * A credential that the ingress refuses is as wrong as one that the sign-in refuses: it is not the endpoint's health. Nor is
 * a fault of ours.
 */
const refused = ({ verdict }: CheckReport) =>
  verdict.failure !== undefined &&
  ["sign-in-required", "access-denied", "network-policy", "internal"].includes(verdict.failure.word);

/** The service could not answer, so nothing was asked of it. */
function unaskedReport(inputs: Inputs, failure: Failure): Report {
  const { credential, failOnUnhealthy } = inputs;
  const identity = credential.introduction;
  return { healthy: false, fails: failOnUnhealthy, identity, failure, checks: [], unasked: unasked(inputs) };
}

const unasked = ({ checks }: Pick<Inputs, "checks">) =>
  checks.map(({ name, request }) => name ?? `${request.method} ${request.path}`);

/** A sign-in that stumbles gets so long to get up, in milliseconds, also where nothing else is waited for. */
const stumbleMs = 2_000;

/** Pauses after a sign-in that failed and may yet succeed, as long as there is time. */
function retry({ intervalMs }: Schedule, deadline: number, { clock, redact, runner, signal }: Scene) {
  const until = Math.max(deadline, clock.now() + stumbleMs);
  const progress = new Progress(clock, (line) => runner.info(redact(line)));
  return ({ happened }: Failure, number: number): Promise<boolean> =>
    paused(number, {
      clock,
      signal,
      longestMs: intervalMs,
      until,
      announce: (pauseMs) => progress.tell(happened, number, happened, pauseMs),
    });
}

/** The header value as a whole is a secret too: a form of it need not hold a known form of the token. */
function exported(token: Secret, { mask }: Scene): Secret {
  const value = headerValue(token);
  mask(value);
  return value;
}
