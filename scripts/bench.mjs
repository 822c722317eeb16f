// `npm run bench`: what the packaged action costs, as whole processes, beside others that make the same request. Every round
// runs each once, `node -e 0` among them, so that a ratio is of two runs a moment apart: it holds where the machine's speed
// drifts. No test depends on it.
//
//   npm run bench -- 60                    so many rounds; the default is 30
//   npm run bench -- 60 token "ten checks" only what begins with these words
//   BENCH_ACTION=<folder> npm run bench    another checkout's dist/
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";

const root = join(import.meta.dirname, "..");
const dist = join(resolve(process.env["BENCH_ACTION"] ?? root), "dist");
const [rounds, ...only] = [Number(process.argv[2] ?? 30), ...process.argv.slice(3)];

// The emulator answers from a thread of its own: this one waits for the processes it measures.
const emulator = new Worker(
  `const { parentPort } = require("node:worker_threads");
   import(${JSON.stringify(join(root, "test/emulator/emulator.ts"))}).then(async ({ startEmulator }) => {
     const { env, world } = await startEmulator();
     const { app } = world.endpoint;
     world.endpoint.app = (request, response) =>
       request.url === "/20ms" ? setTimeout(() => response.end("ready"), 20) : app(request, response);
     parentPort.postMessage({ env, host: world.endpoint.host, token: world.pat.secret, key: world.key.pkcs8 });
   });`,
  { eval: true },
);
const { env, host, token, key } = await new Promise((done) => emulator.once("message", done));

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const usage = join(folder, "usage");
const runner = { GITHUB_OUTPUT: "output", GITHUB_STATE: "state", GITHUB_STEP_SUMMARY: "summary" };
const runnerEnv = Object.fromEntries(Object.entries(runner).map(([name, file]) => [name, join(folder, file)]));

const endpoint = { "INPUT_INGRESS-URL": host, INPUT_PATH: "/healthcheck" };
const withToken = { ...endpoint, INPUT_TOKEN: token };
const signIn = {
  "INPUT_PRIVATE-KEY": key,
  INPUT_ACCOUNT: "ACMEORG-DEV_ACCT",
  INPUT_USER: "CI_BOT",
  INPUT_ROLE: "SVC_CALLER",
};
const checks = (count) => ({
  ...withToken,
  INPUT_CHECKS: Array.from({ length: count }, (_, index) => `- name: check ${index}`).join("\n"),
});
const node = (...args) => [process.execPath, "--require", join(import.meta.dirname, "bench", "usage.cjs"), ...args];
const keyPair = { ...endpoint, ...signIn };
const https = node(join(import.meta.dirname, "bench", "https-script.cjs"));
/** Whether a program of others is there, as it is needed. */
const has = (...command) => spawnSync(command[0], command.slice(1), { stdio: "ignore" }).status === 0;
const curl = ["curl", "-sSf", "-o", join(folder, "body"), `https://${host}/healthcheck`];
const main = node(join(dist, "main.js"));

const bare = "node -e 0";
const all = {
  [bare]: { command: node("-e", "0"), inputs: {} },
  "token, one check": { command: main, inputs: withToken },
  "key pair, exchange and one check": { command: main, inputs: keyPair },
  "wrong inputs": { command: main, inputs: {}, code: 1 },
  "post step with nothing to do": { command: node(join(dist, "post.js")), inputs: {} },
  "ten checks": { command: main, inputs: checks(10) },
  "a hundred checks": { command: main, inputs: checks(100) },
  // An action of before allows fewer.
  "a thousand checks": { command: main, inputs: checks(1000), maybe: true },
  "20 ms each, a thousand checks, twenty at once": {
    command: main,
    inputs: { ...checks(1000), INPUT_PATH: "/20ms", INPUT_CONCURRENCY: "20" },
    maybe: true,
  },
  "node:https, token": { command: https, inputs: withToken },
  "node:https, key pair and exchange": { command: https, inputs: keyPair },
  ...(has("curl", "--version")
    ? { "curl, token": { command: [...curl, "-H", `Authorization: Snowflake Token="${token}"`], inputs: {} } }
    : {}),
  ...(has("python3", "-c", "import requests, jwt, cryptography")
    ? {
        "Python, key pair and exchange": {
          command: ["python3", join(import.meta.dirname, "bench", "tutorial.py")],
          inputs: keyPair,
        },
      }
    : {}),
};

const wanted = ([name]) => only.length === 0 || [bare, ...only].some((word) => name.startsWith(word));
const cases = Object.fromEntries(Object.entries(all).filter(wanted));

/** One process: milliseconds by the clock and of CPU, megabytes at its most; of curl only the first is known. */
function measure({ command: [program, ...args], inputs, code = 0 }) {
  for (const file of [...Object.values(runnerEnv), usage]) writeFileSync(file, "");
  const trust = { CURL_CA_BUNDLE: env.NODE_EXTRA_CA_CERTS, REQUESTS_CA_BUNDLE: env.NODE_EXTRA_CA_CERTS };
  const started = performance.now();
  const child = spawnSync(program, args, {
    env: { ...env, PATH: process.env.PATH, ...trust, ...runnerEnv, BENCH_USAGE: usage, ...inputs },
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  const wall = performance.now() - started;
  if (child.status !== code) throw new Error(`${args.at(-1)} ended with ${child.status}:\n${child.stdout}`);
  const [cpu = "", memory = ""] = readFileSync(usage, "utf8").split(" ").filter(Boolean);
  return { wall, cpu: Number(cpu || Number.NaN), memory: Number(memory || Number.NaN) };
}

// The first of each fills the caches and is not counted.
for (const [name, subject] of Object.entries(cases)) {
  try {
    measure(subject);
  } catch (error) {
    if (subject.maybe !== true) throw error;
    delete cases[name];
  }
}
const loadBefore = loadavg()[0];
const results = Array.from({ length: rounds }, () =>
  Object.fromEntries(Object.entries(cases).map(([name, subject]) => [name, measure(subject)])),
);

/** The median, and behind it the quartiles. */
function spread(values, digits) {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) =>
    sorted[Math.floor(part * (sorted.length - 1))].toFixed(digits),
  );
  return middle === "NaN" ? "–" : `${middle} (${low}–${high})`;
}

const { model } = cpus()[0];
console.log(
  `Node ${process.version}, ${availableParallelism()} × ${model}, load ${loadBefore.toFixed(1)} to ${loadavg()[0].toFixed(1)},`,
  `${new Date().toISOString().slice(0, 10)}; medians of ${rounds} rounds (quartiles)\n`,
);
console.log("| | × `node -e 0` by the clock | × by CPU time | ms | CPU ms | MiB |\n|---|---|---|---|---|---|");
for (const name of Object.keys(cases)) {
  const of = (key) => results.map((round) => round[name][key]);
  const ratio = (key) => results.map((round) => round[name][key] / round[bare][key]);
  const row = [spread(ratio("wall"), 2), spread(ratio("cpu"), 2), spread(of("wall"), 0), spread(of("cpu"), 0)];
  console.log(`| ${name} | ${row.join(" | ")} | ${spread(of("memory"), 0)} |`);
}
/** CPU of a further check, from so many checks to so many. */
const further = (few, fewer, many, more) => {
  if (cases[few] === undefined || cases[many] === undefined) return;
  const each = results.map((round) => (round[many].cpu - round[few].cpu) / (more - fewer));
  console.log(`\nFrom ${few} to ${many}, each takes ${spread(each, 2)} ms of CPU.`);
};
further("ten checks", 10, "a hundred checks", 100);
further("a hundred checks", 100, "a thousand checks", 1000);

const isFile = (entry) => entry.isFile();
const files = readdirSync(dist, { withFileTypes: true })
  .filter(isFile)
  .map(({ name }) => readFileSync(join(dist, name)));
const sum = (sizes) => `${(sizes.reduce((total, size) => total + size, 0) / 1000).toFixed(0)} KB`;
console.log(
  `dist/ is ${sum(files.map((file) => file.length))}, ${sum(files.map((file) => gzipSync(file).length))} by gzip.`,
);
rmSync(folder, { recursive: true, force: true });
await emulator.terminate();
