/**
 * GitHub's runner for one step: starts main and post of an action under real Node as the runner does, and shows what a
 * user would see of it.
 *
 * ```ts
 * const step = await runAction({
 *   inputs: { "ingress-url": "…", token: pat },   // the workflow's `with:`
 *   env: { HTTPS_PROXY: proxy.url },              // the workflow's `env:`, for post too
 *   secrets: [pat],                               // secrets of the repository, which GitHub masks from the start
 * });
 * step.outcome;              // "success" | "failure" | "cancelled"
 * step.log;                  // masked, as on the page of the run
 * step.annotations;          // [{ level, message, title?, file? … }]
 * step.outputs.healthy;      // as later steps get them; step.jobOutput("body") as later jobs do
 * step.summary;              // masked Markdown
 * step.post?.log;            // the same record of the post stage
 * step.leaks([pat]);         // [] or every place where the secret can be read, in any form
 * ```
 *
 * Not as on GitHub: there is no expression engine (`${{ github.token }}` as a default is all it evaluates), no limit of
 * the server's (1 MB of outputs), no problem matchers, and the two streams are read in the order they arrive.
 */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { type GithubContext, githubContext } from "./environment.ts";
import { resolveInputs } from "./inputs.ts";
import { createJobFolder, filesOf, removeJobFolder } from "./job-folder.ts";
import { type Leak, leaksOf } from "./leaks.ts";
import { Masker } from "./masker.ts";
import { readAction } from "./metadata.ts";
import { type CancelGrace, RUNNER_GRACE } from "./node-process.ts";
import { runStage, type StageResult } from "./stage.ts";

export interface RunOptions {
  /** The `with:` of the step. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The `env:` of the workflow: the process gets it, and the log shows it. */
  readonly env?: Readonly<Record<string, string>>;
  /** Secrets of the repository: masked before the step starts. */
  readonly secrets?: readonly string[];
  /** The folder of action.yml; by default the root of this repository. */
  readonly action?: string;
  /** Files that are in the workspace before the run, by their path in it. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** The payload of the event. */
  readonly event?: object;
  /** Overrides of the `github` context, in camelCase (`repository`, `ref`, `apiUrl`, `actionRepository` …). */
  readonly github?: Partial<GithubContext>;
  /** `github.token`; by default made up. */
  readonly githubToken?: string;
  /** What a job with `id-token: write` has besides: where to ask for an id token, and with what. */
  readonly idToken?: { readonly requestUrl: string; readonly requestToken: string };
  /** The step debug log is on. */
  readonly debug?: boolean;
  /** Cancels main once something has happened, or once it prints a line that is the one. */
  readonly cancelAfter?: Promise<unknown> | ((line: string) => boolean);
  /** How long a cancelled process has; by default as long as on GitHub, 7.5 s and 2.5 s. */
  readonly cancelGrace?: CancelGrace;
  /** The node executable. */
  readonly node?: string;
  /** Whether to run post after main, as the runner does however main ended; for some tests it depends on what main left. */
  readonly post?: boolean | ((main: StageResult) => boolean);
}

/** What main left behind, and post with it. */
export interface ActionRun extends StageResult {
  readonly post: StageResult | undefined;
  /**
   * An output as another job would get it. The runner drops one that holds anything masked, and GitHub has it mask
   * what looks like a JWT or a bearer header too (its patterns are not public: INFERRED).
   */
  jobOutput(name: string): string | undefined;
  /** Where main or post wrote one of the secrets, in any form; the runner's own announcement of the inputs aside. */
  leaks(secrets: readonly string[]): readonly Leak[];
}

const repositoryRoot = join(import.meta.dirname, "..", "..");

const CREDENTIAL = /\beyJ[\w-]+\.[\w-]+\.[\w-]+|\bBearer\s+\S/;

export async function runAction(options: RunOptions): Promise<ActionRun> {
  const action = await readAction(options.action ?? repositoryRoot);
  const githubToken = options.githubToken ?? `ghs_${randomBytes(18).toString("hex")}`;
  const runtimeToken = randomBytes(24).toString("hex");
  const inputs = resolveInputs(action, options.inputs ?? {}, githubToken);
  const masker = new Masker();
  const basic = Buffer.from(`x-access-token:${githubToken}`).toString("base64");
  const known = [githubToken, basic, runtimeToken, options.idToken?.requestToken ?? "", ...(options.secrets ?? [])];
  for (const secret of known) masker.add(secret.trim());

  const folder = await createJobFolder(options.files ?? {}, options.event ?? {});
  try {
    const placed = await filesOf(folder);
    const common = {
      folder,
      masker,
      github: githubContext(options.github),
      inputs: inputs.values,
      runtimeToken,
      idToken: options.idToken,
      debug: options.debug ?? false,
      node: options.node ?? process.execPath,
      grace: options.cancelGrace ?? RUNNER_GRACE,
      warnings: inputs.warnings,
    };
    const main = await runStage({
      ...common,
      kind: "main",
      script: action.main,
      env: options.env ?? {},
      path: [],
      state: {},
      cancelAfter: options.cancelAfter,
    });
    const wanted = typeof options.post === "function" ? options.post(main) : options.post !== false;
    const post =
      action.post === undefined || !wanted
        ? undefined
        : await runStage({
            ...common,
            kind: "post",
            script: action.post,
            env: { ...options.env, ...main.env },
            path: main.path,
            state: main.state,
            cancelAfter: undefined,
          });
    return {
      ...main,
      post,
      jobOutput: (name) => {
        const value = main.outputs[name];
        return value === undefined || masker.mask(value) !== value || CREDENTIAL.test(value) ? undefined : value;
      },
      leaks: (secrets) => [
        ...leaksOf("main", main, secrets, placed),
        ...(post === undefined ? [] : leaksOf("post", post, secrets, placed)),
      ],
    };
  } finally {
    await removeJobFolder(folder);
  }
}
