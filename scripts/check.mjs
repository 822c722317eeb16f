// Everything that can be said about the code without running it: `npm run check`. All of it runs, then it fails.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const checks = [
  // The types of everything; that src/ builds on its own is shown by test/meta/dist.test.ts.
  { name: "types", command: "typescript/bin/tsc", args: ["-p", "tsconfig.json"] },
  {
    name: "format and lint",
    command: "@biomejs/biome/bin/biome",
    args: ["check", "--error-on-warnings", "--max-diagnostics=none"],
  },
  { name: "lint with types", command: "oxlint/bin/oxlint", args: ["--type-aware", "--deny-warnings"] },
  { name: "unused code and packages", command: "knip/bin/knip.js", args: ["--treat-config-hints-as-errors"] },
];

const failed = checks.filter(({ name, command, args }) => {
  console.log(`\n── ${name} ──`);
  const script = join(root, "node_modules", command);
  return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" }).status !== 0;
});

console.log(failed.length === 0 ? "\nAll checks passed." : `\nFailed: ${failed.map(({ name }) => name).join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
