// Builds what GitHub's runner runs. `npm run package` writes dist/; `npm run package -- FOLDER` the same elsewhere.
//
//   src/*.ts ──tsc──► build/*.js ──ncc──► index.js, a NUMBER.index.js for each `await import()` or several (chunks.mjs)
//                                 ──ncc──► main.js, post.js: the entry points of action.yml, which share index.js
//                                 ──ncc──► judge.js: that of the thread for judging, which does too
//                                 ──ncc──► report/main.js: the entry point of report/action.yml, which shares nothing
//
// What every run needs is one file: each further one takes a millisecond and a half of CPU to be found and read (measured).
//
// All of it is CommonJS: of Node's own modules, that loads only what is used (measured: 3 to 5 ms of CPU a run).
// The result depends on nothing but the sources and the lockfile: same bytes in any folder, under any Node.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { checkCopies, nameChunks } from "./chunks.mjs";
import { actionModules, reportModules } from "./stand-ins.mjs";

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
actionModules.place(join(root, "node_modules"), join(build, "node_modules"));
// Node looks for modules here first: only report speaks to GitHub, and only it has these.
reportModules.place(join(root, "node_modules"), join(build, "report-action", "node_modules"));

/** In texts and expressions the same. One character beyond Latin makes V8 keep the whole file in twice the memory. */
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Bundles a file of build/ and puts it, as `to`, into the package, with the chunks it has beside it. Gives the files that are
 * in it.
 */
function bundle(entry, to, ...flags) {
  // ncc's cache is left alone: it lives outside this folder. No source maps: they would lead to build/, not to src/.
  const folder = join(build, "bundles", to);
  const stats = `${folder}.json`;
  const options = ["-o", folder, "--stats-out", stats, "--no-cache", "--quiet", ...flags];
  run("@vercel/ncc/dist/ncc/cli.js", "build", join(build, entry), ...options);
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    const target = join(out, dirname(to), name === "index.js" ? basename(to) : name);
    writeFileSync(target, text.replace(/[^\0-\x7f]/g, escaped));
  }
  const { modules } = JSON.parse(readFileSync(stats, "utf8"));
  checkCopies(modules);
  return filesOf(modules);
}

/** Stops where a stand-in stands for nothing. */
function allUsed(idle) {
  if (idle.length > 0) throw new Error(`Nothing comes to ${idle.join(", ")}: scripts/stand-ins.mjs is out of date`);
}

/** Writes the licences of all packages that files are of. */
function writeLicences(folder, files) {
  const texts = packageFolders(files).map(licence).sort();
  writeFileSync(join(folder, "licenses.txt"), texts.join(`\n${"-".repeat(80)}\n\n`));
}

mkdirSync(join(out, "report"), { recursive: true });
mkdirSync(join(build, "bundles"));
const files = bundle("index.js", "index.js");
allUsed(actionModules.idle(files, join(build, "node_modules")));
for (const entry of ["main.js", "post.js", "judge.js"]) bundle(entry, entry, "--external", "./index.js");
writeFileSync(join(out, "package.json"), '{ "type": "commonjs" }\n');
writeLicences(out, files);

const ofReport = bundle(join("report-action", "main.js"), join("report", "main.js"));
allUsed(reportModules.idle(ofReport, join(build, "report-action", "node_modules")));
writeLicences(join(out, "report"), ofReport);
