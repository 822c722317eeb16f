import { delimiter } from "node:path";
import type { JobFolder } from "./job-folder.ts";

/** The `github` context of the job; its names in camelCase. */
const github = {
  action: "__octo_snowflake-endpoint-action",
  actionRef: "v1",
  actionRepository: "octo/snowflake-endpoint-action",
  actor: "octocat",
  actorId: "583231",
  apiUrl: "https://api.github.com",
  baseRef: "",
  eventName: "workflow_dispatch",
  graphqlUrl: "https://api.github.com/graphql",
  headRef: "",
  job: "check",
  ref: "refs/heads/main",
  refName: "main",
  refProtected: "true",
  refType: "branch",
  repository: "octo/demo",
  repositoryId: "1296269",
  repositoryOwner: "octo",
  repositoryOwnerId: "583231",
  retentionDays: "90",
  runAttempt: "1",
  runId: "17000000001",
  runNumber: "7",
  serverUrl: "https://github.com",
  sha: "ffac537e6cbbf934b08745a378932722df287a53",
  triggeringActor: "octocat",
  workflow: "Check",
  workflowRef: "octo/demo/.github/workflows/check.yml@refs/heads/main",
  workflowSha: "ffac537e6cbbf934b08745a378932722df287a53",
};

export type GithubContext = Readonly<typeof github>;

export function githubContext(overrides: Partial<GithubContext> = {}): GithubContext {
  return { ...github, ...overrides };
}

/** What a stage is run with. */
export interface StageEnvironment {
  readonly folder: JobFolder;
  /** The paths of the five command files, by their variable. */
  readonly commandFiles: Readonly<Record<string, string>>;
  readonly github: GithubContext;
  readonly inputs: ReadonlyMap<string, string>;
  /** The workflow's `env:`, and what earlier steps wrote to GITHUB_ENV. */
  readonly env: Readonly<Record<string, string>>;
  /** What earlier steps wrote to GITHUB_PATH. */
  readonly path: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  readonly runtimeToken: string;
  readonly idToken: { readonly requestUrl: string; readonly requestToken: string } | undefined;
  readonly debug: boolean;
}

/** Everything the process sees, and nothing of the environment of the test but the way to its programs. */
export function stageEnvironment(stage: StageEnvironment): Record<string, string> {
  const { folder } = stage;
  const environment: Record<string, string> = {
    ...hostEnvironment(folder),
    ...stage.env,
    ...prefixed("STATE_", stage.state, (name) => name),
    ...prefixed("INPUT_", Object.fromEntries(stage.inputs), (id) => id.replaceAll(" ", "_").toUpperCase()),
    ...prefixed("GITHUB_", stage.github, (name) => name.replace(/[A-Z]/g, "_$&").toUpperCase()),
    ...stage.commandFiles,
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_PATH: folder.eventFile,
    GITHUB_WORKSPACE: folder.workspace,
    RUNNER_ARCH: { ia32: "X86", x64: "X64", arm: "ARM", arm64: "ARM64" }[process.arch as string] ?? process.arch,
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_NAME: "GitHub Actions 1",
    RUNNER_OS: { win32: "Windows", darwin: "macOS" }[process.platform as string] ?? "Linux",
    RUNNER_TEMP: folder.temp,
    RUNNER_TOOL_CACHE: folder.tools,
    RUNNER_WORKSPACE: folder.root,
    ACTIONS_RUNTIME_URL: "https://pipelines.actions.invalid/",
    ACTIONS_RUNTIME_TOKEN: stage.runtimeToken,
    ACTIONS_RESULTS_URL: "https://results.actions.invalid/",
  };
  environment["CI"] ??= "true";
  environment["PATH"] = [...stage.path.toReversed(), environment["PATH"] ?? ""].join(delimiter);
  if (stage.idToken !== undefined) {
    environment["ACTIONS_ID_TOKEN_REQUEST_URL"] = stage.idToken.requestUrl;
    environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] = stage.idToken.requestToken;
  }
  if (stage.debug) environment["RUNNER_DEBUG"] = "1";
  delete environment["NODE_ICU_DATA"];
  return environment;
}

/** What a process has from the machine itself; Node's cache of compiled code changes nothing but the time it takes. */
function hostEnvironment(folder: JobFolder): Record<string, string> {
  const host: Record<string, string> = { HOME: folder.home, LANG: "C.UTF-8" };
  for (const name of ["PATH", "SystemRoot", "ComSpec", "PATHEXT", "NODE_COMPILE_CACHE"]) {
    const value = process.env[name];
    if (value !== undefined) host[name] = value;
  }
  return host;
}

function prefixed(
  prefix: string,
  values: Readonly<Record<string, string>>,
  rename: (name: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + rename(name), value]));
}
