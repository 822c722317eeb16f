import { existsSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { idTokenService } from "./auth/github/id-token-service.ts";
import { docsOf } from "./docs.ts";
import { givenInputs } from "./inputs/input-names.ts";
import { readRegularFile } from "./lib/read-file.ts";
import type { Secret } from "./lib/secrets/secret.ts";
import { systemClock } from "./lib/time/clock.ts";
import { kindOf, removeFile, writeFileAtomically } from "./lib/write-file.ts";
import type { Http } from "./net/http.ts";
import { loggedHttp } from "./net/logged-http.ts";
import { proxyPasswords } from "./net/proxy-password.ts";
import { BackgroundJudge } from "./probe/judging/background-judge.ts";
import { run } from "./run.ts";
import { githubToolkit } from "./runner/github-toolkit.ts";
import { paintOf } from "./runner/paint.ts";
import { Runner } from "./runner/runner.ts";

/** The main step: the story of run.ts in the real world. */
export async function main(): Promise<void> {
  // The runner interrupts a cancelled step and kills it ten seconds later (ProcessInvoker.cs, SRC): time to set the outputs and to report.
  const cancellation = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => cancellation.abort());
  const runner = new Runner(githubToolkit, paintOf(process.env));
  runner.debug(surroundings(process.env));
  const code = await run({
    runner,
    http: httpFor(runner),
    clock: systemClock,
    docs: docsOf(process.env),
    givenInputs: givenInputs(process.env),
    readFile: readRegularFile,
    machine: {
      env: process.env,
      home: homedir(),
      windows: process.platform === "win32",
      macOS: process.platform === "darwin",
      exists: existsSync,
      kind: kindOf,
      read: (path) => readFileSync(path, "utf8"),
      mode: (path) => statSync(path).mode,
    },
    writeFile: writeFileAtomically,
    removeFile,
    backgroundJudge: new BackgroundJudge(besideEntry("judge")),
    ambient: ambientSecrets(process.env),
    signal: cancellation.signal,
  });
  leave(code);
}

/** The post step: it ends what had to outlive the main step, and never fails the job. */
export async function post(): Promise<void> {
  const { cleanUp } = await import("./run/clean-up.ts");
  const runner = new Runner(githubToolkit);
  await cleanUp(runner, httpFor(runner));
  leave(0);
}

/**
 * The one HTTP client, which does not begin to run before the first request: wrong inputs send none. Where the step debug log is on
 * (`RUNNER_DEBUG`, DOC), each request is told there.
 */
function httpFor(runner: Runner): Http {
  let client: Promise<Http> | undefined;
  const http: Http = async (request) => {
    client ??= import("./net/undici-http.ts").then(({ undiciHttp }) => undiciHttp(process.env));
    return (await client)(request);
  };
  return process.env["RUNNER_DEBUG"] === "1" ? loggedHttp(http, runner.debug) : http;
}

/** What else decides how a run goes, for the step debug log: of the variables the names alone. */
function surroundings(env: NodeJS.ProcessEnv): string {
  const given = ["HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy", "NODE_EXTRA_CA_CERTS"].filter(
    (name) => name in env,
  );
  const set = given.length === 0 ? "no proxy or certificate of its own" : `${given.join(", ")} set`;
  return `Node ${process.version} on ${process.platform} ${process.arch}; ${set}`;
}

/** A script beside the one that was started, whether that is source or package. */
function besideEntry(name: string): URL {
  const [, entry = ""] = process.argv;
  return pathToFileURL(join(dirname(entry), `${name}${extname(entry)}`));
}

/** Secrets in the environment that GitHub's runner may not know. */
function ambientSecrets(env: NodeJS.ProcessEnv): readonly Secret[] {
  const idTokens = idTokenService(env);
  return [...proxyPasswords(env), ...(idTokens === undefined ? [] : [idTokens.token])];
}

/**
 * Ends the process when everything that was written has left it: an earlier exit would cut the log. A name server that never
 * answers keeps a thread busy, and Node waits for it at exit (measured: ten seconds). In that case another program replaces
 * this process, its threads included, and exits with the same code.
 */
function leave(code: number): void {
  process.stdout.write("", () => {
    const resolving = process.getActiveResourcesInfo().includes("GetAddrInfoReqWrap");
    // Windows has no such call, and has to wait.
    if (resolving) process.execve?.(process.execPath, [process.execPath, "-e", `process.exitCode = ${code}`], {});
    process.exit(code);
  });
}
