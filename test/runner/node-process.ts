import { spawn } from "node:child_process";
import { EventEmitter, on, once } from "node:events";
import { constants } from "node:os";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { LineSplitter } from "./line-splitter.ts";

/** How long a cancelled process has after SIGINT, and then after SIGTERM. */
export interface CancelGrace {
  readonly interrupt: Grace;
  readonly terminate: Grace;
}

/** So many milliseconds, or until it prints a line that is the one. */
type Grace = number | ((line: string) => boolean);

/** SRC: actions/runner ProcessInvoker. */
export const RUNNER_GRACE: CancelGrace = { interrupt: 7500, terminate: 2500 };

/** How long the runner reads on when something else still holds the output of a process that has ended (SRC, the same). */
const OUTPUT_GRACE_MS = 5000;

export interface NodeProcess {
  readonly node: string;
  readonly script: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Both streams, in the order they arrive; the runner takes the lines of stderr first where it finds some of both. */
  readonly onLine: (line: string, stream: "stdout" | "stderr") => void;
  readonly cancel: AbortSignal;
  readonly grace: CancelGrace;
}

export interface NodeExit {
  /** 128 and the number of the signal, where one ended the process. */
  readonly exitCode: number;
  readonly durationMs: number;
}

/** Runs a script as the runner does: with closed input, and with three ever less friendly requests to end. */
export async function runNode(process: NodeProcess): Promise<NodeExit> {
  const started = performance.now();
  const child = spawn(process.node, [process.script], { cwd: process.cwd, env: process.env, windowsHide: true });
  // A test that is given up leaves no child behind.
  const kill = () => child.kill("SIGKILL");
  globalThis.process.once("exit", kill);
  const ended = new AbortController();
  const printed = new EventEmitter<{ line: [string] }>();
  const onLine = (stream: "stdout" | "stderr") => (line: string) => {
    process.onLine(line, stream);
    printed.emit("line", line);
  };
  const exit = once(child, "exit").finally(() => ended.abort()) as Promise<[number | null, NodeJS.Signals | null]>;
  const output = Promise.all([readLines(child.stdout, onLine("stdout")), readLines(child.stderr, onLine("stderr"))]);
  child.stdin.on("error", () => {}).end();

  const pass = async (grace: Grace): Promise<void> => {
    if (typeof grace === "number") await sleep(grace, undefined, { signal: ended.signal });
    else for await (const [line] of on(printed, "line", { signal: ended.signal })) if (grace(line as string)) break;
  };
  const signals = async (): Promise<void> => {
    child.kill("SIGINT");
    await pass(process.grace.interrupt);
    child.kill("SIGTERM");
    await pass(process.grace.terminate);
    child.kill("SIGKILL");
  };
  const cancel = () => void signals().catch(() => {});
  if (process.cancel.aborted) cancel();
  else process.cancel.addEventListener("abort", cancel, { once: true });
  const [code, signal] = await exit;
  globalThis.process.off("exit", kill);
  process.cancel.removeEventListener("abort", cancel);
  const durationMs = performance.now() - started;

  await Promise.race([output, sleep(OUTPUT_GRACE_MS, undefined, { ref: false })]);
  child.stdout.destroy();
  child.stderr.destroy();
  await output;
  return { exitCode: code ?? 128 + (signal === null ? 0 : constants.signals[signal]), durationMs };
}

/** UTF-8, cut into lines; ends when the stream does, however it does. */
async function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  const splitter = new LineSplitter();
  const decoder = new TextDecoder();
  stream.on("data", (chunk: Buffer) => splitter.push(decoder.decode(chunk, { stream: true })).forEach(onLine));
  await once(stream, "close");
  for (const line of [...splitter.push(decoder.decode()), ...splitter.end()]) onLine(line);
}
