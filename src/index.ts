import { readFileSync } from "node:fs";
import { docsOf } from "./docs.ts";
import { systemClock } from "./lib/clock.ts";
import { Redactor } from "./lib/redactor.ts";
import { writeFileAtomically } from "./lib/write-file.ts";
import { proxyPasswords } from "./net/proxy-password.ts";
import { undiciHttp } from "./net/undici-http.ts";
import { run } from "./run.ts";
import { githubRunner } from "./runner/github-runner.ts";

/** The main step: the story of run.ts in the real world. */
export async function main(): Promise<void> {
  // The runner interrupts a cancelled step and kills it ten seconds later (ProcessInvoker.cs, SRC): time to tell the tale.
  const cancellation = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => cancellation.abort());
  const code = await run({
    runner: githubRunner,
    http: undiciHttp,
    clock: systemClock,
    docs: docsOf(process.env),
    redactor: new Redactor(),
    readFile: (path) => readFileSync(path),
    writeFile: writeFileAtomically,
    ambient: proxyPasswords(process.env),
    signal: cancellation.signal,
  });
  leave(code);
}

/** The post step. */
export async function post(): Promise<void> {}

/**
 * Ends the process, once all that was written has left it. A name server that never answers would keep Node waiting long
 * after the deadline; an exit without the wait would cut the log.
 */
function leave(code: number): void {
  process.stdout.write("", () => process.exit(code));
}
