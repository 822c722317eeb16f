// Builds src/ anew, beside dist/, and says whether dist/ is that, byte for byte: `npm run reproduce` (docs/verify.md).
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checksums, differences } from "./folders.mjs";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const built = mkdtempSync(join(tmpdir(), "dist-"));

const build = spawnSync(process.execPath, [join(root, "scripts", "package.mjs"), built], { encoding: "utf8" });
if (build.status === 0) {
  const found = differences(dist, built);
  for (const difference of found) console.error(`dist/${difference}`);
  if (found.length === 0) console.log(`${checksums(dist, "dist/")}dist/ is, byte for byte, what src/ builds.`);
  else {
    console.error(
      "dist/ is not what src/ builds. If you changed src/, run `npm run package` and commit dist/ with it.",
    );
  }
  process.exitCode = found.length === 0 ? 0 : 1;
} else {
  console.error(`src/ does not build:\n${build.stdout}${build.stderr}`);
  process.exitCode = 1;
}
rmSync(built, { recursive: true });
