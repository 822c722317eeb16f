import { spawn } from "node:child_process";
import { delimiter, dirname } from "node:path";

/** A run of act to be started. */
export interface ActCall {
  readonly act: string;
  readonly event: string;
  /** The repository whose workflow it is, and the workflow's path in it. */
  readonly repository: string;
  readonly workflow: string;
  readonly eventFile: string;
  /** A folder for it alone: the jobs' workspaces are in it. */
  readonly folder: string;
  readonly repositories: ReadonlyMap<string, string>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  /** For every step, the runner's own variables among it. */
  readonly env: Readonly<Record<string, string>>;
}

/** No run takes so long; one that does, hangs. */
const HANGS_AFTER = 600_000;

/** Runs a workflow in host mode, its jobs as processes of this machine, and returns what act printed. */
export async function callAct(call: ActCall): Promise<{ readonly printed: string; readonly exitCode: number | null }> {
  const pairs = (option: string, values: Iterable<readonly [string, string]>) =>
    [...values].flatMap(([name, value]) => [option, `${name}=${value}`]);
  const args = [
    call.event,
    `--directory=${call.repository}`,
    `--workflows=${call.workflow}`,
    `--eventpath=${call.eventFile}`,
    `--action-cache-path=${call.folder}`,
    "--platform=ubuntu-latest=-self-hosted",
    "--json",
    "--no-cache-server",
    "--no-skip-checkout",
    // Scenarios look for secrets in the log, and act must not have taken them out.
    "--insecure-secrets",
    ...pairs("--local-repository", call.repositories),
    ...pairs("--secret", Object.entries(call.secrets)),
    ...pairs("--var", Object.entries(call.vars)),
    ...pairs("--env", Object.entries(call.env)),
  ];
  const child = spawn(call.act, args, {
    stdio: ["ignore", "pipe", "pipe"],
    timeout: HANGS_AFTER,
    killSignal: "SIGKILL",
    env: {
      // Every job gets all of this: nothing of this machine but the way to its programs.
      PATH: [dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter),
      HOME: call.folder,
      LANG: "C.UTF-8",
      // act shares a map among the jobs of a matrix without a lock (v0.2.87); on one thread they cannot meet there.
      GOMAXPROCS: "1",
    },
  });
  const printed = { out: [] as Buffer[], err: [] as Buffer[] };
  child.stdout.on("data", (chunk: Buffer) => printed.out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => printed.err.push(chunk));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return { printed: Buffer.concat([...printed.out, Buffer.from("\n"), ...printed.err]).toString("utf8"), exitCode };
}
