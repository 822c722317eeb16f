import { parentPort, workerData } from "node:worker_threads";
import { Answer } from "../conditions/answer/answer.ts";
import { Allowance } from "../conditions/finding/allowance.ts";
import { parseConditions } from "../conditions/parse-conditions.ts";
import type { ThreadMessage, ThreadTask } from "./thread-task.ts";

/** All that a thread for judging does. It knows no secret, and whoever started it ends it when its time is up. */
export function judgeInThread(): void {
  const { conditions, facts } = workerData as ThreadTask;
  const post = (message: ThreadMessage) => parentPort?.postMessage(message);
  const answer = new Answer(facts, new Allowance(Number.POSITIVE_INFINITY), true);
  post("begun");
  for (const condition of parseConditions(conditions.join("\n"))) post(condition.evaluate(answer));
}
