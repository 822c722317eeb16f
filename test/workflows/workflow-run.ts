/** What a step of a job left behind. */
export interface StepRun {
  /** The job's name with those of the callers before it: `uptime/Uptime/shard-2`. */
  readonly job: string;
  readonly jobId: string;
  /** Its id, or its number in the job. */
  readonly id: string;
  readonly outputs: ReadonlyMap<string, string>;
  /** Markdown, as the step wrote it. */
  summary: string;
  /** The last of its stages counts. */
  result: "success" | "failure" | "skipped";
}

/** A run of a workflow, as act's log in JSON tells it. */
export interface WorkflowRun {
  readonly green: boolean;
  /** Each step that was begun. */
  readonly steps: readonly StepRun[];
  /** The jobs that were begun; those of a matrix are several. */
  readonly jobs: ReadonlySet<string>;
  /** What act printed of the jobs, masked nowhere; summaries are with their steps. What a failing step printed at its very end may be missing: act does not wait for it. */
  readonly log: string;
  /** An output of the one step that has it; fails where there is none, or several that differ. */
  output(name: string, jobId?: string): string;
  /** The result of a job, or of all the jobs of its matrix together. */
  result(jobId: string): "success" | "failure" | "skipped";
}

/** A line of act's log. */
interface Line {
  readonly msg?: string;
  readonly job?: string;
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly stepID?: readonly string[];
  readonly stage?: string;
  readonly stepResult?: "success" | "failure" | "skipped";
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
}

export function readRun(text: string, exitCode: number | null): WorkflowRun {
  const steps = new Map<string, StepRun>();
  const jobs = new Set<string>();
  const results: { readonly jobId: string; readonly result: string }[] = [];
  const log: string[] = [];
  for (const line of text.split("\n")) {
    const { job = "", jobID: jobId = "", ...entry } = parsed(line);
    const name = job.trim();
    const text = entry.msg?.trimEnd() ?? "";
    if (entry.command !== "summary" && !text.startsWith("LocalRepositoryCache"))
      log.push(name === "" ? text : `[${name}] ${text}`);
    if (entry.jobResult !== undefined) {
      jobs.add(name);
      results.push({ jobId, result: entry.jobResult });
    }
    if (entry.stage !== "Main" || entry.stepID === undefined) continue;
    const id = entry.stepID.join("/");
    const key = `${name}\0${id}`;
    const step: StepRun = steps.get(key) ?? {
      job: name,
      jobId,
      id,
      outputs: new Map(),
      summary: "",
      result: "skipped",
    };
    steps.set(key, step);
    if (entry.stepResult !== undefined) step.result = entry.stepResult;
    if (entry.command === "set-output") (step.outputs as Map<string, string>).set(entry.name ?? "", entry.arg ?? "");
    if (entry.command === "summary") step.summary = entry.content ?? "";
  }
  const list = [...steps.values()];
  return {
    green: exitCode === 0,
    steps: list,
    jobs,
    log: log.join("\n"),
    output(name, jobId) {
      const having = list.filter((step) => step.outputs.has(name) && (jobId ?? step.jobId) === step.jobId);
      const [value, ...others] = new Set(having.map((step) => step.outputs.get(name) ?? ""));
      if (value === undefined) throw new Error(`No step has the output ${name}`);
      if (others.length > 0)
        throw new Error(`Several steps have the output ${name}: ${[value, ...others].join(" | ")}`);
      return value;
    },
    result(jobId) {
      const found = results.filter((one) => one.jobId === jobId).map(({ result }) => result);
      if (found.length === 0) return "skipped";
      return found.includes("failure") ? "failure" : "success";
    },
  };
}

/** What is no JSON is act's own last word on stderr. */
function parsed(line: string): Line {
  if (!line.startsWith("{")) return { msg: line };
  return JSON.parse(line) as Line;
}
