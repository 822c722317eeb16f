// Runs a command under the Node that GitHub's runner uses for this action, whatever Node the machine has:
//
//   node scripts/node24.mjs node --test …
//
// Where the machine's own Node is older than 24, the exact version of .node-version is taken, once, from npm's
// platform packages (plain files, no install script) into .tools/, and put first on PATH for the command.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, join } from "node:path";

const root = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const version = readFileSync(join(root, ".node-version"), "utf8").trim();
const windows = process.platform === "win32";

/** The folder to put first on PATH, or nothing where this Node will do. */
function node24() {
  if (Number(process.versions.node.split(".")[0]) >= 24) return [];
  const name = `node-${windows ? "win" : process.platform}-${process.arch}`;
  const prefix = join(root, ".tools");
  const bin = join(prefix, "node_modules", name, "bin");
  if (!existsSync(join(bin, windows ? "node.exe" : "node"))) {
    console.error(`This machine has Node ${process.versions.node}; fetching Node ${version} into .tools (once).`);
    const install = [
      "install",
      "--prefix",
      prefix,
      "--no-save",
      "--no-package-lock",
      "--ignore-scripts",
      "--loglevel=error",
    ];
    const npm = spawnSync("npm", [...install, `${name}@${version}`], {
      stdio: ["ignore", "ignore", "inherit"],
      shell: windows,
    });
    if (npm.status !== 0) {
      console.error(`Could not install ${name}@${version}. Install Node 24 yourself and run the command again.`);
      process.exit(1);
    }
  }
  return [bin];
}

const [command = "node", ...args] = process.argv.slice(2);
const path = [...node24(), join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, PATH: path }, shell: windows });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => {
  process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
});
