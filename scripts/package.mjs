// Builds what GitHub's runner runs. `npm run package` writes dist/; `npm run package -- FOLDER` the same elsewhere.
//
//   src/*.ts ──tsc──► build/*.js ──ncc──► index.js, one NUMBER.index.js for each `await import()`, package.json
//                                 ──ncc──► judge.js: what runs in the thread for judging, so that it starts small
//                                 ──copy─► main.js, post.js: the entry points of action.yml, which share index.js
//
// The result depends on nothing but the sources and the lockfile: same bytes in any folder, under any Node.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = join(import.meta.dirname, "..");
const build = join(root, "build");
const dist = join(root, "dist");
const out = resolve(process.argv[2] ?? dist);

/** Runs a program of node_modules with this Node: one found on PATH could be another version, or another folder's. */
function run(script, ...args) {
  const child = spawnSync(process.execPath, [join(root, "node_modules", script), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (child.status !== 0) process.exit(1);
}

/** The folders of the packages that are in the bundle. A module that ncc merged with others holds those in `modules`. */
function packageFolders(modules) {
  const folders = modules.flatMap(({ nameForCondition: file, modules: merged }) => [
    ...(/^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file ?? "") ?? []),
    ...packageFolders(merged ?? []),
  ]);
  return [...new Set(folders)].sort();
}

/** What their licences ask us to ship. ncc has an option for it, which forgets the packages that only chunks use. */
function licence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} ${version} (${license}) comes without the text of its licence`);
  const text = readFileSync(join(folder, file), "utf8").replaceAll("\r", "").trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

if (out !== dist && existsSync(out) && readdirSync(out).length > 0) throw new Error(`${out} is not empty`);

// Neither tool removes what it no longer makes.
rmSync(build, { recursive: true, force: true });
run("typescript/bin/tsc", "-p", "tsconfig.build.json");

rmSync(out, { recursive: true, force: true });
/** Bundles a file of build/ into a folder, as index.js. Gives the modules that are in it. */
function bundle(entry, folder) {
  // ncc's cache is left alone: it lives outside this folder. No source maps: they would lead to build/, not to src/.
  const stats = join(build, `${entry}.stats.json`);
  const options = ["-o", folder, "--stats-out", stats, "--no-cache", "--quiet"];
  run("@vercel/ncc/dist/ncc/cli.js", "build", join(build, entry), ...options);
  return JSON.parse(readFileSync(stats, "utf8")).modules;
}

const thread = join(build, "thread");
const packages = packageFolders([...bundle("index.js", out), ...bundle("judge.js", thread)]);
copyFileSync(join(thread, "index.js"), join(out, "judge.js"));
writeFileSync(join(out, "licenses.txt"), packages.map(licence).join(`\n${"-".repeat(80)}\n\n`));
for (const entry of ["main.js", "post.js"]) copyFileSync(join(build, entry), join(out, entry));
