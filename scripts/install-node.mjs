// Takes an exact version of Node, once, from npm's platform packages: plain files, no install script.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const windows = process.platform === "win32";

/** The folder with the executable of a version, which is kept below `prefix`. */
export function installNode(version, prefix) {
  const name = `node-${windows ? "win" : process.platform}-${process.arch}`;
  const bin = join(prefix, "node_modules", name, "bin");
  if (existsSync(join(bin, windows ? "node.exe" : "node"))) return bin;
  console.error(`Fetching Node ${version} into ${prefix} (once).`);
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
  if (npm.status === 0) return bin;
  console.error(`Could not install ${name}@${version}.`);
  process.exit(1);
}
