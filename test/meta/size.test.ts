import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";

const root = join(import.meta.dirname, "..", "..");
const dist = join(root, "dist");

/** In thousands of bytes. */
const budget = { dist: 1_300, distPacked: 325, report: 1_000, reportPacked: 260, archive: 660 };

const thousands = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0) / 1_000;
const packed = (file: string) => gzipSync(readFileSync(file), { level: 9 }).byteLength;

describe("what each run downloads and reads", () => {
  const filesIn = (folder: string) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(folder, entry.name)] : []));
  const built = filesIn(dist);
  const report = filesIn(join(dist, "report"));

  it("is small: dist/", () => {
    const size = thousands(built.map((file) => statSync(file).size));
    assert.ok(size <= budget.dist, `${size} KB`);
  });

  it("is small: dist/, compressed", () => {
    const size = thousands(built.map(packed));
    assert.ok(size <= budget.distPacked, `${size} KB`);
  });

  it("is small: dist/report/, as it is and compressed", () => {
    const [size, small] = [thousands(report.map((file) => statSync(file).size)), thousands(report.map(packed))];
    assert.ok(size <= budget.report && small <= budget.reportPacked, `${size} KB, ${small} KB`);
  });

  it("is small: the archive of the repository", () => {
    const size = thousands(exported().map((name) => packed(join(root, name))));
    assert.ok(size <= budget.archive, `${size} KB`);
  });

  it("is what is needed and what people look for, and nothing else", () => {
    const names = new Set(exported().map((name) => name.split("/")[0] ?? ""));
    assert.deepEqual([...names].sort(), [
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "SECURITY.md",
      "action.yml",
      "dist",
      "report",
    ]);
  });

  it("can be read: it is not minified", () => {
    const longest = [...built, ...report]
      .filter((file) => file.endsWith(".js"))
      .map((file) => {
        const lines = readFileSync(file, "utf8").split("\n");
        return { file, average: lines.reduce((sum, line) => sum + line.length, 0) / lines.length };
      })
      // undici's parser is one line of base64 by nature.
      .filter(({ file, average }) => average > 80 && !/wasm/.test(readFileSync(file, "utf8")));
    assert.deepEqual(longest, []);
  });
});

/** The files of the repository as `git archive` takes them: by the first part of their paths, as .gitattributes writes it. */
function exported(): string[] {
  const names = git("ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate");
  const present = names.filter((name) => statSync(join(root, name), { throwIfNoEntry: false })?.isFile() === true);
  const tops = [...new Set(present.map((name) => name.split("/")[0] ?? ""))];
  const ignored = git("check-attr", "export-ignore", "--", ...tops).filter((line) => line.endsWith(": set"));
  const left = new Set(ignored.map((line) => line.replace(/: export-ignore: set$/, "")));
  return present.filter((name) => !left.has(name.split("/")[0] ?? ""));
}

function git(...args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return stdout.split("\n").filter((line) => line !== "");
}
