import type { Annotation } from "./annotation.ts";
import { CommandFiles } from "./command-files.ts";
import { CommandProcessor } from "./command-processor.ts";
import { type StageEnvironment, stageEnvironment } from "./environment.ts";
import { filesOf } from "./job-folder.ts";
import type { Masker } from "./masker.ts";
import { type CancelGrace, runNode } from "./node-process.ts";
import { StepRecord } from "./step-record.ts";

type Outcome = "success" | "failure" | "cancelled";

/** What one stage of an action left behind, as a user, a later step or the disk would see it. */
export interface StageResult {
  readonly exitCode: number;
  /** Not only the exit code: a refused command or an unreadable command file is a failure too. */
  readonly outcome: Outcome;
  /** What the page of the run shows: masked, groups opened and indented, debug lines only with `debug`. */
  readonly log: string;
  /** Ten of each level at most; the messages are masked, the titles not, as on GitHub. */
  readonly annotations: readonly Annotation[];
  /** As later steps of the job get them: raw. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Masked Markdown. */
  readonly summary: string;
  readonly state: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** Every value the stage registered by add-mask. */
  readonly masks: readonly string[];
  /** What the process printed, with `\n` after each line. */
  readonly raw: { readonly stdout: string; readonly stderr: string };
  readonly durationMs: number;
  /** The content of a file in the workspace as this stage left it, if there is one. */
  workspace(file: string): Buffer | undefined;
}

/** The result, and what only the search for leaks looks at. */
export interface StageTrace extends StageResult {
  readonly logWithoutPreamble: string;
  readonly unmaskedSummary: string;
  /** Every file of the job after this stage, by its path. */
  readonly files: ReadonlyMap<string, Buffer>;
}

export interface Stage extends Omit<StageEnvironment, "commandFiles"> {
  readonly kind: "main" | "post";
  readonly script: string;
  readonly node: string;
  readonly masker: Masker;
  readonly warnings: readonly string[];
  readonly cancelAfter: Promise<unknown> | ((line: string) => boolean) | undefined;
  readonly grace: CancelGrace;
}

export async function runStage(stage: Stage): Promise<StageTrace> {
  const step = new StepRecord(stage.masker, { debug: stage.debug, keepsOutputs: stage.kind === "main" });
  for (const warning of stage.warnings) step.issue("warning", warning);
  announce(stage, step);

  const cancel = new AbortController();
  const { cancelAfter } = stage;
  const raw = { stdout: "", stderr: "" };
  const commands = new CommandProcessor(step);
  const files = await CommandFiles.create(stage.folder.commands);
  if (typeof cancelAfter === "object") void cancelAfter.then(() => cancel.abort());
  const { exitCode, durationMs } = await runNode({
    node: stage.node,
    script: stage.script,
    cwd: stage.folder.workspace,
    env: stageEnvironment({ ...stage, commandFiles: files.variables }),
    cancel: cancel.signal,
    grace: stage.grace,
    onLine: (line, stream) => {
      raw[stream] += `${line}\n`;
      commands.process(line);
      if (typeof cancelAfter === "function" && cancelAfter(line)) cancel.abort();
    },
  });
  step.debug(`Node Action run completed with exit code ${exitCode}`);
  await files.read(step);
  if (cancel.signal.aborted) step.issue("error", "The operation was canceled.");
  return trace(step, {
    exitCode,
    durationMs,
    raw,
    cancelled: cancel.signal.aborted,
    files: await filesOf(stage.folder),
  });
}

/** What the runner prints before it starts the process: every input and variable, masked. */
function announce(stage: Stage, step: StepRecord): void {
  if (stage.kind === "post") step.log.write("Post job cleanup.");
  else {
    step.log.write(`##[group]Run ${stage.github.actionRepository}@${stage.github.actionRef}`);
    const inputs = [...stage.inputs].filter(([, value]) => value !== "");
    const env = Object.entries(stage.env);
    if (stage.inputs.size > 0) step.log.write("with:");
    for (const [id, value] of inputs) step.log.write(`  ${id}: ${value}`);
    if (env.length > 0) step.log.write("env:");
    for (const [name, value] of env) step.log.write(`  ${name}: ${value}`);
    step.log.write("##[endgroup]");
  }
  step.log.endPreamble();
}

function trace(
  step: StepRecord,
  ended: Pick<StageTrace, "exitCode" | "durationMs" | "raw" | "files"> & { readonly cancelled: boolean },
): StageTrace {
  const { cancelled, ...process } = ended;
  const failed = process.exitCode !== 0 || step.commandFailed;
  return {
    ...process,
    outcome: cancelled ? "cancelled" : failed ? "failure" : "success",
    log: step.log.show(),
    logWithoutPreamble: step.log.showWithoutPreamble(),
    annotations: step.annotations.list,
    outputs: Object.fromEntries(step.outputs),
    summary: step.maskedSummary(),
    unmaskedSummary: step.summary,
    state: Object.fromEntries(step.state),
    env: Object.fromEntries(step.env),
    path: step.path,
    masks: step.masks,
    workspace: (file) => process.files.get(`workspace/${file}`),
  };
}
