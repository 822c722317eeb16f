import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const root = join(import.meta.dirname, "..", "..");
const committed = join(root, "dist");
const built = mkdtempSync(join(tmpdir(), "dist-"));
after(() => rmSync(built, { recursive: true }));

function names(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

test("dist/ is, byte for byte, what src/ builds", () => {
  const build = spawnSync(process.execPath, [join(root, "scripts", "package.mjs"), built], { encoding: "utf8" });
  assert.equal(build.status, 0, `src/ does not build:\n${build.stdout}${build.stderr}`);

  const [have, want] = [names(committed), names(built)];
  const differences = [
    ...want.filter((name) => !have.includes(name)).map((name) => `dist/${name} is missing`),
    ...have.filter((name) => !want.includes(name)).map((name) => `dist/${name} is left over`),
    ...want
      .filter((name) => have.includes(name))
      .filter((name) => !readFileSync(join(committed, name)).equals(readFileSync(join(built, name))))
      .map((name) => `dist/${name} differs`),
  ];
  assert.deepEqual(differences, [], "dist/ is stale: run `npm run package` and commit dist/ with the sources");
});

test("dist/ holds undici once", () => {
  // Every undici has this class, whatever its version; @actions/http-client brings one of its own if npm lets it.
  const copies = names(committed)
    .filter((name) => name.endsWith(".js"))
    .flatMap((name) => readFileSync(join(committed, name), "utf8").match(/class UndiciError extends Error/g) ?? []);
  assert.equal(copies.length, 1);
});

test("dist/ ships the licence of every package we depend on", () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const licences = readFileSync(join(committed, "licenses.txt"), "utf8");
  const missing = Object.entries(dependencies).filter(([name, version]) => !licences.includes(`${name} ${version} (`));
  assert.deepEqual(missing, []);
});
