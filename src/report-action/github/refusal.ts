import { excerpt } from "../../lib/text.ts";
import type { WorkflowEvent } from "../event.ts";
import { GitHubRefusal } from "./github-client.ts";

/**
 * Why GitHub did not take what was written, and what to do, for a warning: it never changes the verdict.
 *
 * @param what begins the sentence: `The commit status was not set`
 * @param permission the line that the job needs under `permissions:`
 */
export function refusalWarning(what: string, permission: string, error: unknown, event: WorkflowEvent): string {
  const { status, limited } = error instanceof GitHubRefusal ? error : { status: 0, limited: false };
  const words = excerpt(error instanceof Error ? error.message : String(error), 200);
  const happened = `${what}: ${status === 0 ? `GitHub did not answer (${words})` : `GitHub answered ${status} (${words})`}.`;
  if (limited) return `${happened} A rate limit was reached, and the step does not wait that long. Write less often.`;
  return `${happened} ${remedyOf(status, words, permission, event)}`.trimEnd();
}

function remedyOf(status: number, words: string, permission: string, { pullRequest }: WorkflowEvent): string {
  const line = `Add to the job:\n  permissions:\n    ${permission}`;
  if (/locked/i.test(words)) return "Unlock the conversation of the issue, so that it can be brought up to date.";
  if (status === 401) return "The token is not valid (any more). Check the input github-token.";
  if (status === 410) return "Issues are switched off in this repository. Switch them on in its settings.";
  if (status === 403 && pullRequest)
    return `The token of a pull request from a fork or from Dependabot may only read. Otherwise: ${line}`;
  if (status === 403) return line;
  if (status === 404) return `There is no such thing, or the token may not see it. ${line}`;
  return status === 0 ? "Is api.github.com (or GITHUB_API_URL) reachable from this runner?" : "";
}
