// `npm run test:hostile`: generated answers against the packaged action, held to an oracle of its own, and a soak.
//
//   HOSTILE_SEED=7 HOSTILE_MINUTES=120 npm run test:hostile    other cases, and more of them
//   HOSTILE_SEED=7 HOSTILE_ONLY=3012 npm run test:hostile      one case again, with all that the action said
//   HOSTILE_SEED=7 HOSTILE_RUN=3 npm run test:hostile          one run of many cases again

import { line } from "./condition.ts";
import { earlyEnds } from "./early-ends.ts";
import { shown } from "./hostile-case.ts";
import type { Judged } from "./judged.ts";
import { narrow } from "./narrow.ts";
import { expectation } from "./oracle/oracle.ts";
import { type Batch, batchOf, credentialsOf, onlyCase } from "./plan.ts";
import { type BatchResult, runBatch } from "./run-batch.ts";
import { startByteServer } from "./server.ts";
import { soak } from "./soak.ts";
import { Tally } from "./tally.ts";

const seed = process.env["HOSTILE_SEED"] ?? "1";
const minutes = Number(process.env["HOSTILE_MINUTES"] ?? "3");
const only = process.env["HOSTILE_ONLY"];
const onlyRun = process.env["HOSTILE_RUN"];
const credentials = credentialsOf(seed);
const server = await startByteServer();
const tally = new Tally();

async function play(batch: Batch): Promise<BatchResult> {
  const result = await runBatch(server, batch, credentials);
  for (const judged of result.judged) {
    tally.count(judged);
    if (judged.problem !== undefined) console.log(described(judged, judged.problem));
  }
  for (const problem of result.problems) await report(problem, batch);
  return result;
}

const narrowed = new Set<string>();

/** Says which case is behind what is wrong with a run; for each such thing once, for it takes further runs. */
async function report(problem: string, batch: Batch): Promise<void> {
  const name = nameOf(problem);
  tally.fail(`run: ${name}`);
  console.log(`\n✖ run ${batch.number}: ${problem}\n  again: ${again("RUN", batch.number)}`);
  if (narrowed.has(name)) return;
  narrowed.add(name);
  const [hostile, ...others] = await narrow(batch, (run) => shows(run, name));
  if (hostile === undefined || others.length > 0) return;
  const expected = expectation(hostile, batch.run);
  console.log(described({ hostile, expected, problem }, problem));
}

const nameOf = (problem: string): string => problem.split(":")[0] ?? "";

async function shows(batch: Batch, name: string): Promise<boolean> {
  const { problems } = await runBatch(server, batch, credentials);
  return problems.some((problem) => nameOf(problem) === name);
}

function described({ hostile, expected }: Judged, problem: string): string {
  const { id, kind, check, pages } = hostile;
  const said = pages.flatMap(({ tries, anonymous }) => [...tries.map(shown), `without a token: ${shown(anonymous)}`]);
  const expect = check.conditions.map(line).join("; ");
  return [
    `\n✖ ${kind}: ${problem}`,
    `  ${check.method}, expect: ${expect === "" ? "(none)" : expect}; ${expected.green} be green`,
    ...said.map((text) => `  ${text}`),
    `  again: ${again("ONLY", id)}`,
  ].join("\n");
}

const again = (what: "ONLY" | "RUN", number: number) =>
  `HOSTILE_SEED=${seed} HOSTILE_${what}=${number} npm run test:hostile`;

try {
  if (only !== undefined || onlyRun !== undefined) {
    const batch =
      only === undefined ? batchOf(seed, Number(onlyRun), credentials) : onlyCase(seed, Number(only), credentials);
    const { evidence, judged } = await play(batch);
    console.log(evidence.log);
    for (const [name, value] of Object.entries(evidence.outputs)) console.log(`${name}=${value.slice(0, 2000)}`);
    for (const { hostile, expected } of judged)
      console.log(`${hostile.id}: ${expected.green} be green: ${expected.why}`);
  } else {
    const until = performance.now() + minutes * 60_000;
    console.log(`Hostile answers, seed ${seed}, for ${minutes} minutes`);
    for (const problem of await earlyEnds(server, credentials)) tally.fail(problem);
    for (let number = 0; number === 0 || performance.now() < until; number++)
      await play(batchOf(seed, number, credentials));
    if (process.env["HOSTILE_NO_SOAK"] === undefined)
      for (const problem of await soak(server, credentials)) tally.fail(problem);
  }
} finally {
  await server.close();
}
console.log(tally.report());
process.exitCode = tally.failed ? 1 : 0;
