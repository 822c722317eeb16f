import { parentPort, workerData } from "node:worker_threads";
import { Answer } from "../conditions/answer/answer.ts";
import { Allowance } from "../conditions/finding/allowance.ts";
import { loadConditions } from "../conditions/load-conditions.ts";
import type { ThreadMessage, ThreadTask } from "./thread-task.ts";

/** All that a thread for judging does. It knows no secret, and whoever started it ends it when its time is up. */
export async function judgeInThread(): Promise<void> {
  const { conditions, facts } = workerData as ThreadTask;
  const post = (message: ThreadMessage) => parentPort?.postMessage(message);
  const parsed = await loadConditions(conditions.join("\n"));
  const answer = new Answer(facts, new Allowance(Number.POSITIVE_INFINITY), true);
  post("begun");
  for (const condition of parsed) post(condition.evaluate(answer));
}
