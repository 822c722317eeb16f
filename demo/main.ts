// `npm run demo`: the packaged action, run as GitHub's runner runs it, against an emulator of Snowflake on this machine.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startEmulator } from "../test/emulator/emulator.ts";
import { runAction } from "../test/runner/run-action.ts";
import { type PlayedScene, page } from "./page.ts";
import { evaluated, scenes } from "./scenes.ts";
import { show } from "./terminal.ts";

console.log(
  "Snowflake Endpoint, played on this machine: the action as it ships, under the runner's Node, over real TLS.",
);
console.log("Snowflake's side is an emulator; no account, no network, no secret of yours is needed.");

const emulator = await startEmulator();
const program = scenes(emulator.world);
const played: PlayedScene[] = [];
for (const [index, scene] of program.entries()) {
  scene.arrange?.(emulator.world);
  const secrets = Object.values(scene.secrets);
  const step = await runAction({ inputs: evaluated(scene), env: emulator.env, secrets });
  show(scene, step, index + 1, program.length);
  played.push({ scene, step });
}
await emulator.close();

const folder = join(import.meta.dirname, "..", "build");
mkdirSync(folder, { recursive: true });
const file = join(folder, "demo.html");
writeFileSync(file, page(played));

const leaks = played.flatMap(({ scene, step }) => step.leaks(Object.values(scene.secrets)));
const asTold = played.every(({ scene, step }) => (step.outcome === "success") === scene.green);
console.log(`\nThe same, as pages show it: ${file}`);
console.log("Your own service: see README.md. A client of your own against the emulator: npm run emulator.");
if (leaks.length > 0 || !asTold) {
  console.error(
    `\nThat was not as it should be: ${leaks.length} leaks, outcomes ${played.map(({ step }) => step.outcome).join(", ")}.`,
  );
  process.exitCode = 1;
}
