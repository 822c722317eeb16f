// `npm run workflows`: act, a runner for workflows, runs all that we show and all that others may call, on this machine, against the
// emulator. It wants Go, and fails without: what was not run is not known to work. Arguments choose scenarios by their names.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createKey } from "../emulator/world/key.ts";
import { installAct } from "./act.ts";
import { makeRepositories } from "./repositories.ts";
import type { Scenario } from "./scenarios/scenario.ts";
import { scenarios, withoutScenario } from "./scenarios/scenarios.ts";
import { startScene, type Tools } from "./scene.ts";
import { Tally } from "./tally.ts";

const words = process.argv.slice(2);
const chosen = scenarios.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
const folder = mkdtempSync(join(tmpdir(), "workflows-"));
const tally = new Tally();

async function play({ name, play: scenario }: Scenario, tools: Tools): Promise<void> {
  const scene = await startScene(tools);
  const begun = performance.now();
  try {
    await scenario(scene);
    console.log(`✔ ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`✖ ${name}\n${error instanceof Error ? error.message : String(error)}`);
    console.error(`The log of the last run:\n${scene.runs.at(-1)?.log ?? "none"}`);
  }
  tally.add(scene);
  await scene.close();
}

try {
  if (chosen.length === 0) throw new Error(`No scenario has ${words.join(" or ")} in its name.`);
  if (withoutScenario.length > 0) throw new Error(`No scenario is of ${withoutScenario.join(", ")}.`);
  const act = installAct();
  const { folders: repositories, replaced } = makeRepositories(folder);
  console.log(`Replaced:\n${replaced.map((what) => `  ${what}\n`).join("")}`);
  const tools = { act, repositories, key: await createKey() };
  for (const scenario of chosen) await play(scenario, tools);
  console.log(`\nRan ${chosen.length} scenarios: ${tally.text()}, ${replaced.length} replacements (above).`);
  console.log("act shows no concurrency, and of permissions only what GitHub's API and the id token ask for.");
} catch (error) {
  console.error(`The workflows were not run. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
