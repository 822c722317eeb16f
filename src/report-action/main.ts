import { globSync, readFileSync, renameSync, statSync } from "node:fs";
import { docsOf } from "../docs.ts";
import { givenInputs } from "../inputs/input-names.ts";
import { parseJson } from "../lib/json.ts";
import { readRegularFile } from "../lib/read-file.ts";
import { Secret } from "../lib/secrets/secret.ts";
import { systemClock } from "../lib/time/clock.ts";
import { writeFileAtomically } from "../lib/write-file.ts";
import { githubToolkit } from "../runner/github-toolkit.ts";
import { Runner } from "../runner/runner.ts";
import { report } from "./run.ts";

/* The entry point of report/action.yml: the story of run.ts in the real world. */

const { env } = process;
const cancellation = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => cancellation.abort());

void report({
  runner: new Runner(githubToolkit),
  clock: systemClock,
  docs: docsOf(env),
  env,
  payload: eventPayload(),
  givenInputs: givenInputs(env),
  disk: {
    readFile: readRegularFile,
    writeFile: writeFileAtomically,
    rename: renameSync,
    glob: (pattern) => globSync(pattern),
    isFolder,
  },
  ambient: proxyPasswords(),
  github: async (token) => (await import("./github/octokit.ts")).octokitSender(token),
  signal: cancellation.signal,
}).then(leave);

/** Ends the process when all that was written has left it: a connection that is kept open would keep it alive. */
function leave(code: number): void {
  process.stdout.write("", () => process.exit(code));
}

/** A link that leads to itself is none, nor is what may not be looked at: whoever reads it is told why that is not possible. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function eventPayload(): unknown {
  try {
    return parseJson(readFileSync(env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
  } catch {
    return undefined;
  }
}

/** GitHub masks those of its own configuration only. */
function proxyPasswords(): readonly Secret[] {
  return ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].flatMap((name) => {
    const password = URL.parse(env[name] ?? "")?.password ?? "";
    return password === "" ? [] : [new Secret(password)];
  });
}
