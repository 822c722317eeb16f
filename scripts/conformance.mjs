// Checks the emulator against Snowflake's own clients, unchanged: `npm run conformance`. Where they disagree, the emulator
// is wrong, and so is every test of ours that trusts it. The clients are large, so they are no dependencies: they are
// installed here, at exact versions, into .tools/conformance, from the package registries and nowhere else.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const tools = join(root, ".tools", "conformance");
const requirements = join(root, "test", "conformance", "requirements.txt");
const sdk = "snowflake-sdk@3.1.0";
const windows = process.platform === "win32";
const venv = join(tools, "python");
const python = join(venv, ...(windows ? ["Scripts", "python.exe"] : ["bin", "python"]));
const sdkFolder = join(tools, "node");

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", ...options });
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")} failed${error === undefined ? "" : `: ${error.message}`}`);
}

/** Installs once for each list of versions; a run that broke off leaves no stamp and is done over. */
function installed(folder, wanted, install) {
  const stamp = join(folder, "installed.txt");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log(`Installing ${wanted.replaceAll("\n", " ").trim()}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  install();
  writeFileSync(stamp, wanted);
}

function systemPython() {
  const found = ["python3", "python"].find(
    (name) => spawnSync(name, ["-c", "import sys, venv; sys.exit(sys.version_info < (3, 9))"]).status === 0,
  );
  if (found === undefined) {
    throw new Error(
      "There is no Python 3.9 or newer with venv on PATH: without it Snowflake's Python connector cannot run.",
    );
  }
  return found;
}

try {
  const wanted = readFileSync(requirements, "utf8").replaceAll(/^#.*\n/gm, "");
  installed(venv, wanted, () => {
    run(systemPython(), ["-m", "venv", venv]);
    run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements]);
  });
  installed(sdkFolder, sdk, () => {
    writeFileSync(join(sdkFolder, "package.json"), '{"private":true}\n');
    const flags = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    run(windows ? "npm.cmd" : "npm", ["install", ...flags, sdk], { cwd: sdkFolder, shell: windows });
  });
  console.log(`Snowflake's clients, unchanged, against the emulator: ${wanted.trim().replaceAll("\n", ", ")}, ${sdk}`);
  run(
    process.execPath,
    ["--test", "--test-timeout=120000", join(root, "test", "conformance", "drivers.conformance.ts")],
    {
      env: { ...process.env, PYTHON: python, SDK: join(sdkFolder, "index.js") },
    },
  );
  console.log("Conformance: every client got in, by password, key pair, PAT and OIDC, and called the service.");
} catch (error) {
  console.error(`Conformance was not shown. ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
