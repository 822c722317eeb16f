// Builds what GitHub's runner runs. `npm run package` writes dist/; `npm run package -- FOLDER` the same elsewhere.
//
//   src/*.ts ──tsc──► build/*.js ──ncc──► index.js, a NUMBER.index.js for each `await import()` or several (chunks.mjs)
//                                 ──ncc──► main.js, post.js: the entry points of action.yml, which share index.js
//                                 ──ncc──► judge.js: that of the thread for judging, which does too
//
// What every run needs is one file: each further one takes a millisecond and a half of CPU to be found and read (measured).
//
// All of it is CommonJS: of Node's own modules, that loads only what is used (measured: 3 to 5 ms of CPU a run).
// The result depends on nothing but the sources and the lockfile: same bytes in any folder, under any Node.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkCopies, nameChunks } from "./chunks.mjs";
import { placeStandIns, withoutStandIns } from "./stand-ins.mjs";

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

/** The files that are in a bundle. A module that ncc merged with others holds those in `modules`. */
function filesOf(modules) {
  return modules.flatMap(({ nameForCondition: file, modules: merged }) => [file ?? [], filesOf(merged ?? [])].flat());
}

/** The folders of the packages they are of. */
function packageFolders(files) {
  const folders = files.flatMap((file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)];
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
rmSync(out, { recursive: true, force: true });
run("typescript/bin/tsc", "-p", "tsconfig.build.json");
// Of whatever lies in a folder whose package.json says nothing, ncc makes CommonJS.
writeFileSync(join(build, "package.json"), "{}\n");
nameChunks(build);
placeStandIns(join(root, "node_modules"), join(build, "node_modules"));

/** In texts and expressions the same. One character beyond Latin makes V8 keep the whole file in twice the memory. */
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Bundles a file of build/ and puts it into the package, with the chunks it has. Gives the files that are in it. */
function bundle(entry, ...flags) {
  // ncc's cache is left alone: it lives outside this folder. No source maps: they would lead to build/, not to src/.
  const folder = join(build, "bundles", entry);
  const stats = join(build, "bundles", `${entry}.json`);
  const options = ["-o", folder, "--stats-out", stats, "--no-cache", "--quiet", ...flags];
  run("@vercel/ncc/dist/ncc/cli.js", "build", join(build, entry), ...options);
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    writeFileSync(join(out, name === "index.js" ? entry : name), text.replace(/[^\0-\x7f]/g, escaped));
  }
  const { modules } = JSON.parse(readFileSync(stats, "utf8"));
  checkCopies(modules);
  return filesOf(modules);
}

mkdirSync(out, { recursive: true });
mkdirSync(join(build, "bundles"));
const files = bundle("index.js");
const idle = withoutStandIns(files, join(build, "node_modules"));
if (idle.length > 0) throw new Error(`Nothing comes to ${idle.join(", ")}: scripts/stand-ins.mjs is out of date`);
for (const entry of ["main.js", "post.js", "judge.js"]) bundle(entry, "--external", "./index.js");
writeFileSync(join(out, "package.json"), '{ "type": "commonjs" }\n');
writeFileSync(
  join(out, "licenses.txt"),
  packageFolders(files)
    .map(licence)
    .sort()
    .join(`\n${"-".repeat(80)}\n\n`),
);
