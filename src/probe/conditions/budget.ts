import { constants, createContext, Script } from "node:vm";
import { formatDuration } from "../../lib/quantities/duration.ts";
import { NotEvaluable } from "./condition.ts";

const call = new Script("run()", { filename: "condition" });
const context = createContext(constants.DONT_CONTEXTIFY);

/**
 * The time in which all conditions of one answer are judged. What a hostile body can make slow, a backtracking regular
 * expression, a JSONPath that visits everything again and again, a huge JSON text, ends when it is used up.
 *
 * V8 interrupts a running script from another thread when the `timeout` of `node:vm` has passed, also in the midst of a
 * regular expression (measured: 201 ms for a budget of 200 ms). So the language keeps JavaScript's own expressions; an
 * engine of linear time would bound the pattern, not the body, and would know no lookahead.
 */
export class Budget {
  readonly #totalMs: number;
  #leftMs: number;

  constructor(totalMs: number) {
    this.#totalMs = totalMs;
    this.#leftMs = totalMs;
  }

  /** Runs the task now, for at most the time that is left; throws {@link NotEvaluable} when that was too little. */
  run<T>(task: () => T): T {
    if (this.#leftMs <= 0) throw this.#usedUp("not judged: the conditions before it used up");
    const start = performance.now();
    try {
      Object.assign(context, { run: task });
      return call.runInContext(context, { timeout: Math.ceil(this.#leftMs) }) as T;
    } catch (error) {
      if (isTimeout(error)) throw this.#usedUp("not judged: it took longer than");
      if (error instanceof RangeError)
        throw new NotEvaluable("not judged: the body is too deeply nested, or too large");
      throw error;
    } finally {
      this.#leftMs -= performance.now() - start;
    }
  }

  #usedUp(reason: string): NotEvaluable {
    return new NotEvaluable(`${reason} the ${formatDuration(this.#totalMs)} that judging an answer may take`);
  }
}

/** The error is made in the context that was interrupted, so it is no instance of this one's `Error`. */
function isTimeout(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
