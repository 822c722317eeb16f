import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const tools = join(import.meta.dirname, "..", "..", ".tools", "conformance");
const here = (...path: string[]) => join(import.meta.dirname, ...path);
const windows = process.platform === "win32";

/** One of Snowflake's clients: what it is called, and how it comes here with its ecosystem's own installer. */
export interface Toolchain {
  readonly name: string;
  /** Environment variables by which the tests find it. @throws {MissingTool} */
  install(): Record<string, string>;
}

/** The machine lacks what a client is installed with. */
export class MissingTool extends Error {}

export const toolchains: readonly Toolchain[] = [
  {
    name: "the Python connector, and PyJWT with requests",
    install: () => ({ PYTHON: pythonProgram("python", here("python", "requirements.txt"), "python") }),
  },
  {
    name: "the Snowflake CLI",
    install: () => ({ SNOW: pythonProgram("cli", here("python", "cli-requirements.txt"), "snow") }),
  },
  { name: "the Node driver", install: () => ({ SDK: nodeDriver() }) },
  { name: "the Go driver", install: () => ({ GO_CLIENT: goClient() }) },
  { name: "the JDBC driver", install: () => ({ JDBC: jdbcDriver() }) },
];

/** A program of an environment of its own that holds just what a list of requirements names. */
function pythonProgram(folder: string, requirements: string, program: string): string {
  const venv = join(tools, folder);
  const binary = (name: string) => join(venv, ...(windows ? ["Scripts", `${name}.exe`] : ["bin", name]));
  once(venv, [requirements], () => {
    const python = found(
      "Python 3.10 or newer with venv",
      ["python3", "python"],
      ["-c", "import sys, venv; sys.exit(sys.version_info < (3, 10))"],
    );
    run(python, ["-m", "venv", venv]);
    run(binary("python"), ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements]);
  });
  return binary(program);
}

function nodeDriver(): string {
  const folder = join(tools, "node");
  once(folder, [here("node", "version.txt")], () => {
    writeFileSync(join(folder, "package.json"), '{"private":true}\n');
    const sdk = readFileSync(here("node", "version.txt"), "utf8").trim();
    const flags = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    run(windows ? "npm.cmd" : "npm", ["install", ...flags, sdk], { cwd: folder, shell: windows });
  });
  return join(folder, "index.js");
}

/** Built away from the repository; the machine's own Go, which fetches no other. */
function goClient(): string {
  const folder = join(tools, "go");
  const client = join(folder, windows ? "client.exe" : "client");
  const sources = ["main.go", "go.mod", "go.sum"].map((file) => here("go", file));
  once(folder, sources, () => {
    const go = found("Go 1.24 or newer", ["go"], ["version"]);
    const build = mkdtempSync(join(tmpdir(), "conformance-go-"));
    try {
      cpSync(here("go"), build, { recursive: true });
      const env = { ...process.env, GOTOOLCHAIN: "local", CGO_ENABLED: "0" };
      run(go, ["build", "-mod=readonly", "-o", client, "."], { cwd: build, env });
    } finally {
      rmSync(build, { recursive: true, force: true });
    }
  });
  return client;
}

/** The folder of the driver's jars. */
function jdbcDriver(): string {
  const folder = join(tools, "jdbc");
  const pom = here("jdbc", "pom.xml");
  found("Java 17 or newer", ["java"], ["-version"]);
  once(folder, [pom], () => {
    const maven = found("Maven", windows ? ["mvn.cmd"] : ["mvn"], ["-version"]);
    run(maven, ["-B", "-q", "-f", pom, "dependency:copy-dependencies", `-DoutputDirectory=${folder}`], {
      shell: windows,
    });
  });
  return folder;
}

/** Installs once for each state of the files that say what; a run that broke off leaves no stamp and is done over. */
function once(folder: string, wanted: readonly string[], install: () => void): void {
  const stamp = join(folder, "installed.txt");
  const text = wanted.map((file) => readFileSync(file, "utf8")).join("\n");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === text) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  install();
  writeFileSync(stamp, text);
}

function found(what: string, names: readonly string[], probe: readonly string[]): string {
  const name = names.find((candidate) => spawnSync(candidate, probe, { shell: windows }).status === 0);
  if (name === undefined) throw new MissingTool(`there is no ${what} on PATH`);
  return name;
}

function run(command: string, args: readonly string[], options: object = {}): void {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", ...options });
  if (status === 0) return;
  throw new Error(`${command} ${args.join(" ")} failed${error === undefined ? "" : `: ${error.message}`}`);
}
