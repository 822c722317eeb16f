import { formatDuration } from "../../lib/quantities/duration.ts";
import { formatSize } from "../../lib/quantities/size.ts";
import { Semaphore } from "../../lib/semaphore.ts";
import type { Deadline } from "../../lib/time/deadline.ts";
import type { AnswerFacts } from "../conditions/answer/answer.ts";
import type { Finding } from "../conditions/finding/finding.ts";
import { type JudgingLimits, judgingLimits } from "./judging-limits.ts";
import type { ThreadMessage, ThreadTask } from "./thread-task.ts";

/** How a thread came to its end. */
type End = "done" | "time" | "memory" | "cancelled";

const threadsAtOnce = 2;

/** An answer that came at the last moment has so many milliseconds all the same. */
const shortestMs = 100;

/**
 * Judges what could run away, a backtracking regular expression or a JSONPath that visits everything again and again, in a
 * thread of its own, which can be ended: this one sees signals and answers meanwhile. So the language keeps JavaScript's own
 * expressions; an engine of linear time would bound the pattern, not the body, and would know no lookahead.
 */
export class BackgroundJudge {
  readonly #script: URL;
  readonly #limits: (bytes: number) => JudgingLimits;
  readonly #threads = new Semaphore(threadsAtOnce);

  /** @param script what runs in the thread: judge.ts, or what the package makes of it */
  constructor(script: URL, limits = judgingLimits) {
    this.#script = script;
    this.#limits = limits;
  }

  /**
   * One finding for each condition, in their order; those that could not be judged in time are not met. The wait for a
   * free thread counts towards the deadline, but not towards what the answer may take.
   */
  async judge(conditions: readonly string[], facts: AnswerFacts, until: Deadline): Promise<readonly Finding[]> {
    const deadline = until.atLeast(shortestMs);
    return await this.#threads.use(async () => {
      const { signal, leftMs } = deadline;
      if (signal.aborted) return conditions.map(() => unjudged(cancelled));
      if (leftMs === 0) return conditions.map(() => unjudged("not judged: its turn came after the deadline"));
      const limits = this.#limits(facts.body.byteLength);
      const bounds = { ...limits, ms: Math.min(limits.ms, leftMs) };
      const findings: Finding[] = [];
      const end = await this.#run({ conditions, facts }, bounds, deadline, (finding) => findings.push(finding));
      const missing = conditions.slice(findings.length);
      if (end === "done" && missing.length > 0) throw new Error("A thread for judging ended before it was done.");
      return [...findings, ...missing.map((_, index) => unjudged(reason(end, index === 0, bounds)))];
    });
  }

  async #run(
    { conditions, facts }: ThreadTask,
    { ms, heapMb }: JudgingLimits,
    { clock, signal }: Deadline,
    onFinding: (finding: Finding) => void,
  ): Promise<End> {
    const { Worker } = await import("node:worker_threads");
    const { promise: end, resolve, reject } = Promise.withResolvers<End>();
    const over = new AbortController();
    const body = new Uint8Array(facts.body);
    const worker = new Worker(this.#script, {
      workerData: { conditions, facts: { ...facts, body } } satisfies ThreadTask,
      transferList: [body.buffer],
      // With V8's own size for what is young, a document takes half as much again (measured).
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 8 },
      // Nothing of the environment, which holds secrets, and no flag of this process.
      env: {},
      argv: [],
      execArgv: [],
    });
    const cancel = () => resolve("cancelled");
    signal.addEventListener("abort", cancel);
    worker.on("message", (message: ThreadMessage) => {
      if (message !== "begun") onFinding(message);
      else void clock.sleep(ms, over.signal).then(() => resolve("time"));
    });
    worker.once("error", (error) => (isOutOfMemory(error) ? resolve("memory") : reject(error)));
    worker.once("exit", () => resolve("done"));
    try {
      return await end;
    } finally {
      over.abort();
      signal.removeEventListener("abort", cancel);
      worker.removeAllListeners("message");
      void worker.terminate();
    }
  }
}

const cancelled = "not judged: the workflow was cancelled";

function unjudged(reason: string): Finding {
  return { met: false, actual: [reason] };
}

/** @param first whether it was this condition that was being judged, and not one that was to follow */
function reason(end: End, first: boolean, { ms, heapMb }: JudgingLimits): string {
  if (end === "cancelled") return cancelled;
  const [took, limit] =
    end === "memory" ? ["more", `${formatSize(heapMb * 2 ** 20)} of memory`] : ["longer", formatDuration(ms)];
  return `not judged: ${first ? `it took ${took} than` : "the conditions before it used up"} the ${limit} that judging an answer may take`;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
