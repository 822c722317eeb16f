// `npm run bench`: what the packaged action costs, as whole processes. Each run is paired with a `node -e 0` beside it, so
// that the ratio holds where the machine's speed drifts; medians are what to quote. No test depends on it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";

const root = join(import.meta.dirname, "..");
const runs = Number(process.argv[2] ?? 20);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

// The emulator answers from a thread of its own: this one waits for the processes it measures.
const emulator = new Worker(
  `const { parentPort } = require("node:worker_threads");
   import(${JSON.stringify(join(root, "test/emulator/emulator.ts"))}).then(async ({ startEmulator }) => {
     const { env, world } = await startEmulator();
     parentPort.postMessage({ env, host: world.endpoint.host, token: world.pat.secret, key: world.key.pkcs8 });
   });`,
  { eval: true },
);
const { env, host, token, key } = await new Promise((resolve) => emulator.once("message", resolve));

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const files = { GITHUB_OUTPUT: "output", GITHUB_STATE: "state", GITHUB_STEP_SUMMARY: "summary" };
for (const name of Object.values(files)) writeFileSync(join(folder, name), "");
const runner = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(folder, file)]));
const endpoint = { "INPUT_INGRESS-URL": host, INPUT_PATH: "/healthcheck" };
const signIn = {
  "INPUT_PRIVATE-KEY": key,
  INPUT_ACCOUNT: "ACMEORG-DEV_ACCT",
  INPUT_USER: "CI_BOT",
  INPUT_ROLE: "SVC_CALLER",
};
const cases = {
  "wrong inputs": {},
  "a token": { ...endpoint, INPUT_TOKEN: token },
  "a key pair": { ...endpoint, ...signIn },
};

function time(args, inputs) {
  const started = performance.now();
  spawnSync(process.execPath, args, { env: { ...env, ...runner, ...inputs }, stdio: "ignore" });
  return performance.now() - started;
}

console.log(`Node ${process.version}, ${runs} runs each, after one that is not counted\n`);
for (const [name, inputs] of Object.entries(cases)) {
  const pairs = Array.from({ length: runs + 1 }, () => ({
    bare: time(["-e", "0"], {}),
    action: time([join(root, "dist/main.js")], inputs),
  })).slice(1);
  const [bare, action] = [median(pairs.map((pair) => pair.bare)), median(pairs.map((pair) => pair.action))];
  const ratio = median(pairs.map((pair) => pair.action / pair.bare));
  console.log(
    `${name.padEnd(14)} ${action.toFixed(0)} ms, ${ratio.toFixed(2)} times node -e 0 (${bare.toFixed(0)} ms)`,
  );
}

const dist = readdirSync(join(root, "dist")).map((file) => join(root, "dist", file));
const bytes = dist.reduce((sum, file) => sum + statSync(file).size, 0);
const packed = dist.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
console.log(`\ndist/ ${(bytes / 1024).toFixed(0)} KB, ${(packed / 1024).toFixed(0)} KB compressed`);
rmSync(folder, { recursive: true, force: true });
await emulator.terminate();
