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
const OURS = /^OWNER\/snowflake-endpoint-action@/;

export interface Step {
  readonly id?: string;
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

/**
 * Runs the steps of a job as the runner would: ours through test/runner, `run` by bash behind the emulator's proxy. Other
 * people's actions are left out, and `snow` is a stand-in: what was replaced is printed.
 *
 * @param contexts what stands for `secrets.NAME` and `vars.NAME`
 * @param files what the checkout brings
 * @returns the runs of our action
 */
export async function runJob(
  t: TestContext,
  scene: Scene,
  job: Job,
  contexts: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): Promise<ActionRun[]> {
  const home = await machineHome(t);
  const known = new Map(Object.entries(contexts));
  const evaluated = (values: Readonly<Record<string, unknown>> = {}) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, evaluate(String(value), known)]));
  const runs: ActionRun[] = [];
  for (const { id, uses, run, env, with: inputs } of job.steps) {
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
        inputs: evaluated(inputs),
        files,
        env: { HOME: home, USERPROFILE: home, ...given },
        secrets: Object.entries(contexts).flatMap(([name, value]) => (name.startsWith("secrets.") ? [value] : [])),
        ...(job.permissions?.["id-token"] === "write" && {
          idToken: { requestUrl: ACTIONS_ID_TOKEN_REQUEST_URL, requestToken: ACTIONS_ID_TOKEN_REQUEST_TOKEN },
        }),
      });
      runs.push(step);
      for (const [name, value] of Object.entries(step.outputs)) known.set(`steps.${id}.outputs.${name}`, value);
    } else if (run !== undefined) {
      if (/\bsnow\b/.test(run))
        t.diagnostic(
          `replaced by a stand-in that does nothing (npm run conformance runs it with the official CLI): ${run.trim()}`,
        );
      await execute("bash", ["-euo", "pipefail", "-c", run], {
        env: { ...machineEnv(scene, home), ...evaluated(env) },
      });
    }
  }
  return runs;
}

function machineEnv({ emulator }: Scene, home: string): Record<string, string> {
  const path = [join(home, "stand-ins"), process.env["PATH"] ?? ""].join(delimiter);
  return { PATH: path, HOME: home, ...emulator.env, CURL_CA_BUNDLE: emulator.caFile };
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

function evaluate(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (expression, name: string) => {
    const value = known.get(name);
    if (value === undefined) throw new Error(`nothing stands for ${expression}`);
    return value;
  });
}
