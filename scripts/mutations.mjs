// Breaks each promise of docs/threat-model.md in turn, and fails where no test notices: `npm run mutations`.
//
//   npm run mutations -- 6 "half"      only promise 6, and whatever has "half" in its words
//
// Each mutation of test/mutations/ is made alone, in a copy of this folder, and the test that must notice is run there; the
// package is built anew where that test runs the package. First all those tests are run as the source is: they must be
// there and be green, so that what is red afterwards is red for the mutation. A mutation that cannot be made, changes
// nothing, does not build, or is noticed only because nothing runs any more, is a failure too.
import { execFileSync, spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "node:test";
import { mutations } from "../test/mutations/mutations.ts";

const root = join(import.meta.dirname, "..");
const wanted = process.argv.slice(2);
const chosen = mutations.filter(
  ({ promise, mutant, file }) =>
    wanted.length === 0 || wanted.some((word) => word === String(promise) || `${mutant} ${file}`.includes(word)),
);

/** A test may not need longer, in milliseconds: a mutant may hang. */
const patience = 60_000;

/** Those tests look at the package. */
const isPackaged = ({ noticedBy: { file } }) => file.startsWith("test/e2e/");

/** Everything but what git ignores. */
function copyOfRoot(parent, number) {
  const folder = join(parent, String(number));
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: root, encoding: "utf8" });
  for (const file of listed.split("\0").filter((name) => name !== "" && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

/** Whether the package could be built in a folder. */
function build(folder) {
  const child = spawn(process.execPath, [join(folder, "scripts", "package.mjs")], { cwd: folder, stdio: "ignore" });
  return new Promise((resolve) => child.on("exit", (code) => resolve(code === 0)));
}

/** The names of the tests of a file that match one of the names: those that passed, and those that failed. */
async function results(folder, file, names) {
  const found = { passed: [], failed: [] };
  const path = join(folder, file);
  const tests = run({
    files: [path],
    cwd: folder,
    testNamePatterns: names.map((name) => new RegExp(RegExp.escape(name))),
    execArgv: ["--import", join(folder, "scripts", "end-tests.mjs")],
    timeout: patience,
    // A process that is blocked would not see its own limit.
    signal: AbortSignal.timeout(2 * patience),
  });
  const note = (list) => (event) => {
    const { name, details } = event;
    if (details.type !== "suite" && !name.endsWith(file)) list.push(name);
  };
  tests.on("test:pass", note(found.passed)).on("test:fail", note(found.failed));
  for await (const _ of tests);
  return found;
}

/** What is wrong with a mutation; undefined where its test noticed it. */
async function problemOf(mutation, folder) {
  const { file, find, replace, noticedBy } = mutation;
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  if (before.split(find).length !== 2) return `cannot be made: what to find is not in ${file} exactly once`;
  if (find === replace) return "changes nothing";
  writeFileSync(
    path,
    before.replace(find, () => replace),
  );
  try {
    if (isPackaged(mutation) && !(await build(folder))) return "does not build";
    const { failed, passed } = await results(folder, noticedBy.file, [noticedBy.name]);
    if (failed.length > 0) return undefined;
    return passed.length > 0 ? `SURVIVES: green is ${named(noticedBy)}` : `nothing ran of ${named(noticedBy)}`;
  } finally {
    writeFileSync(path, before);
  }
}

const named = ({ file, name }) => `${file} ("${name}")`;

/** The tests that are not green, or not there, as the source is. */
async function withoutMutation(take, folder) {
  const problems = [];
  for (let file = take(); file !== undefined; file = take()) {
    const names = [
      ...new Set(
        chosen
          .map(({ noticedBy }) => noticedBy)
          .filter((test) => test.file === file)
          .map(({ name }) => name),
      ),
    ];
    const { passed, failed } = await results(folder, file, names);
    for (const name of failed) problems.push(`${file}: not green as it is: ${name}`);
    for (const name of names.filter((one) => ![...passed, ...failed].some((test) => test.includes(one))))
      problems.push(`${file}: there is no test ${name}`);
  }
  return problems;
}

const queue = (items) => {
  const rest = [...items];
  return () => rest.shift();
};

const started = performance.now();
const parent = mkdtempSync(join(tmpdir(), "mutations-"));
const problems = chosen.length === 0 ? ["No mutation is like that."] : [];
try {
  const folders = Array.from({ length: Math.min(4, availableParallelism()) }, (_, number) =>
    copyOfRoot(parent, number),
  );
  if (chosen.some(isPackaged))
    for (const ok of await Promise.all(folders.map(build))) if (!ok) problems.push("src/ does not build");

  const files = queue(new Set(chosen.map(({ noticedBy }) => noticedBy.file)));
  if (problems.length === 0)
    problems.push(...(await Promise.all(folders.map((folder) => withoutMutation(files, folder)))).flat());

  const take = queue(problems.length === 0 ? chosen : []);
  const work = async (folder) => {
    for (let mutation = take(); mutation !== undefined; mutation = take()) {
      const problem = await problemOf(mutation, folder);
      const { promise, mutant } = mutation;
      console.log(
        `${problem === undefined ? "✔" : "✖"} ${promise}. A mutant that ${mutant}${problem === undefined ? "" : `: ${problem}`}`,
      );
      if (problem !== undefined) problems.push(`${promise}. A mutant that ${mutant}: ${problem}`);
    }
  };
  await Promise.all(folders.map(work));
} finally {
  rmSync(parent, { recursive: true, force: true });
}
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`\n${chosen.length} mutations, ${problems.length} problems, ${seconds} s`);
for (const problem of problems) console.error(`✖ ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
