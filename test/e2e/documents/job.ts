import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { TestContext } from "node:test";
import { promisify } from "node:util";
import { parse } from "yaml";
import type { ActionRun } from "../../runner/run-action.ts";
import type { Scene } from "../scenario.ts";

const execute = promisify(execFile);
const OURS = /^OWNER\/snowflake-endpoint-action(\/report)?@/;
const reportAction = join(import.meta.dirname, "..", "..", "..", "report");

export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly steps: readonly Step[];
}

/** The jobs of an example: it is a workflow, a list of steps, or just the `with` of a step of ours. */
export function jobsOf(text: string): Job[] {
  const parsed = parse(text) as unknown;
  if (Array.isArray(parsed)) return [{ steps: parsed as Step[] }];
  const { jobs, steps, with: inputs } = parsed as { jobs?: Record<string, Job>; steps?: Step[]; with?: Step["with"] };
  if (jobs !== undefined) return Object.values(jobs);
  if (steps !== undefined) return [{ steps }];
  if (inputs !== undefined) return [{ steps: [{ uses: "OWNER/snowflake-endpoint-action@v1", with: inputs }] }];
  throw new Error(`there is nothing to run in this:\n${text}`);
}

/** What every run of a workflow knows. */
const github = {
  "github.server_url": "https://github.com",
  "github.repository": "octo/demo",
  "github.run_id": "17000000001",
};

/**
 * Runs the steps of a job as the runner would: ours through test/runner, `run` by bash behind the emulator's proxy. Other
 * people's actions are left out, and `snow` is a stand-in: what was replaced is printed.
 *
 * @param contexts what stands for `secrets.NAME` and `vars.NAME`
 * @returns the runs of our action
 */
export async function runJob(
  t: TestContext,
  scene: Scene,
  job: Job,
  contexts: Readonly<Record<string, string>>,
): Promise<ActionRun[]> {
  const home = await machineHome(t);
  const known = new Map(Object.entries({ ...github, ...contexts }));
  const evaluated = (values: Readonly<Record<string, unknown>> = {}) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, evaluate(String(value), known)]));
  const runs: ActionRun[] = [];
  /** What a step of ours wrote for a later one: each run here has a workspace of its own. */
  const files: Record<string, Buffer> = {};
  for (const { id, if: condition, uses, run, env, with: inputs } of job.steps) {
    if (!holds(condition, known)) continue;
    if (uses !== undefined && !OURS.test(uses)) {
      t.diagnostic(`left out, as it is not ours: uses: ${uses}`);
    } else if (uses !== undefined) {
      const given = evaluated(env);
      if ("NODE_EXTRA_CA_CERTS" in given) {
        t.diagnostic(`replaced by the emulator's authority: ${given["NODE_EXTRA_CA_CERTS"]}`);
        delete given["NODE_EXTRA_CA_CERTS"];
      }
      const { ACTIONS_ID_TOKEN_REQUEST_URL = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN = "" } = scene.emulator.oidc.env;
      const step = await scene.run({
        ...(/\/report@/.test(uses) ? { action: reportAction, githubToken: scene.world.githubApi.token } : {}),
        inputs: evaluated(inputs),
        files,
        env: { HOME: home, USERPROFILE: home, ...given },
        secrets: Object.entries(contexts).flatMap(([name, value]) => (name.startsWith("secrets.") ? [value] : [])),
        ...(job.permissions?.["id-token"] === "write" && {
          idToken: { requestUrl: ACTIONS_ID_TOKEN_REQUEST_URL, requestToken: ACTIONS_ID_TOKEN_REQUEST_TOKEN },
        }),
      });
      runs.push(step);
      for (const name of ["results-file", "history-file"]) {
        const written = evaluated(inputs)[name] ?? "";
        const content = step.workspace(written);
        if (content !== undefined) files[written] = content;
      }
      for (const [name, value] of Object.entries(step.outputs)) known.set(`steps.${id}.outputs.${name}`, value);
    } else if (run !== undefined) {
      if (/\bsnow\b/.test(run))
        t.diagnostic(
          `replaced by a stand-in that does nothing (npm run conformance runs it with the official CLI): ${run.trim()}`,
        );
      await execute("bash", ["-euo", "pipefail", "-c", run], {
        env: { ...machineEnv(scene, home), GITHUB_REPOSITORY: github["github.repository"], ...evaluated(env) },
      });
    }
  }
  return runs;
}

function machineEnv({ emulator }: Scene, home: string): Record<string, string> {
  const path = [join(home, "stand-ins"), process.env["PATH"] ?? ""].join(delimiter);
  return { PATH: path, HOME: home, RUNNER_TEMP: home, ...emulator.env, CURL_CA_BUNDLE: emulator.caFile };
}

async function machineHome(t: TestContext): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), "example-home-"));
  t.after(() => rm(home, { recursive: true, force: true }));
  const snow = join(home, "stand-ins", "snow");
  await mkdir(join(home, "stand-ins"));
  await writeFile(snow, "#!/bin/sh\nexit 0\n");
  await chmod(snow, 0o755);
  return home;
}

/** Whether a step is run: its condition is a conjunction of comparisons, and nothing is ever cancelled here. */
function holds(condition: string | undefined, known: ReadonlyMap<string, string>): boolean {
  const terms = (condition ?? "").replace(/^\$\{\{|\}\}$/g, "").split("&&");
  return terms.every((term) => {
    const text = term.trim();
    if (text === "" || text === "!cancelled()") return true;
    const [, name = "", operator, value] = /^([\w.-]+) (==|!=) '([^']*)'$/.exec(text) ?? [];
    if (operator === undefined) throw new Error(`this condition cannot be evaluated: ${text}`);
    return ((known.get(name) ?? "") === value) === (operator === "==");
  });
}

function evaluate(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (expression, name: string) => {
    const value = known.get(name);
    if (value === undefined) throw new Error(`nothing stands for ${expression}`);
    return value;
  });
}
