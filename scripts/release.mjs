// Makes a release, and publishes nothing: `npm run release -- 1.2.0`. The workflow Release publishes what this makes.
//
//   refuse   unless the tree is clean, CHANGELOG.md has the version, and dist/ is what src/ builds
//   fill in  the owner and the version, in two clones of this commit, in different folders
//   build    dist/ in both; refuse unless they are the same, byte for byte
//   make     one commit on top of this one, the tag vX.Y.Z on it, the notes, the checksums, a bundle to hand on
//
// `main` does not get that commit: there OWNER stays OWNER and the version stays "unreleased". `--dry-run` leaves this
// repository as it is; without it, it gets the tag. `--owner NAME` is the owner; without it, the one of the remote origin
// (a dry run makes do with octo-org). `--out FOLDER` is where everything goes. docs/releasing.md tells the whole story.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checksums, differences } from "./folders.mjs";

const root = join(import.meta.dirname, "..");
const repository = "snowflake-endpoint-action";
const windows = process.platform === "win32";

/** A reason not to release. Anything else that is thrown is a fault of this script. */
class Refusal extends Error {}

function refuse(when, why) {
  if (when) throw new Refusal(why);
}

function run(folder, command, ...args) {
  const shell = windows && command === "npm";
  const child = spawnSync(command, args, { cwd: folder, encoding: "utf8", shell, maxBuffer: 2 ** 28 });
  if (child.status !== 0) throw new Refusal(`${command} ${args.join(" ")} failed:\n${child.stdout}${child.stderr}`);
  return child.stdout.trim();
}

const git = (folder, ...args) => run(folder, "git", ...args);
const build = (folder, out) => run(folder, process.execPath, join("scripts", "package.mjs"), ...(out ? [out] : []));

/** The versions that have a tag, the newest last. */
function releases() {
  const versions = git(root, "tag", "--list", "v*").match(/^v\d+\.\d+\.\d+$/gm) ?? [];
  return versions.map((tag) => tag.slice(1)).sort(byNumber);
}

function byNumber(one, other) {
  const [left, right] = [one, other].map((version) => version.split(".").map(Number));
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** The plain tags that go along: those of which this version is the newest. An old line keeps `v1` where it is. */
function movingTags(version) {
  const [major, minor] = version.split(".");
  return [`${major}.`, `${major}.${minor}.`]
    .filter((line) => releases().every((other) => !other.startsWith(line) || byNumber(other, version) < 0))
    .map((line) => `v${line.slice(0, -1)}`);
}

/** What CHANGELOG.md says of a version. */
function changes(version) {
  const sections = readFileSync(join(root, "CHANGELOG.md"), "utf8").split(/^## /m).slice(1);
  const section = (name) => sections.find((text) => text.startsWith(`[${name}]`));
  const lines = (text) => text.split("\n").slice(1).join("\n").trim();
  const told = section(version);
  refuse(told === undefined, `CHANGELOG.md has no section "## [${version}]". Write it, and merge that first.`);
  refuse(!/^- /m.test(lines(told)), `CHANGELOG.md says nothing under "## [${version}]".`);
  refuse(
    /^- /m.test(lines(section("Unreleased") ?? "")),
    `CHANGELOG.md has lines under "## [Unreleased]": this release would ship them without a word. Move them to [${version}].`,
  );
  return lines(told);
}

/** The owner of the remote origin, as in `git@host:owner/repository.git` or `https://host/owner/repository`. */
function ownerOfOrigin(dryRun) {
  const origin = git(root, "remote").split("\n").includes("origin") ? git(root, "remote", "get-url", "origin") : "";
  const owner = /^(?:https:\/\/|ssh:\/\/|[\w.-]+@)[^/:]+[/:]([\w-]+)\/[\w.-]+$/.exec(origin)?.[1];
  refuse(owner === undefined && !dryRun, "Whose repository is it? origin does not say: give --owner NAME.");
  return owner ?? "octo-org";
}

/** Fills in what only a release knows. `OWNER/…@v1` becomes `acme/…@v2` everywhere, and the code learns its version. */
function fillIn(folder, owner, version) {
  // Not within $GITHUB_REPOSITORY_OWNER/…
  const placeholder = `\\bOWNER/${repository}`;
  const usage = new RegExp(`${placeholder}((?:/[\\w./-]+)?)@v\\d+`, "g");
  const [major] = version.split(".");
  const edit = (file, change) => {
    const before = readFileSync(join(folder, file), "utf8");
    const after = change(before);
    if (after !== before) writeFileSync(join(folder, file), after);
    return after !== before;
  };

  // These two show how to pin a release, and name one.
  const shown = new Set(["README.md", "docs/verify.md"]);
  const tracked = git(folder, "ls-files", "-z", "--", ".", ":!dist", ":!*.png").split("\0").filter(Boolean);
  const changed = tracked.filter((file) =>
    edit(file, (text) =>
      (shown.has(file) ? text.replaceAll("1.0.0", version) : text)
        .replaceAll(usage, `${owner}/${repository}$1@v${major}`)
        .replaceAll(new RegExp(`${placeholder}/v\\d+/`, "g"), `${owner}/${repository}/v${major}/`)
        .replaceAll(new RegExp(placeholder, "g"), `${owner}/${repository}`)
        .replaceAll(/Replace\s+`OWNER`\s+with\s+the\s+owner\s+of\s+this\s+repository\.[ ]?/g, ""),
    ),
  );
  const workflows = changed.filter((file) => file.startsWith(".github/workflows/"));
  refuse(
    workflows.length > 0,
    `${workflows.join(", ")} would change. GitHub lets no workflow push a commit whose workflows are on no branch: ` +
      'there, name this repository\'s own actions with "$/" instead.',
  );
  refuse(
    !edit(join("src", "version.ts"), (text) => text.replace('version: "unreleased"', `version: "${version}"`)),
    'src/version.ts does not say version: "unreleased".',
  );
}

/** A clone of this commit with everything filled in and built. */
function prepared(folder, owner, version) {
  mkdirSync(dirname(folder), { recursive: true });
  git(root, "clone", "--quiet", "--no-hardlinks", "-c", "core.autocrlf=false", ".", folder);
  git(folder, "checkout", "--quiet", "--detach", git(root, "rev-parse", "HEAD"));
  fillIn(folder, owner, version);
  run(folder, "npm", "ci", "--loglevel=error");
  build(folder);
  return folder;
}

function release(version, options) {
  refuse(!/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(version ?? ""), "Which version? npm run release -- 1.2.0");
  const tag = `v${version}`;
  refuse(releases().includes(version), `There is a ${tag} already. A release never changes: take the next number.`);
  refuse(git(root, "status", "--porcelain") !== "", "There are changes that are not committed.");
  const told = changes(version);
  const owner = options.owner ?? ownerOfOrigin(options["dry-run"]);
  const moving = movingTags(version);
  const out = resolve(options.out ?? mkdtempSync(join(tmpdir(), `release-${version}-`)));
  mkdirSync(out, { recursive: true });
  refuse(readdirSync(out).length > 0, `${out} is not empty.`);

  console.log(`dist/ of ${git(root, "rev-parse", "--short", "HEAD")}: is it what src/ builds?`);
  const checked = join(out, "as-committed");
  build(root, checked);
  const stale = differences(join(root, "dist"), checked);
  refuse(
    stale.length > 0,
    `dist/ is not what src/ builds: ${stale.join(", ")}. Run npm run package and merge that first.`,
  );
  rmSync(checked, { recursive: true });

  console.log(`Two clones of it as ${owner}/${repository} ${version}, each built in a folder of its own`);
  const folder = prepared(join(out, "clone"), owner, version);
  const other = prepared(join(out, "elsewhere", "another clone"), owner, version);
  const apart = differences(join(folder, "dist"), join(other, "dist"));
  refuse(apart.length > 0, `The two builds are not the same: ${apart.map((name) => `dist/${name}`).join(", ")}.`);
  rmSync(join(out, "elsewhere"), { recursive: true });
  console.log("Both builds of dist/ are the same, byte for byte.");

  git(folder, "add", "--all");
  const identity =
    spawnSync("git", ["config", "user.email"], { cwd: root }).status === 0 || "GIT_AUTHOR_EMAIL" in process.env;
  const name = identity ? [] : ["-c", `user.name=${owner}`, "-c", `user.email=${owner}@users.noreply.github.com`];
  git(
    folder,
    ...name,
    "commit",
    "--quiet",
    "--no-verify",
    "-m",
    `Release ${version}\n\nThe owner and the version are filled in, and dist/ is built from that.`,
  );
  git(folder, "tag", tag);
  const sha = git(folder, "rev-parse", "HEAD");

  const pin = `uses: ${owner}/${repository}@${sha} # ${tag}`;
  const verify = `https://github.com/${owner}/${repository}/blob/${tag}/docs/verify.md`;
  writeFileSync(
    join(out, "notes.md"),
    `${told}\n\n### Pin it\n\n\`\`\`yaml\n${pin}\n\`\`\`\n\n[Check it yourself](${verify}).\n`,
  );
  writeFileSync(join(out, "dist.sha256"), checksums(join(folder, "dist"), "dist/"));
  writeFileSync(join(out, "moving-tags.txt"), moving.map((name) => `${name}\n`).join(""));
  // The bundle holds the one commit; whoever has its parent can take it in.
  git(folder, "bundle", "create", "--quiet", join(out, "release.bundle"), `refs/tags/${tag}`, "^HEAD~1");
  if (!options["dry-run"]) git(root, "fetch", "--quiet", folder, `refs/tags/${tag}:refs/tags/${tag}`);

  console.log(`\n${git(folder, "show", "--stat=100", "--format=commit %H%n    %s", "HEAD")}\n`);
  console.log(
    `${tag} is commit ${sha}; ${moving.length > 0 ? `${moving.join(" and ")} will move to it` : "no other tag moves"}.`,
  );
  console.log(`The notes, checksums and bundle are in ${out}, the tree in ${folder}.`);
  console.log(
    options["dry-run"]
      ? "A dry run: nothing else has changed."
      : `This repository has the tag ${tag} now. Nothing was published.`,
  );
}

const { values, positionals } = parseArgs({
  options: { "dry-run": { type: "boolean" }, owner: { type: "string" }, out: { type: "string" } },
  allowPositionals: true,
});
try {
  release(positionals[0], values);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`No release: ${error.message}`);
  process.exitCode = 1;
}
