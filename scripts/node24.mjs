// Runs a command under the Node that GitHub's runner uses for this action, whatever Node the machine has:
//
//   node scripts/node24.mjs node --test …
//
// Where the machine's own Node is older than 24, the exact version of .node-version is taken, once, from npm's
// platform packages (plain files, no install script) into .tools/, and put first on PATH for the command.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { installNode } from "./install-node.mjs";

const root = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const version = readFileSync(join(root, ".node-version"), "utf8").trim();
const recent = Number(process.versions.node.split(".")[0]) >= 24;

const [command = "node", ...args] = process.argv.slice(2);
const bin = recent ? [] : [installNode(version, join(root, ".tools"))];
const path = [...bin, join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
const child = spawn(command, args, {
  stdio: "inherit",
  env: { ...process.env, PATH: path },
  shell: process.platform === "win32",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => {
  process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
});
