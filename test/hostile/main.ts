// `npm run test:hostile`: generated answers against the packaged action, held to an oracle of its own, and a soak.
//
//   HOSTILE_SEED=7 HOSTILE_MINUTES=120 npm run test:hostile    other cases, and more of them
//   HOSTILE_SEED=7 HOSTILE_ONLY=3012 npm run test:hostile      one case again, with all that the action said
//   HOSTILE_SEED=7 HOSTILE_RUN=3 npm run test:hostile          one run of many cases again

import { earlyEnds } from "./early-ends.ts";
import { batchOf, credentialsOf, onlyCase } from "./plan.ts";
import { Player } from "./player.ts";
import { startByteServer } from "./server.ts";
import { soak } from "./soak.ts";

const { env } = process;
const seed = env["HOSTILE_SEED"] ?? "1";
const minutes = Number(env["HOSTILE_MINUTES"] ?? "3");
const only = env["HOSTILE_ONLY"];
const run = env["HOSTILE_RUN"];
const credentials = credentialsOf(seed);
const server = await startByteServer();
const player = new Player(seed, server);

async function everything(): Promise<void> {
  const until = performance.now() + minutes * 60_000;
  console.log(`Hostile answers, seed ${seed}, for ${minutes} minutes`);
  for (const problem of await earlyEnds(server, credentials)) player.tally.fail(problem);
  let number = 0;
  do await player.play(batchOf(seed, number++, credentials));
  while (performance.now() < until);
  for (const problem of await soak(server, credentials)) player.tally.fail(problem);
}

try {
  if (only === undefined && run === undefined) await everything();
  else {
    const batch =
      only === undefined ? batchOf(seed, Number(run), credentials) : onlyCase(seed, Number(only), credentials);
    const { evidence, judged } = await player.play(batch);
    console.log(evidence.log);
    for (const [name, value] of Object.entries(evidence.outputs)) console.log(`${name}=${value.slice(0, 2000)}`);
    for (const { hostile, expected } of judged)
      console.log(`${hostile.id}: ${expected.green} be green: ${expected.why}`);
  }
} finally {
  await server.close();
}
console.log(player.tally.report());
process.exitCode = player.tally.failed ? 1 : 0;
