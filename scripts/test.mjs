// Runs the tests: `npm test` all of them, `npm test -- test/e2e test/unit/probe/verdict.test.ts` those named (files, folders
// or globs). Arguments that begin with a dash go to node: `npm test -- --test-name-pattern=proxy`.
//
// Green means that every test that was asked for has run: a pattern without a file, a file without a test, a skipped
// test and a run of nothing are failures too.
import { existsSync, globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";

const root = join(import.meta.dirname, "..");
const args = process.argv.slice(2);
const flags = args.filter((arg) => arg.startsWith("-"));
const patterns = args.filter((arg) => !arg.startsWith("-"));

const problems = [];
const files = new Set();
for (const pattern of patterns.length > 0 ? patterns : ["test/**/*.test.ts"]) {
  const found = globSync([pattern, `${pattern}/**`], { cwd: root }).filter((file) => file.endsWith(".test.ts"));
  if (found.length === 0) problems.push(`No test file matches ${pattern}`);
  for (const file of found) files.add(join(root, file));
}

const ran = new Map([...files].map((file) => [file, 0]));

/** Counts what ran. The result of a whole file is not a test: it carries the file's own path as its name. */
function count({ name, file, details, skip, todo }) {
  if (details.type === "suite" || join(root, name) === file || name === file) return;
  if (skip !== undefined || todo !== undefined) problems.push(`Did not run: ${name} (${relative(root, file)})`);
  ran.set(file, (ran.get(file) ?? 0) + 1);
}

/** Files that take longest, to begin first: at the end the others can share the cores, one long file cannot. */
const long = [
  "remedies",
  "service-by-name",
  "credential-expiry",
  "session",
  "documents/documents",
  "workload-identity",
  "false-green/false-green",
];
const isLong = new Set(
  long.map((name) => join(root, "test", "e2e", `${name}.test.ts`)).concat(join(root, "test", "meta", "dist.test.ts")),
);
const rank = (file) => (isLong.has(file) ? 0 : file.startsWith(join(root, "test", "e2e")) ? 1 : 2);
for (const file of isLong) if (!existsSync(file)) problems.push(`scripts/test.mjs names ${file}, which is not there`);

// Each file is a process of its own, and most load the same modules: what Node made of them once is kept.
process.env.NODE_COMPILE_CACHE ??= join(root, "node_modules", ".cache", "node");

if (problems.length === 0) {
  const events = run({
    files: [...files].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)),
    cwd: root,
    // A test that fails may leave its server open; its process is not to wait for that. (Node's own --test-force-exit
    // cuts off results that have not left the process yet.)
    execArgv: ["--import", join(root, "scripts", "end-tests.mjs"), ...flags],
    // Tests mostly wait for sockets and child processes, so more at a time than there are cores.
    concurrency: availableParallelism() + 2,
    // For one test, on a busy machine. None takes long; one that does, hangs. (At a load of 40 the longest took two minutes.)
    timeout: 240_000,
  });
  events.on("test:pass", count).on("test:fail", (result) => {
    count(result);
    process.exitCode = 1;
  });
  for await (const line of events.compose(spec)) process.stdout.write(line);
  // Under a name pattern a file may well have nothing to run, but not all of them.
  const empty = [...ran].filter(([, tests]) => tests === 0).map(([file]) => relative(root, file));
  if (empty.length === files.size || (empty.length > 0 && flags.length === 0)) {
    problems.push(`No test ran in ${empty.join(", ")}`);
  }
}

for (const problem of problems) console.error(`✖ ${problem}`);
if (problems.length > 0) process.exitCode = 1;
