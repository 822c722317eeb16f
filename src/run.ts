import type { SignInContext } from "./auth/method.ts";
import { type TokenSource, tokenSource } from "./auth/token-source.ts";
import type { Docs } from "./docs.ts";
import type { Failure } from "./errors.ts";
import type { ReadFile } from "./inputs/request.ts";
import { type Check, type Inputs, parseInputs } from "./inputs.ts";
import type { Clock } from "./lib/clock.ts";
import type { Redactor } from "./lib/redactor.ts";
import type { Secret } from "./lib/secret.ts";
import type { Http } from "./net/http.ts";
import { type Attempt, type ProberContext, probe } from "./probe/prober.ts";
import { hasHeader } from "./probe/request.ts";
import { pauseBefore } from "./probe/schedule.ts";
import { judge } from "./probe/verdict.ts";
import { cancelled, failureOf } from "./report/failure.ts";
import { progressLine } from "./report/log.ts";
import { type CheckReport, type Report, spokesman } from "./report/report.ts";
import { tell } from "./report/tell.ts";
import type { Runner } from "./runner/runner.ts";
import { authorizationHeader, gatewayFailure } from "./snowflake/ingress.ts";
import { joinPath } from "./snowflake/ingress-url.ts";
import { product } from "./version.ts";
import { type Whereabouts, whereabouts } from "./whereabouts.ts";

/** The real world, handed in. */
export interface World {
  readonly runner: Runner;
  readonly http: Http;
  readonly clock: Clock;
  readonly docs: Docs;
  readonly redactor: Redactor;
  readonly readFile: ReadFile;
  /** Secrets of the surroundings, to be masked before anything else. */
  readonly ambient: readonly Secret[];
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
}

/** The whole story: read, sign in, ask, judge, tell. Gives the exit code; whatever happens, everything has been told. */
export async function run(world: World): Promise<number> {
  const { runner, docs, redactor, signal } = world;
  const redact = (text: string) => redactor.redact(text);
  const mask = (secret: Secret) => {
    for (const form of redactor.add(secret)) runner.mask(form);
  };
  for (const secret of world.ambient) mask(secret);
  let told = { summary: true, bodyLimit: 0 };
  let report: Report;
  try {
    runner.info(`Snowflake Endpoint ${product.version}`);
    const inputs = parseInputs({ read: (input) => runner.input(input), readFile: world.readFile, mask });
    told = inputs;
    report = await examine(inputs, { ...world, mask, redact });
  } catch (error) {
    report = { healthy: false, fails: true, failure: failureOf(error, redact), checks: [] };
  }
  if (signal.aborted) report = { ...report, healthy: false, fails: true, failure: cancelled };
  await tell(report, runner, { docs, redact, ...told });
  return report.fails ? 1 : 0;
}

interface Scene extends World {
  mask(secret: Secret): void;
  redact(text: string): string;
}

/** Signs in once, asks everything, and says what came of it. An exception means that we could not find out. */
async function examine(inputs: Inputs, scene: Scene): Promise<Report> {
  const { runner, clock } = scene;
  const { credential, schedule } = inputs;
  const deadline = clock.now() + schedule.waitMs;
  runner.info(`Sign-in: ${credential.introduction}`);
  const signIn = signInContext(inputs, deadline, scene);
  const note = (line: string) => runner.info(line);
  const place = whereabouts(inputs, { signIn, deadline, signal: scene.signal, redact: scene.redact, note });
  const endpoint = await place.locate();
  if (!(endpoint instanceof URL)) return place.diagnosed(unaskedReport(inputs, endpoint));
  const tokens = tokenSource(credential, signIn, endpoint.hostname, async (failure) => {
    const pause = pauseBefore(failure, schedule, clock.random(), undefined, clock.now());
    if (clock.now() + pause >= deadline) return false;
    runner.info(`  ${credential.caller.accountHost ?? "the account host"} could not be reached; trying again`);
    await clock.sleep(pause, scene.signal);
    return !scene.signal.aborted;
  });
  await tokens.current();

  const context: ProberContext = {
    clock,
    deadline,
    signal: scene.signal,
    renew: () => tokens.renew(),
    progress: (attempt, number, pause) => runner.info(scene.redact(progressLine(attempt, number, pause))),
  };
  const scenery = { place, endpoint, tokens, context, scene };
  const checks = await Promise.all(inputs.checks.map((check) => examineOne(check, inputs, scenery)));
  const healthy = checks.every((check) => check.verdict.healthy);
  const partial: Report = { healthy, fails: false, identity: credential.introduction, checks };
  const failure = spokesman(partial)?.verdict.failure;
  return place.diagnosed({
    ...partial,
    fails: !healthy && (inputs.failOnUnhealthy || checks.some(refused)),
    ...(failure === undefined ? {} : { failure }),
    ...(credential.renewable && tokens.signInMs !== undefined ? { signInMs: tokens.signInMs } : {}),
  });
}

/** A credential that the ingress refuses is as wrong as one that the sign-in refuses: it is not the endpoint's health. */
const refused = ({ verdict }: CheckReport) =>
  verdict.failure !== undefined &&
  ["sign-in-required", "access-denied", "network-policy"].includes(verdict.failure.word);

/** The service could not answer, so nothing was asked of it. */
function unaskedReport({ credential, checks, failOnUnhealthy }: Inputs, failure: Failure): Report {
  const unasked = checks.map(({ name, request }) => name ?? `${request.method} ${request.path}`);
  return { healthy: false, fails: failOnUnhealthy, identity: credential.introduction, failure, checks: [], unasked };
}

interface Scenery {
  readonly place: Whereabouts;
  readonly endpoint: URL;
  readonly tokens: TokenSource;
  readonly context: ProberContext;
  readonly scene: Scene;
}

async function examineOne(check: Check, inputs: Inputs, scenery: Scenery): Promise<CheckReport> {
  const { place, endpoint, tokens, context, scene } = scenery;
  const { request, conditions, timeoutMs } = check;
  const url = joinPath(endpoint, request.path);
  const ask = async (timeLeftMs: number): Promise<Attempt> => {
    const token = await tokens.current();
    const outcome = await scene.http({
      method: request.method,
      url,
      headers: [...request.headers, authorizationHeader(token, hasHeader(request.headers, "authorization"))],
      ...(request.body === undefined ? {} : { body: request.body }),
      timeoutMs: timeLeftMs,
      maxBytes: inputs.downloadLimit,
      signal: scene.signal,
    });
    const verdict = judge(outcome, url, conditions, {
      recogniseGateway: (answer) => gatewayFailure(answer, url, inputs.credential.caller),
      redact: scene.redact,
      now: new Date(scene.clock.now()),
    });
    return { outcome, verdict: await place.informed(verdict) };
  };
  const { attempts, last, verdict } = await probe(ask, timeoutMs, inputs.schedule, context);
  return {
    name: check.name ?? `${request.method} ${url.pathname}${url.search}`,
    method: request.method,
    url,
    attempts,
    outcome: last.outcome,
    verdict,
  };
}

/** A request of a sign-in has ten seconds at most, and no answer of the account host is large. */
function signInContext(inputs: Inputs, deadline: number, { http, clock, mask, signal }: Scene): SignInContext {
  const longest = Math.min(10_000, ...inputs.checks.map((check) => check.timeoutMs));
  return {
    http,
    clock,
    mask,
    get limits() {
      const left = inputs.schedule.waitMs === 0 ? longest : Math.max(1, deadline - clock.now());
      return { timeoutMs: Math.min(longest, left), maxBytes: 1024 ** 2, signal };
    },
  };
}
