import type { WorkflowEvent } from "../event.ts";
import type { GitHubClient } from "../github/github-client.ts";
import type { Outcome } from "../outcome.ts";
import { statusDescription, statusState } from "./status-state.ts";

/**
 * Sets the status of the commit.
 *
 * @param context its name; GitHub does not distinguish capital letters in it
 * @throws {GitHubRefusal}
 */
export async function setCommitStatus(
  github: GitHubClient,
  context: string,
  outcome: Outcome,
  { sha, runUrl }: WorkflowEvent,
): Promise<void> {
  await github.request("POST /statuses/{sha}", {
    sha,
    context,
    state: statusState(outcome),
    description: statusDescription(outcome),
    target_url: runUrl,
  });
}

/**
 * Adds a status to the deployment. Only a success makes earlier deployments of the environment inactive, as GitHub does by
 * itself where nothing is said (DOC).
 *
 * @throws {GitHubRefusal}
 */
export async function setDeploymentStatus(
  github: GitHubClient,
  deployment: number,
  outcome: Outcome,
  { runUrl }: WorkflowEvent,
): Promise<void> {
  const state = statusState(outcome);
  await github.request("POST /deployments/{deployment_id}/statuses", {
    deployment_id: deployment,
    state,
    description: statusDescription(outcome),
    log_url: runUrl,
    auto_inactive: state === "success",
  });
}
