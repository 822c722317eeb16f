import { existsSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { idTokenService } from "./auth/github/id-token-service.ts";
import { docsOf } from "./docs.ts";
import type { Secret } from "./lib/secrets/secret.ts";
import { systemClock } from "./lib/time/clock.ts";
import { writeFileAtomically } from "./lib/write-file.ts";
import { proxyPasswords } from "./net/proxy-password.ts";
import { undiciHttp } from "./net/undici-http.ts";
import { cleanUp } from "./run/clean-up.ts";
import { run } from "./run.ts";
import { githubToolkit } from "./runner/github-toolkit.ts";
import { Runner } from "./runner/runner.ts";

/** The main step: the story of run.ts in the real world. */
export async function main(): Promise<void> {
  // The runner interrupts a cancelled step and kills it ten seconds later (ProcessInvoker.cs, SRC): time to set the outputs and to report.
  const cancellation = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => cancellation.abort());
  const code = await run({
    runner: new Runner(githubToolkit),
    http: undiciHttp(process.env),
    clock: systemClock,
    docs: docsOf(process.env),
    readFile: (path) => readFileSync(path),
    machine: {
      env: process.env,
      home: homedir(),
      windows: process.platform === "win32",
      macOS: process.platform === "darwin",
      exists: existsSync,
      isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
      read: (path) => readFileSync(path, "utf8"),
      mode: (path) => statSync(path).mode,
    },
    writeFile: writeFileAtomically,
    ambient: ambientSecrets(process.env),
    signal: cancellation.signal,
  });
  leave(code);
}

/** The post step: what must outlive main ends here, and whatever happens, the job does not fail for it. */
export async function post(): Promise<void> {
  await cleanUp(new Runner(githubToolkit), undiciHttp(process.env));
  leave(0);
}

/** What the environment holds that nobody may see, whether or not the runner knows of it. */
function ambientSecrets(env: NodeJS.ProcessEnv): readonly Secret[] {
  const idTokens = idTokenService(env);
  return [...proxyPasswords(env), ...(idTokens === undefined ? [] : [idTokens.token])];
}

/**
 * Ends the process, once all that was written has left it; an exit without the wait would cut the log. A name server that
 * never answers keeps a thread, for which Node waits at exit (measured: ten seconds with a silent server): then another
 * program takes the place of this one, threads and all, and exits with its code.
 */
function leave(code: number): void {
  process.stdout.write("", () => {
    const resolving = process.getActiveResourcesInfo().includes("GetAddrInfoReqWrap");
    // Not on Windows, where the wait has to be borne.
    if (resolving) process.execve?.(process.execPath, [process.execPath, "-e", `process.exitCode = ${code}`], {});
    process.exit(code);
  });
}
