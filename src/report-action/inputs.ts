import { ActionError } from "../errors.ts";
import { refuseSlips } from "../inputs/input-names.ts";
import { problemsFailure, Reader } from "../inputs/reader.ts";
import type { Redact } from "../lib/secrets/redactor.ts";
import type { Secret } from "../lib/secrets/secret.ts";
import { excerpt } from "../lib/text.ts";
import type { WorkflowEvent } from "./event.ts";

/** Everything the user asked for, read once. */
export interface ReportInputs {
  /** The JSON of the output `results`, or globs of files. */
  readonly results: string;
  /** How many files there must be. */
  readonly shards: number | undefined;
  /** The title of the incident's issue. */
  readonly incidentIssue: string | undefined;
  /** The context name of the commit status. */
  readonly commitStatus: string | undefined;
  readonly deploymentId: number | undefined;
  readonly historyFile: string | undefined;
  readonly summary: boolean;
  readonly failOnUnhealthy: boolean;
  /** There is one where something is to be written to GitHub. */
  readonly githubToken: Secret | undefined;
}

interface InputSource {
  /** The input as given; empty when it is not. */
  read(input: string): string;
  /** The names of all inputs that were given, known or not, as the runner spells them. */
  readonly givenInputs: readonly string[];
  readonly event: WorkflowEvent;
  isFolder(path: string): boolean;
  /** Called with every secret as it is read. */
  mask(secret: Secret): void;
  /** Takes known secrets out of a text. */
  readonly redact: Redact;
}

/** GitHub's own limits (DOC): a title has 256 characters, a context 255. */
const most = { title: 256, context: 255 } as const;

/**
 * Reads every input, before anything is sent or written.
 *
 * @throws {ActionError} `input-invalid`, with all problems of all inputs at once
 */
export function readInputs({ read, givenInputs, event, isFolder, mask, redact }: InputSource): ReportInputs {
  const reader = new Reader(read, mask, redact);
  refuseSlips(givenInputs, reader, "report");
  const githubToken = reader.secret("github-token");
  const inputs = {
    results: reader.text("results") ?? "",
    shards: reader.text("shards") === undefined ? undefined : reader.integer("shards", 1, 1, 1_000),
    incidentIssue: readLine(reader, "incident-issue", most.title),
    commitStatus: readLine(reader, "commit-status", most.context),
    deploymentId: readDeployment(reader, event),
    historyFile: readHistoryFile(reader, isFolder),
    summary: reader.boolean("summary", true),
    failOnUnhealthy: reader.boolean("fail-on-unhealthy", true),
    githubToken,
  };
  const writing = (["incident-issue", "commit-status", "deployment-id"] as const).filter(
    (input) => reader.text(input) !== undefined && !(input === "incident-issue" && event.pullRequest),
  );
  if (githubToken === undefined && writing.length > 0) {
    reader.report(
      "github-token",
      `is empty, and ${writing.join(", ")} needs it to write to GitHub`,
      "Take the input out, so that it is the workflow's own token, or check the name of the secret.",
    );
  }
  if (reader.problems.length > 0) throw new ActionError(problemsFailure(reader.problems));
  return inputs;
}

/** One line, as GitHub shows it. */
function readLine(reader: Reader, input: "incident-issue" | "commit-status", longest: number): string | undefined {
  const text = reader.text(input);
  if (text === undefined) return undefined;
  const example = input === "incident-issue" ? "Echo service is down" : "endpoint";
  if (/^(true|false)$/i.test(text))
    return reader.report(input, `is "${text}"`, `Write the text that people are to see, such as ${example}.`);
  if (/[\r\n]/.test(text)) return reader.report(input, "has more than one line", "Write one line.");
  if (text.length > longest)
    return reader.report(input, `has ${text.length} characters`, `Write no more than ${longest}.`);
  return text;
}

function readDeployment(reader: Reader, { name, deployment }: WorkflowEvent): number | undefined {
  const given = reader.text("deployment-id");
  if (given === undefined || /^false$/i.test(given)) return undefined;
  if (/^\d{1,15}$/.test(given)) return Number(given);
  if (!/^true$/i.test(given))
    return reader.report(
      "deployment-id",
      `is "${excerpt(given, 40)}"`,
      "Write the number of the deployment, or true for the deployment of this event.",
    );
  if (deployment !== undefined) return deployment;
  return reader.report(
    "deployment-id",
    `is true, but the event ${excerpt(name === "" ? "of this run" : name, 40)} has no deployment`,
    "Write the number of the deployment, or start the workflow with on: deployment or on: deployment_status.",
  );
}

function readHistoryFile(reader: Reader, isFolder: (path: string) => boolean): string | undefined {
  const path = reader.text("history-file");
  if (path === undefined || !(/[\\/]$/.test(path) || isFolder(path))) return path;
  return reader.report(
    "history-file",
    `names ${excerpt(path, 120)}, which is a folder`,
    "Write the path of a file, such as .history/endpoints.json.",
  );
}
