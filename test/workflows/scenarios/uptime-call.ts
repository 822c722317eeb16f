import assert from "node:assert/strict";
import type { Entry } from "../../emulator/transport/journal.ts";
import type { Play, Scene } from "../scene.ts";
import type { WorkflowRun } from "../workflow-run.ts";
import { type CallInputs, caller } from "./caller.ts";

/** The title of the incidents. */
export const title = "A service is down";

/** A call of uptime.yml with a PAT. */
export function uptime(
  { world }: Scene,
  list: string,
  inputs: CallInputs,
  permissions: Readonly<Record<string, string>> = { actions: "read", issues: "write" },
): Play {
  return {
    event: "workflow_dispatch",
    workflow: caller({
      called: "uptime.yml",
      permissions,
      with: { "incident-issue": title, ...inputs },
      secrets: { token: "${{ secrets.SNOWFLAKE_PAT }}" },
    }),
    files: { ".github/endpoints.yml": list },
    secrets: { SNOWFLAKE_PAT: world.pat.secret },
  };
}

/** What the step `report` says of a run, lists in the order of the alphabet: its own is that of the measuring. */
export function told(run: WorkflowRun) {
  const list = (name: string) => JSON.parse(run.output(name, "report")) as string[];
  return {
    green: run.green,
    unhealthy: list("unhealthy").sort(),
    unknown: list("unknown").sort(),
    transition: run.output("transition", "report"),
  };
}

/** How many answers the history has. */
export function answers(run: WorkflowRun): number {
  const windows = JSON.parse(run.output("uptime", "report")) as Record<string, { readonly answers: number }>;
  const day = windows["24h"];
  assert.ok(day !== undefined, "no history");
  return day.answers;
}

/** The issues of a scene, without their texts. */
export const issues = ({ world: { githubApi } }: Scene) =>
  githubApi.issues.map(({ title: name, state }) => `${state}: ${name}`);

/** What reached endpoints, GitHub's API or the like: the proxy's own requests left out. */
export const requests = ({ emulator }: Scene): readonly Entry[] =>
  emulator.journal.filter(({ method }) => method !== "CONNECT");
