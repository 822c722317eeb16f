import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, it } from "node:test";

// The script as it is, in a small repository with a dist/ that is built in no time: git, npm and Node are the real ones.
const scripts = join(import.meta.dirname, "..", "..", "scripts");
const folder = mkdtempSync(join(tmpdir(), "release-"));
after(() => rmSync(folder, { recursive: true, force: true }));

// Not in one piece: a release fills in the owner in this file too.
const placeholder = ["OWNER", "snowflake-endpoint-action"].join("/");

const tree = {
  "package.json": `{ "name": "small", "private": true }\n`,
  "package-lock.json": `{ "name": "small", "lockfileVersion": 3, "requires": true, "packages": { "": { "name": "small" } } }\n`,
  ".gitignore": "node_modules\n",
  ".gitattributes": "* text=auto eol=lf\n",
  "src/version.ts": `export const product = { name: "small", version: "unreleased" };\n`,
  "scripts/package.mjs": `
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
const root = join(import.meta.dirname, "..");
const out = process.argv[2] ?? join(root, "dist");
mkdirSync(out, { recursive: true });
cpSync(join(root, "src", "version.ts"), join(out, "main.js"));
`,
  "README.md": `Use ${placeholder}@v1 or ${placeholder}/report@v1. Replace \`OWNER\` with the\nowner of this repository. See v1.0.0, ${placeholder}/v1/x.\n`,
  ".github/workflows/release.yml": 'run: test "$GITHUB_REPOSITORY_OWNER/snowflake-endpoint-action"\n',
  "dist/main.js": `export const product = { name: "small", version: "unreleased" };\n`,
  "CHANGELOG.md": "# Changelog\n\n## [Unreleased]\n\n## [2.0.1]\n\n### Added\n\n- A thing.\n\n## [1.9.0]\n\n- Old.\n",
};

function command(cwd: string, name: string, ...args: readonly string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: join(folder, "none"), GIT_CONFIG_NOSYSTEM: "1" };
  const child = spawnSync(name, args, { cwd, encoding: "utf8", env });
  assert.equal(child.status, 0, `${name} ${args.join(" ")}: ${child.stderr}`);
  return child.stdout.trim();
}

/** A repository with the tree above and what a test has instead, in one commit. */
function repository(name: string, changes: Readonly<Record<string, string>> = {}): string {
  const root = join(folder, name);
  for (const [file, text] of Object.entries({ ...tree, ...changes })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const script of ["release.mjs", "folders.mjs"]) cpSync(join(scripts, script), join(root, "scripts", script));
  command(root, "git", "init", "--quiet", "--initial-branch=main");
  commit(root);
  return root;
}

function commit(root: string): void {
  command(root, "git", "add", "--all");
  command(root, "git", "-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "A commit");
}

function release(root: string, version: string, ...more: readonly string[]) {
  const out = join(folder, "out", `${root.length}-${Math.random()}`);
  const args = [join(root, "scripts", "release.mjs"), version, "--owner", "acme", "--out", out, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, stdout, stderr, out, clone: join(out, "clone") };
}

describe("npm run release", () => {
  it("makes a commit, a tag, notes, checksums and a bundle, and leaves main as it is", () => {
    const root = repository("whole");
    for (const tag of ["v2.1.0", "v1.9.0", "v2.0.0"]) command(root, "git", "tag", tag);
    const before = command(root, "git", "rev-parse", "main");
    const { status, stderr, out, clone } = release(root, "2.0.1");
    assert.equal(status, 0, stderr);

    assert.equal(command(root, "git", "rev-parse", "main"), before);
    assert.equal(command(root, "git", "rev-parse", "v2.0.1~1"), before);
    assert.equal(
      command(root, "git", "show", "v2.0.1:README.md"),
      "Use acme/snowflake-endpoint-action@v2 or acme/snowflake-endpoint-action/report@v2. See v2.0.1, acme/snowflake-endpoint-action/v2/x.",
    );
    assert.match(command(root, "git", "show", "v2.0.1:src/version.ts"), /version: "2\.0\.1"/);
    assert.match(command(root, "git", "show", "v2.0.1:dist/main.js"), /version: "2\.0\.1"/);
    assert.equal(command(clone, "git", "status", "--porcelain"), "");

    const sha = command(root, "git", "rev-parse", "v2.0.1");
    const notes = readFileSync(join(out, "notes.md"), "utf8");
    assert.match(notes, /^### Added\n\n- A thing\.\n\n### Pin it\n/);
    assert.ok(notes.includes(`uses: acme/snowflake-endpoint-action@${sha} # v2.0.1`), notes);
    assert.match(readFileSync(join(out, "dist.sha256"), "utf8"), /^[0-9a-f]{64} {2}dist\/main\.js\n$/);
    // 2.1.0 is newer, so v2 stays with it.
    assert.equal(readFileSync(join(out, "moving-tags.txt"), "utf8"), "v2.0\n");

    const elsewhere = join(folder, "elsewhere");
    command(folder, "git", "clone", "--quiet", "--no-tags", root, elsewhere);
    command(elsewhere, "git", "fetch", "--quiet", join(out, "release.bundle"), "refs/tags/v2.0.1:refs/tags/v2.0.1");
    assert.equal(command(elsewhere, "git", "rev-parse", "v2.0.1"), sha);
  });

  it("changes nothing in a dry run", () => {
    const root = repository("dry");
    const { status, stderr, out } = release(root, "2.0.1", "--dry-run");
    assert.equal(status, 0, stderr);
    assert.equal(command(root, "git", "tag"), "");
    assert.equal(command(root, "git", "status", "--porcelain"), "");
    assert.equal(readFileSync(join(out, "moving-tags.txt"), "utf8"), "v2\nv2.0\n");
  });

  for (const [why, version, changes, said] of [
    ["the version is none", "2.0", {}, /Which version\?/],
    ["the changelog lacks the version", "2.0.2", {}, /CHANGELOG\.md has no section "## \[2\.0\.2\]"/],
    ["the changelog says nothing of it", "2.0.1", { "CHANGELOG.md": "## [2.0.1]\n\n### Added\n" }, /says nothing/],
    [
      "something is unreleased",
      "2.0.1",
      { "CHANGELOG.md": "## [Unreleased]\n\n- New.\n\n## [2.0.1]\n\n- Old.\n" },
      /would ship them without a word/,
    ],
    ["dist/ is stale", "2.0.1", { "dist/main.js": "old\n" }, /dist\/ is not what src\/ builds: main\.js differs/],
    ["dist/ has a file too many", "2.0.1", { "dist/1.js": "old\n" }, /1\.js is left over/],
    [
      "two builds differ",
      "2.0.1",
      {
        "scripts/package.mjs": `
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
const out = process.argv[2] ?? join(import.meta.dirname, "..", "dist");
mkdirSync(out, { recursive: true });
const place = import.meta.dirname.includes("another") ? "there" : "here";
writeFileSync(join(out, "main.js"), place);
`,
        "dist/main.js": "here",
      },
      /The two builds are not the same: dist\/main\.js/,
    ],
    [
      "a workflow would change",
      "2.0.1",
      { ".github/workflows/smoke.yml": `uses: ${placeholder}@v1\n` },
      /\.github\/workflows\/smoke\.yml would change/,
    ],
    [
      "the code has a version already",
      "2.0.1",
      { "src/version.ts": "1.0.0", "dist/main.js": "1.0.0" },
      /does not say version/,
    ],
  ] as const) {
    it(`refuses when ${why}`, () => {
      const root = repository(why.replaceAll(/\W/g, "-"), changes);
      const { status, stdout, stderr } = release(root, version);
      assert.equal(status, 1, stdout + stderr);
      assert.match(stderr, /^No release: /);
      assert.match(stderr, said);
      assert.equal(command(root, "git", "tag"), "");
    });
  }

  it("refuses when the tag is there, and when something is not committed", () => {
    const root = repository("again");
    command(root, "git", "tag", "v2.0.1");
    assert.match(release(root, "2.0.1").stderr, /There is a v2\.0\.1 already/);
    command(root, "git", "tag", "--delete", "v2.0.1");
    writeFileSync(join(root, "README.md"), "Changed.\n");
    assert.match(release(root, "2.0.1").stderr, /not committed/);
    assert.equal(existsSync(join(root, "release.bundle")), false);
  });
});
