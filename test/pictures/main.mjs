// Plays steps against the emulator, renders their job summaries as GitHub does, with the real Mermaid, and takes pictures of
// them in light and dark. Fails where a diagram is not drawn, where GitHub takes something out or acts on a stranger's text.
// Names of scenes choose some of them; --readme makes the README's picture too.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startEmulator } from "../emulator/emulator.ts";
import { createKey } from "../emulator/world/key.ts";
import { runAction } from "../runner/run-action.ts";
import { launch, photograph } from "./browser.mjs";
import { render } from "./github-page.mjs";
import { scenes } from "./scenes.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = join(root, "build", "pictures");
const args = process.argv.slice(2);
const chosen = args.filter((arg) => !arg.startsWith("--"));
const inReadme = ["healthy", "crash"];

const problems = [];
const parts = new Map();
const key = await createKey();

async function play({ name, title, arrange, reports, diagrams, strangers = [] }) {
  const emulator = await startEmulator({ key });
  try {
    const inputs = arrange(emulator);
    const { summary } = await runAction({
      ...(reports && { action: join(root, "report") }),
      inputs,
      env: emulator.env,
    });
    const shown = reports === "incident" ? emulator.world.githubApi.issues[0].body : summary;
    const part = { title, ...render(shown) };
    const drawn = part.body.match(/language-mermaid/g)?.length ?? 0;
    if (drawn !== diagrams) problems.push(`${name}: ${drawn} diagrams and not ${diagrams}`);
    if (JSON.stringify(part.before) !== JSON.stringify(part.after)) {
      problems.push(
        `${name}: GitHub takes something out: ${JSON.stringify(part.before)} became ${JSON.stringify(part.after)}`,
      );
    }
    for (const element of ["h1", "img", "script", "input"]) {
      if (element in part.after) problems.push(`${name}: there is an element ${element}, which is none of ours`);
    }
    const text = part.body.replaceAll("&#x3C;", "<").replaceAll("&#x22;", '"').replaceAll("&lt;", "<");
    for (const told of strangers) if (!text.includes(told)) problems.push(`${name}: it does not show ${told}`);
    return part;
  } finally {
    await emulator.close();
  }
}

const browser = await launch();
try {
  mkdirSync(folder, { recursive: true });
  for (const scene of scenes.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
    const part = await play(scene);
    parts.set(scene.name, part);
    for (const theme of ["light", "dark"]) {
      const file = join(folder, `${scene.name}-${theme}.png`);
      const found = await photograph(browser, [part], theme, file);
      problems.push(...found.map((problem) => `${scene.name}, ${theme}: ${problem}`));
      console.log(file);
    }
  }
  if (args.includes("--readme")) {
    const file = join(root, "docs", "images", "summary.png");
    await photograph(
      browser,
      inReadme.map((name) => parts.get(name)),
      "light",
      file,
    );
    console.log(file);
  }
} finally {
  await browser.close();
}

if (parts.size === 0) problems.push(`There is no scene called ${chosen.join(", ")}`);
for (const problem of problems) console.error(`✖ ${problem}`);
console.log(`${parts.size} summaries, ${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
