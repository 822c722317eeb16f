import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from "yaml";

/** `owner/repository/path@<commit>`, or an action of the repository itself. */
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const OWN = /^(\.|\$)\//;
const VERSION_COMMENT = /^ v\d+\.\d+\.\d+$/;

/**
 * What is wrong with a workflow by our own rules: no rights by default, nothing unpinned, no text of strangers in a shell. One to
 * reuse has the rights of its caller.
 */
export function workflowProblems(workflow: string): string[] {
  const document = parseDocument(workflow);
  const problems = document.errors.map((error) => error.message);
  const permissions = document.get("permissions");
  const isReused = document.hasIn(["on", "workflow_call"]);
  if (isReused && permissions !== undefined) problems.push("permissions at the top takes from what the caller grants");
  if (!isReused && (!isMap(permissions) || permissions.items.length > 0))
    problems.push("permissions at the top is not {}");
  const jobs = document.get("jobs");
  for (const { key, value } of isMap(jobs) ? jobs.items : []) {
    if (isMap(value)) problems.push(...jobProblems(value).map((problem) => `job ${String(key)}: ${problem}`));
  }
  return problems;
}

function jobProblems(job: YAMLMap): string[] {
  // A job that calls a workflow cannot have a timeout; the jobs of that workflow have theirs.
  if (job.has("uses")) return usesProblems(job);
  const problems = typeof job.get("timeout-minutes") === "number" ? [] : ["it has no timeout-minutes"];
  const steps = job.get("steps");
  return problems.concat((isSeq(steps) ? steps.items : []).flatMap((step) => (isMap(step) ? stepProblems(step) : [])));
}

function stepProblems(step: YAMLMap): string[] {
  const problems = usesProblems(step);
  if (text(step.get("run")).includes("${{")) problems.push("an expression stands in run; pass it by env");
  const isCheckout = text(step.get("uses")).startsWith("actions/checkout@");
  if (isCheckout && step.getIn(["with", "persist-credentials"]) !== false) {
    problems.push("checkout keeps its credentials; say persist-credentials: false");
  }
  return problems;
}

function usesProblems(user: YAMLMap): string[] {
  const uses = user.get("uses", true) as unknown;
  if (!isScalar(uses)) return [];
  const reference = text(uses.value);
  if (OWN.test(reference)) return [];
  if (!PINNED.test(reference)) return [`${reference} is not pinned to a commit`];
  return VERSION_COMMENT.test(uses.comment ?? "") ? [] : [`${reference} has no comment with its version`];
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
