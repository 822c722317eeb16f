import type { Docs } from "../docs.ts";
import type { Secret } from "../lib/secrets/secret.ts";
import { excerpt } from "../lib/text.ts";
import type { Clock } from "../lib/time/clock.ts";
import { Deadline } from "../lib/time/deadline.ts";
import { failureOf } from "../report/failure.ts";
import { annotation } from "../report/log/annotation.ts";
import type { Runner } from "../runner/runner.ts";
import { introduction } from "../version.ts";
import { workflowEvent } from "./event.ts";
import { GitHubClient, type SendToApi } from "./github/github-client.ts";
import { newHistory, newsIn, withOutcome } from "./history/history.ts";
import { type HistoryDisk, openHistory, saveHistory } from "./history/history-file.ts";
import { latencyChart } from "./history/latency-chart.ts";
import { uptimeSentences, uptimesOf } from "./history/uptime.ts";
import { readInputs } from "./inputs.ts";
import { outageOf } from "./outage.ts";
import { outcomeOf } from "./outcome.ts";
import { publish, reportTitle, setOutputs } from "./publish.ts";
import { type ResultsDisk, readResults } from "./results/read-results.ts";
import { pullRequestNotice, tellGitHub, writesToGitHub } from "./tell-github.ts";

/** The real world, handed in. */
export interface ReportWorld {
  readonly runner: Runner;
  readonly clock: Clock;
  readonly docs: Docs;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The payload of the event, parsed. */
  readonly payload: unknown;
  /** The names of all inputs that were given, known to action.yml or not. */
  readonly givenInputs: readonly string[];
  readonly disk: ResultsDisk & HistoryDisk;
  /** Secrets in the environment, masked before anything else happens. */
  readonly ambient: readonly Secret[];
  /** Loads what speaks to GitHub, which most of the time of a run without it would go into. */
  github(token: Secret): Promise<SendToApi>;
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
}

/** All that GitHub is told has to be done by then, pauses for its limits included. In milliseconds. */
const tellingMs = 150_000;

const outdated =
  "The history has newer results of these checks, as where the report of an older run is made again. What is older is not " +
  "counted, and tells nothing to the incident.";

/** The whole story: read what was measured, remember it, tell GitHub, give outputs. Returns the exit code. */
export async function report(world: ReportWorld): Promise<number> {
  const { runner, docs } = world;
  for (const secret of world.ambient) runner.mask(secret);
  try {
    runner.log(`${introduction(world.env)}, report`);
    return await tell(world);
  } catch (error) {
    const failure = failureOf(error, runner.redact);
    setOutputs(runner, { transition: "none" });
    runner.annotate("error", reportTitle, annotation(failure, docs));
    return 1;
  }
}

async function tell(world: ReportWorld): Promise<number> {
  const { runner, clock, disk, env, signal } = world;
  const event = workflowEvent(env, world.payload);
  const read = (input: string) => runner.input(input);
  const inputs = readInputs({
    ...world,
    read,
    event,
    isFolder: disk.isFolder,
    mask: runner.mask,
    redact: runner.redact,
  });
  const nowMs = clock.now();
  const warn = (message: string | undefined) => {
    if (message !== undefined) runner.annotate("warning", reportTitle, message);
  };
  const path = inputs.historyFile;
  const opened = path === undefined ? undefined : openHistory(path, disk, nowMs);
  warn(opened?.warning);

  const {
    warnings = [],
    notes = [],
    ...measured
  } = readResults({ text: inputs.results, shards: inputs.shards, thisRun: event }, disk, nowMs);
  for (const warning of warnings) warn(warning);
  for (const note of notes) runner.log(note);
  const outcome = outcomeOf(measured, nowMs);
  // Only who makes a run again can tell again what was told. Of two runs, the later can be on a machine whose clock is behind.
  const counted = opened !== undefined && Number(event.attempt) > 1 ? opened.history : newHistory(nowMs);
  const history = opened === undefined ? undefined : withOutcome(opened.history, outcome, nowMs, counted);
  if (path !== undefined && history !== undefined) warn(saveHistory(path, history, disk));
  const uptimes = history === undefined ? undefined : uptimesOf(history, event.schedule, nowMs);
  const uptime = history === undefined || uptimes === undefined ? [] : uptimeSentences(uptimes, history, nowMs);
  const chart = history === undefined ? [] : latencyChart(history, nowMs);

  const news = newsIn(outcome, counted);
  if (news !== outcome) warn(outdated);
  const telling = { inputs, outcome, news, event, uptime, chart };
  const told = await toGitHub(world, telling, Deadline.in(tellingMs, clock, signal));
  for (const warning of told.warnings) warn(warning);
  const notice = pullRequestNotice(inputs, event);
  if (notice !== undefined) runner.annotate("notice", reportTitle, notice);
  const transition = told.transition ?? outageOf(opened?.history.last, news).transition;

  return publish(runner, { outcome, transition, uptimes, uptime, chart }, inputs);
}

type Telling = Parameters<typeof tellGitHub>[1];

async function toGitHub(world: ReportWorld, telling: Telling, deadline: Deadline): ReturnType<typeof tellGitHub> {
  const { githubToken } = telling.inputs;
  if (githubToken === undefined || !writesToGitHub(telling.inputs, telling.event)) return { warnings: [] };
  try {
    const client = new GitHubClient(await world.github(githubToken), telling.event, deadline);
    return await tellGitHub(client, telling);
  } catch (error) {
    // A proxy variable that is no URL, for example: whatever it is, the verdict stands.
    const words = excerpt(world.runner.redact(error instanceof Error ? error.message : String(error)), 200);
    return { warnings: [`GitHub was told nothing: ${words}. Are HTTPS_PROXY and GITHUB_API_URL right?`] };
  }
}
