import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** nektos/act, which runs workflows on this machine. Its parts come from the Go module proxy, held to go.sum by Go itself. */
const module = "github.com/nektos/act@v0.2.87";

const folder = join(import.meta.dirname, "..", "..", ".tools", "act");

/** What the workflows and act call by name. */
const commands = ["bash", "curl", "jq", "git"];

/**
 * The path of act. Built once for each version; a build that broke off leaves no stamp and is done over.
 *
 * @throws Error where the machine has no Go, or none of the commands that GitHub's machines have
 */
export function installAct(): string {
  for (const command of commands)
    if (spawnSync(command, ["--version"]).status !== 0) throw new Error(`There is no ${command} on PATH.`);
  const act = join(folder, process.platform === "win32" ? "act.exe" : "act");
  const stamp = join(folder, "installed.txt");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === module) return act;
  if (spawnSync("go", ["version"]).status !== 0) throw new Error("There is no Go 1.24 or newer on PATH to build act.");
  console.log(`Building ${module}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const env = { ...process.env, GOBIN: folder, CGO_ENABLED: "0" };
  const { status } = spawnSync("go", ["install", module], { stdio: "inherit", env });
  if (status !== 0) throw new Error(`go install ${module} failed.`);
  writeFileSync(stamp, module);
  return act;
}
