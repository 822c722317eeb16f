import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { TestContext } from "node:test";
import { promisify } from "node:util";
import { parse } from "yaml";
import type { ActionRun } from "../../runner/run-action.ts";
import { patient } from "../example.ts";
import type { Scene } from "../scenario.ts";

const execute = promisify(execFile);
const OURS = /^OWNER\/snowflake-endpoint-action(\/report)?@/;
const reportAction = join(import.meta.dirname, "..", "..", "..", "report");

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly env?: Step["env"];
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

/** Of the image that `docker push` pushed, as far as the stand-in knows. */
export const pushedDigest = "sha256:7b1e0a2c9d4f5e6378a9b0c1d2e3f405162738495a6b7c8d9e0f1a2b3c4d5e6f";

/** What every run of a workflow knows. */
const github = {
  "github.server_url": "https://github.com",
  "github.repository": "octo/demo",
  "github.run_id": "17000000001",
};

/**
 * Runs the steps of a job as the runner would: ours through test/runner, `run` by bash behind the emulator's proxy. Other
 * people's actions are left out, `snow`, `jq` and `docker` are stand-ins: what was replaced is printed.
 *
 * @param contexts what stands for `secrets.NAME` and `vars.NAME`
 * @param ran called with each script that was run
 * @param checkedOut files that the checkout brings
 * @returns the runs of our action
 */
export async function runJob(
  t: TestContext,
  scene: Scene,
  job: Job,
  contexts: Readonly<Record<string, string>>,
  ran: (script: string) => void = () => undefined,
  checkedOut: Readonly<Record<string, string>> = {},
): Promise<ActionRun[]> {
  const home = await machineHome(t);
  const known = new Map(Object.entries({ ...github, ...contexts }));
  const evaluated = (values: Readonly<Record<string, unknown>> = {}) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, evaluate(String(value), known)]));
  const runs: ActionRun[] = [];
  /** With what a step of ours wrote for a later one: each run here has a workspace of its own. */
  const files: Record<string, string | Buffer> = { ...checkedOut };
  let failed = false;
  for (const { id, uses, run, if: condition, env: own, with: inputs } of job.steps) {
    const env = { ...job.env, ...own };
    if (!holds(condition, failed, known)) {
      known.set(`steps.${id}.outcome`, "skipped");
    } else if (uses !== undefined && !OURS.test(uses)) {
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
        inputs: patient(evaluated(inputs)),
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
      failed ||= step.outcome !== "success";
      known.set(`steps.${id}.outcome`, step.outcome);
      for (const [name, value] of Object.entries(step.outputs)) known.set(`steps.${id}.outputs.${name}`, value);
    } else if (run !== undefined) {
      if (/\b(?:snow|docker)\b/.test(run))
        t.diagnostic(
          `replaced by a stand-in that does nothing (npm run conformance runs it with the official CLI): ${run.trim()}`,
        );
      const outputs = join(home, "outputs");
      await writeFile(outputs, "");
      await execute("bash", ["-euo", "pipefail", "-c", run], {
        env: {
          ...machineEnv(scene, home),
          GITHUB_REPOSITORY: github["github.repository"],
          ...evaluated(env),
          GITHUB_OUTPUT: outputs,
        },
      });
      known.set(`steps.${id}.outcome`, "success");
      for (const [, name, value = ""] of (await readFile(outputs, "utf8")).matchAll(/^([\w-]+)=(.*)$/gm))
        known.set(`steps.${id}.outputs.${name}`, value);
      ran(run);
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
  await mkdir(join(home, "stand-ins"));
  const standIns = {
    snow: "exit 0",
    jq: "exit 0",
    docker: `[ "$1" != inspect ] || echo "registry/apps/prod/repo/hello@${pushedDigest}"`,
  };
  for (const [name, does] of Object.entries(standIns)) {
    const file = join(home, "stand-ins", name);
    await writeFile(file, `#!/bin/sh\n${does}\n`);
    await chmod(file, 0o755);
  }
  return home;
}

/** Whether a step is run: its `if`, of the few forms that the examples have, and no failure before it unless it says so. */
function holds(condition: string | undefined, failed: boolean, known: ReadonlyMap<string, string>): boolean {
  const terms = (condition ?? "success()").replace(/^\$\{\{([^}]*)\}\}$/, "$1").split("&&");
  const asksStatus = terms.some((term) => /^\s*!?\s*(success|failure|always|cancelled)\(\)\s*$/.test(term));
  return (asksStatus ? terms : [...terms, "success()"]).every((term) => {
    const [, name = "", operator, value] = /^\s*(steps\.[\w.-]+) (==|!=) '([^']*)'\s*$/.exec(term) ?? [];
    if (value !== undefined) return ((known.get(name) ?? "") === value) === (operator === "==");
    const word = term.trim();
    if (word === "success()" || word === "failure()") return failed === (word === "failure()");
    if (word === "always()" || word === "!cancelled()") return true;
    throw new Error(`the tests do not know this condition: ${condition}`);
  });
}

function evaluate(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (expression, name: string) => {
    const value = known.get(name);
    if (value === undefined) throw new Error(`nothing stands for ${expression}`);
    return value;
  });
}
