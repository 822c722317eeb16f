import { type JsonObject, numberOf, objectOf, textOf } from "../lib/json.ts";

/** The run of the workflow that this step is part of, and what started it. */
export interface WorkflowEvent {
  readonly owner: string;
  readonly repo: string;
  /** `push`, `schedule`, `pull_request` … */
  readonly name: string;
  /** The commit that a status belongs to: of a pull request its head, and not the merge commit of `GITHUB_SHA`. */
  readonly sha: string;
  /** Whether it was started by a pull request, whose code and token may be somebody else's. */
  readonly pullRequest: boolean;
  /** The deployment whose event this is. */
  readonly deployment: number | undefined;
  /** The cron line that started it. */
  readonly schedule: string | undefined;
  /** The id of this run, and of the run whose end started it; empty where it is not known. */
  readonly ids: readonly string[];
  /** Which attempt of the run this is; empty where that is not known. */
  readonly attempt: string;
  /** The page of this run. */
  readonly runUrl: string;
}

/**
 * What GitHub tells a step of its run (platform: SRC, GitHubContext.cs).
 *
 * @param payload the content of GITHUB_EVENT_PATH, parsed
 */
export function workflowEvent(env: Readonly<Record<string, string | undefined>>, payload: unknown): WorkflowEvent {
  const event = objectOf(payload);
  const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  const name = env["GITHUB_EVENT_NAME"] ?? "";
  const id = env["GITHUB_RUN_ID"] ?? "";
  const run = `${env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${owner}/${repo}/actions/runs/${id}`;
  const attempt = env["GITHUB_RUN_ATTEMPT"] ?? "";
  return {
    owner,
    repo,
    name,
    sha: headOf(event) ?? env["GITHUB_SHA"] ?? "",
    pullRequest: name.startsWith("pull_request"),
    deployment: numberOf(objectOf(event["deployment"]), "id"),
    schedule: textOf(event, "schedule"),
    ids: id === "" ? [] : [id, textOf(objectOf(event["workflow_run"]), "id") ?? id],
    attempt,
    runUrl: attempt === "" ? run : `${run}/attempts/${attempt}`,
  };
}

function headOf(event: JsonObject): string | undefined {
  return textOf(objectOf(objectOf(event["pull_request"])["head"]), "sha");
}
