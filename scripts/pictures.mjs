// `npm run pictures`: the job summaries as GitHub shows them, looked at in Chromium (test/pictures/main.mjs). What renders them
// is installed in test/pictures, from a lockfile of its own: it is ten times as large as all else we need. Without Chromium it
// fails: what was not looked at is not shown to be right.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "..", "test", "pictures");
const stamp = join(folder, "node_modules", "installed.json");
const lockfile = readFileSync(join(folder, "package-lock.json"), "utf8");
const windows = process.platform === "win32";

function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { cwd: folder, stdio: "inherit", ...options });
  if (error !== undefined) throw new Error(`${command} cannot be started: ${error.message}`);
  return status ?? 1;
}

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lockfile) {
  console.log("Installing Mermaid and what else renders the pictures");
  if (run(windows ? "npm.cmd" : "npm", ["ci", "--loglevel=error"], { shell: windows }) !== 0) process.exit(1);
  writeFileSync(stamp, lockfile);
}
process.exitCode = run(process.execPath, [join(folder, "main.mjs"), ...process.argv.slice(2)]);
