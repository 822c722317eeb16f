// Takes the README's picture: `npm run screenshot` plays two scenes of the demo, a healthy service and a
// revoked token, lays their job summaries out as GitHub does, and
// has Chromium photograph that into docs/images/summary.png. Chromium is the machine's own (`chromium`, or CHROMIUM=path), so
// nothing has to be installed for anything else. It is run by hand: fonts differ between machines, so no test compares it.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { evaluated, scenes } from "../demo/scenes.ts";
import { startEmulator } from "../test/emulator/emulator.ts";
import { runAction } from "../test/runner/run-action.ts";

const chromium = process.env["CHROMIUM"] ?? "chromium";
const picture = join(import.meta.dirname, "..", "docs", "images", "summary.png");
const width = 1000;
const folder = mkdtempSync(join(tmpdir(), "screenshot-"));

async function summaries() {
  const emulator = await startEmulator();
  const [healthy, ...others] = scenes(emulator.world);
  const trap = others.find(({ green }) => !green);
  const parts = [];
  for (const scene of [healthy, trap]) {
    const step = await runAction({
      inputs: evaluated(scene),
      env: emulator.env,
      secrets: Object.values(scene.secrets),
    });
    parts.push({ title: scene.title, summary: step.summary });
  }
  await emulator.close();
  return parts;
}

/** The look of a job summary on GitHub, in its light theme. */
function page(parts) {
  const boxes = parts.map(({ title, summary }) => `<section><h2>${title}</h2><article>${summary}</article></section>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>
  * { box-sizing: border-box }
  body { margin: 0; padding: 20px 24px 24px; background: #fff; color: #1f2328; font: 15px/1.5 "Noto Sans", sans-serif }
  section { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden } section + section { margin-top: 18px }
  section > h2 { font-size: 14px; margin: 0; padding: 9px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0 }
  article { padding: 2px 20px 14px } h3 { font-size: 19px; margin: 16px 0 12px } p { margin: 10px 0 }
  table { border-collapse: collapse; font-size: 14px; margin: 12px 0 } td, th { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left }
  code, pre { font: 13px/1.45 "DejaVu Sans Mono", monospace; background: #f0f1f3; border-radius: 6px }
  code { padding: .2em .4em } pre { padding: 12px 16px; overflow: hidden } pre code { padding: 0 }
  blockquote { margin: 10px 0; padding: 0 16px; border-left: 4px solid #d1d9e0; color: #59636e }
  a { color: #0969da } summary { cursor: pointer }
  </style><body>${boxes.join("")}<script>document.title = Math.ceil(document.documentElement.getBoundingClientRect().height)</script>`;
}

function browse(...args) {
  const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    `--user-data-dir=${join(folder, "profile")}`,
  ];
  const child = spawnSync(chromium, [...flags, ...args], { encoding: "utf8", timeout: 60_000 });
  if (child.status !== 0) throw new Error(`${chromium} failed: ${child.error?.message ?? child.stderr}`);
  return child.stdout;
}

try {
  const file = join(folder, "page.html");
  writeFileSync(file, page(await summaries()));
  const url = pathToFileURL(file).href;
  const [, height = "1200"] = /<title>(\d+)</.exec(browse("--dump-dom", `--window-size=${width},800`, url)) ?? [];
  mkdirSync(join(picture, ".."), { recursive: true });
  browse(`--screenshot=${picture}`, `--window-size=${width},${height}`, "--force-device-scale-factor=1.5", url);
  console.log(picture);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
