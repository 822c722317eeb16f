// `npm run workflows`: act, the workflow runner, runs every workflow that we show and that others call, on this machine, against
// the emulator. It wants Go, and fails without: what was not run is not known to work.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createKey } from "../emulator/world/key.ts";
import { installAct } from "./act.ts";
import { makeRepositories } from "./repositories.ts";
import { uptimeScenarios } from "./scenarios/uptime.ts";
import { startScene } from "./scene.ts";

const wanted = process.argv.slice(2);
const scenarios = [...uptimeScenarios].filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
const folder = mkdtempSync(join(tmpdir(), "workflows-"));
let jobs = 0;
let requests = 0;
try {
  const act = installAct();
  const { folders: repositories, replaced } = makeRepositories(folder);
  console.log(`Replaced:\n${replaced.map((what) => `  ${what}`).join("\n")}`);
  const tools = { act, repositories, key: await createKey() };
  for (const { name, play } of scenarios) {
    const scene = await startScene(tools);
    const begun = performance.now();
    try {
      await play(scene);
      console.log(`✔ ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
    } catch (error) {
      process.exitCode = 1;
      console.error(`✖ ${name}\n${error instanceof Error ? error.message : String(error)}\n${scene.runs.at(-1)?.log}`);
    }
    jobs += scene.runs.reduce((sum, run) => sum + run.jobs.size, 0);
    requests += scene.emulator.journal.filter(({ host, method }) => method !== "CONNECT" && host.endsWith(".app")).length;
    await scene.close();
  }
  console.log(scenarios.length, jobs, requests);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
