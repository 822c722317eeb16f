import type { Html } from "../lib/markup/html.ts";
import type { WorkflowEvent } from "./event.ts";
import type { GitHubClient } from "./github/github-client.ts";
import { refusalWarning } from "./github/refusal.ts";
import { updateIncident } from "./incident/incident.ts";
import { IncidentStore } from "./incident/incident-store.ts";
import { incidentKey } from "./incident/marker.ts";
import type { ReportInputs } from "./inputs.ts";
import type { Transition } from "./outage.ts";
import type { Outcome } from "./outcome.ts";
import { setCommitStatus, setDeploymentStatus } from "./statuses/statuses.ts";

/** What became of telling GitHub. */
interface Told {
  /** Against the incident's issue; absent where none was looked at. */
  readonly transition?: Transition;
  readonly warnings: readonly string[];
}

interface Telling {
  readonly inputs: ReportInputs;
  readonly outcome: Outcome;
  /** Of it, what the incident is to be told. */
  readonly news: Outcome;
  readonly event: WorkflowEvent;
  /** How it was in the last days, where a history knows it. */
  readonly uptime: readonly string[];
  readonly chart: readonly Html[];
}

/** Whether something is to be written to GitHub. */
export function writesToGitHub(inputs: ReportInputs, { pullRequest }: WorkflowEvent): boolean {
  const { commitStatus, deploymentId, incidentIssue } = inputs;
  return commitStatus !== undefined || deploymentId !== undefined || (incidentIssue !== undefined && !pullRequest);
}

/** Sets the statuses and brings the incident up to date. What GitHub refuses becomes a warning, and the rest is still told. */
export async function tellGitHub(
  github: GitHubClient,
  { inputs, outcome, news, event, uptime, chart }: Telling,
): Promise<Told> {
  const { commitStatus, deploymentId, incidentIssue } = inputs;
  const warnings: string[] = [];
  const attempt = async <Value>(what: string, permission: string, tell: () => Promise<Value>) => {
    try {
      return await tell();
    } catch (error) {
      warnings.push(refusalWarning(what, permission, error, event));
      return undefined;
    }
  };
  if (commitStatus !== undefined)
    await attempt("The commit status was not set", "statuses: write", () =>
      setCommitStatus(github, commitStatus, outcome, event),
    );
  if (deploymentId !== undefined)
    await attempt(`The status of deployment ${deploymentId} was not set`, "deployments: write", () =>
      setDeploymentStatus(github, deploymentId, outcome, event),
    );
  if (incidentIssue === undefined || event.pullRequest) return { warnings };
  const transition = await attempt("The incident's issue was not brought up to date", "issues: write", () =>
    updateIncident(new IncidentStore(github, incidentKey(incidentIssue)), incidentIssue, {
      outcome: news,
      runUrl: event.runUrl,
      uptime,
      chart,
    }),
  );
  return { warnings, ...(transition === undefined ? {} : { transition }) };
}

/** What people should know although nothing is wrong. */
export function pullRequestNotice(inputs: ReportInputs, { pullRequest }: WorkflowEvent): string | undefined {
  if (inputs.incidentIssue === undefined || !pullRequest) return undefined;
  return "A pull request touches no incident: what fails in it is not in use yet. incident-issue had no effect.";
}
