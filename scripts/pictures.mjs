// `npm run pictures`: the job summaries as GitHub shows them, looked at in Chromium (test/pictures/main.mjs). What renders them
// is installed into .tools/pictures, from a lockfile of its own: it is larger than all else we need. Without Chromium it fails:
// what was not looked at is not shown to be right.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const source = join(root, "test", "pictures");
const tools = join(root, ".tools", "pictures");
const windows = process.platform === "win32";

function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", ...options });
  if (error !== undefined) throw new Error(`${command} cannot be started: ${error.message}`);
  return status ?? 1;
}

/** Installs once for each lockfile; a run that broke off leaves no stamp and is done over. */
function install() {
  const stamp = join(tools, "installed.json");
  const lockfile = readFileSync(join(source, "package-lock.json"), "utf8");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockfile) return 0;
  console.log("Installing Mermaid and what else renders the pictures");
  rmSync(tools, { recursive: true, force: true });
  mkdirSync(tools, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) cpSync(join(source, file), join(tools, file));
  cpSync(join(root, ".npmrc"), join(tools, ".npmrc"));
  const status = run(windows ? "npm.cmd" : "npm", ["ci", "--loglevel=error"], { cwd: tools, shell: windows });
  if (status === 0) writeFileSync(stamp, lockfile);
  return status;
}

process.exitCode = install() || run(process.execPath, [join(source, "main.mjs"), ...process.argv.slice(2)]);
