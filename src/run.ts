import type { Machine } from "./connections/machine.ts";
import type { Docs } from "./docs.ts";
import { readShard } from "./inputs/checks/shard.ts";
import { subjectOf } from "./inputs/endpoint.ts";
import { readOutputFile } from "./inputs/output-file.ts";
import { Reader } from "./inputs/reader.ts";
import type { ReadFile } from "./inputs/request.ts";
import { type Inputs, parseInputs } from "./inputs.ts";
import type { Secret } from "./lib/secrets/secret.ts";
import { Semaphore } from "./lib/semaphore.ts";
import { count } from "./lib/text.ts";
import type { Clock } from "./lib/time/clock.ts";
import type { Http } from "./net/http.ts";
import type { BackgroundJudge } from "./probe/judging/background-judge.ts";
import { failureOf } from "./report/failure.ts";
import { publish } from "./report/publish.ts";
import {
  cancelledReport,
  dryRunReport,
  expiringReport,
  failedReport,
  namedReport,
  type Report,
} from "./report/report.ts";
import { saveResponse, type WriteFile } from "./report/response-file.ts";
import { saveResults } from "./report/results/results-file.ts";
import { examine, namesOf, open } from "./run/examine.ts";
import { credentialExpiry, expiryWarning } from "./run/expiry/credential-expiry.ts";
import { RunTime } from "./run/run-time.ts";
import { settingsLines } from "./run/settings-lines.ts";
import { boundedHttp } from "./run/several/bounded-http.ts";
import { signInContext } from "./run/sign-in/sign-in-context.ts";
import { TokenSources } from "./run/sign-in/token-sources.ts";
import type { RunContext } from "./run-context.ts";
import type { Runner } from "./runner/runner.ts";
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
  /** Removes an ordinary file, if it is there. */
  removeFile(path: string): void;
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
  const startMs = clock.now();
  let inputs: Inputs | undefined;
  let report: Report;
  try {
    runner.log(introduction(world.machine.env));
    const { mask, redact } = runner;
    inputs = await parseInputs({ ...world, read: (input) => runner.input(input), mask, redact });
    // The file of an earlier run must not speak for this one, not even if it is killed.
    if (inputs.resultsFile !== undefined) world.removeFile(inputs.resultsFile);
    for (const warning of inputs.warnings) runner.annotate("warning", "Snowflake Endpoint", warning);
    for (const line of settingsLines(inputs)) runner.debug(line);
    const { shard, checks } = inputs;
    if (shard !== undefined) runner.log(`Shard ${shard.number}/${shard.of}: ${count(checks.length, "check")}`);
    report = inputs.dryRun ? await rehearse(inputs, clock.now()) : await examineAll(inputs, world);
    if (inputs.responseFile !== undefined) report = saveResponse(report, inputs.responseFile, world.writeFile);
  } catch (error) {
    report = failedReport(failureOf(error, runner.redact), inputs === undefined ? [] : namesOf(inputs));
  }
  if (inputs !== undefined && !inputs.ofSeveral) report = namedReport(report, subjectOf(inputs.endpoint));
  if (inputs !== undefined) report = expiringReport(report, { ...inputs.credential.pat });
  const soon = expiryWarning(report.credentialExpiresAt, inputs?.expiryWarningMs ?? 0, clock.now());
  if (soon !== undefined && report.dryRun?.warning === undefined)
    runner.annotate("warning", "Snowflake Endpoint: credential", soon);
  // A signal that arrived while the thread was busy is handled now.
  await clock.sleep(0, signal);
  if (signal.aborted) report = cancelledReport(report);
  // Also where the inputs cannot be used, as far as these two can.
  const { resultsFile, shard } = inputs ?? resultsInputs(world);
  if (resultsFile !== undefined) report = saveResults(report, resultsFile, { ...world, shard });
  const { bodyLimit, summary } = inputs ?? { bodyLimit: 0, summary: true };
  return publish(report, runner, { docs, bodyLimit, summary, tookMs: clock.now() - startMs });
}

/** Where the results go, and which share of the checks they are, when nothing else of the inputs can be used. */
function resultsInputs({ runner, machine }: World): Pick<Inputs, "resultsFile" | "shard"> {
  const reader = new Reader((input) => runner.input(input), runner.mask, runner.redact);
  return { resultsFile: readOutputFile("results-file", reader, machine), shard: readShard(reader) };
}

async function rehearse(inputs: Inputs, nowMs: number): Promise<Report> {
  const { dryRun } = await import("./run/dry-run.ts");
  return dryRunReport(dryRun(inputs, nowMs));
}

/** Signs in once and makes all checks. An exception means that we could not find out. */
async function examineAll(inputs: Inputs, world: World): Promise<Report> {
  const { runner, http, clock, signal, backgroundJudge } = world;
  const { credential, checks, concurrency, schedule } = inputs;
  const context: RunContext = { http, clock, signal, mask: runner.mask, redact: runner.redact, log: runner.log };
  const time = new RunTime(inputs, clock, signal);
  runner.log(`Sign-in: ${credential.introduction}`);

  const several = checks.some(({ endpoint }) => endpoint !== inputs.endpoint);
  // What is asked of the account for many endpoints is bounded as what is asked of them.
  const toAccount = several ? boundedHttp(http, new Semaphore(concurrency), clock) : http;
  const signIn = signInContext({ ...context, http: toAccount }, runner, time);
  // It is asked for while the rest goes on, and waited for at the end.
  const expiry = credentialExpiry(inputs, signIn, runner.debug);
  const tokens = new TokenSources(credential, signIn, schedule);
  const examination = { context, signIn, tokens, semaphore: new Semaphore(concurrency), backgroundJudge, expiry };
  if (several) {
    const { examineSeveral } = await import("./run/several/examine-several.ts");
    return expiringReport(await examineSeveral(inputs, examination, time), await expiry);
  }
  const opened = await open(inputs, examination, time);
  const report = await opened.endpoint.diagnosed(await examine(inputs, opened, examination, time));
  return expiringReport(report, await expiry);
}
