import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, parse, parseDocument, visit } from "yaml";

/** A workflow of ours that others call. */
export interface ReusableWorkflow {
  readonly inputs: Readonly<Record<string, { readonly type: string; readonly default?: string }>>;
  readonly secrets: Readonly<Record<string, { readonly required: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly jobs: Readonly<Record<string, CalledJob>>;
}

export interface CalledJob {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes": number;
  readonly steps: readonly {
    readonly uses?: string;
    readonly "timeout-minutes"?: number;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

/** A job that calls a workflow of ours. */
export interface Caller {
  readonly workflow: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
}

const CALL = /^OWNER\/snowflake-endpoint-action\/\.github\/workflows\/([\w-]+)\.yml@v1$/;

/** @param name as of its file, without the ending */
export function readReusable(root: string, name: string): ReusableWorkflow {
  const { on, jobs } = parse(readFileSync(join(root, ".github", "workflows", `${name}.yml`), "utf8")) as {
    on: { workflow_call: Omit<ReusableWorkflow, "jobs"> };
    jobs: ReusableWorkflow["jobs"];
  };
  return { ...on.workflow_call, jobs };
}

/** The jobs of a workflow, or of a part of one, that call a workflow of ours. */
export function callersIn(text: string): Caller[] {
  const callers: Caller[] = [];
  visit(parseDocument(text), {
    Map: (_, map) => {
      const uses = map.get("uses");
      const [, workflow] = CALL.exec(typeof uses === "string" ? uses : "") ?? [];
      if (workflow === undefined) return;
      const part = (name: string) => {
        const value = map.get(name);
        return isMap(value) ? (value.toJSON() as Record<string, string>) : {};
      };
      callers.push({ workflow, with: part("with"), secrets: part("secrets"), permissions: part("permissions") });
    },
  });
  return callers;
}

/** What a call needs to be granted, by what it asks for: one line more or less is a mistake in the example. */
export function neededPermissions({ workflow, with: given }: Caller): Record<string, string> {
  return {
    contents: "read",
    ...(workflow === "uptime" && ![false, "false"].includes(given["history"] as string) ? { actions: "read" } : {}),
    ...("incident-issue" in given ? { issues: "write" } : {}),
    ...("commit-status" in given ? { statuses: "write" } : {}),
    ...("deployment-id" in given ? { deployments: "write" } : {}),
    ...(given["auth-method"] === "workload-identity" ? { "id-token": "write" } : {}),
  };
}
