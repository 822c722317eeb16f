import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "yaml";
import { runAction } from "../runner/run-action.ts";
import { actionInputs, secretsOf } from "./action-inputs.ts";
import { type CheckResult, type Evidence, resultsOf } from "./evidence.ts";
import { endpointHost } from "./hostile-case.ts";
import { type Judged, problemOf } from "./judged.ts";
import { expectation } from "./oracle/oracle.ts";
import type { Batch, Credentials } from "./plan.ts";
import { runProblems } from "./run-problems.ts";
import type { ByteServer } from "./server.ts";
import { stagePlay } from "./stage-play.ts";

/** What came of a run. */
export interface BatchResult {
  readonly judged: readonly Judged[];
  /** What is wrong with it and cannot be laid to one case. */
  readonly problems: readonly string[];
  readonly evidence: Evidence;
}

const root = process.env["HOSTILE_ACTION"] ?? join(import.meta.dirname, "..", "..");
const metadata = parse(readFileSync(join(root, "action.yml"), "utf8")) as { outputs: Record<string, unknown> };
const outputNames = Object.keys(metadata.outputs).filter(
  (name) => name !== "authorization" && name !== "response-file",
);

/** A run that lasts longer than its waiting and this hangs. */
const BOUND_MS = 60_000;

export async function runBatch(server: ByteServer, batch: Batch, credentials: Credentials): Promise<BatchResult> {
  const { cases, run } = batch;
  const play = stagePlay(cases, credentials);
  server.answer = play.answer;
  const tunnels = server.tunnels.length;
  const evidence = await runAction({
    action: root,
    inputs: actionInputs(batch, credentials),
    env: server.env,
    post: false,
    cancelAfter: sleep(BOUND_MS + run.waitMs, undefined, { ref: false }),
  });
  const results = resultsOf(evidence) ?? [];
  const judged = cases.map((hostile, index) => {
    const expected = expectation(hostile, run);
    const result: CheckResult = results[index] ?? { healthy: false, failure: "", status: "" };
    return { hostile, expected, result, problem: problemOf(result, expected) };
  });
  const elsewhere = server.tunnels.slice(tunnels).filter((host) => host !== endpointHost);
  const problems = [
    ...runProblems(evidence, secretsOf(batch, credentials), outputNames),
    ...play.problems(),
    ...new Set(elsewhere.map((host) => `it went to ${host}`)),
  ];
  return { judged, problems, evidence };
}
