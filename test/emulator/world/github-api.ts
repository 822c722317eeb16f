import { randomBytes } from "node:crypto";
import type { Request } from "../transport/message.ts";
import type { Interception } from "./account.ts";

/** What a job may do with its token, by the words of `permissions:`. `actions` is to read, the others are to write. */
export type Permission = "issues" | "statuses" | "deployments" | "actions";

export interface Issue {
  readonly number: number;
  readonly id: number;
  title: string;
  body: string;
  state: "open" | "closed";
  state_reason: string | null;
  labels: string[];
  locked: boolean;
  created_at: string;
  user: string;
  readonly pullRequest?: true;
  /** Not in lists yet: they lag behind (OBS). */
  unlisted: boolean;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly created_at: string;
}

/** An artifact of a run, as GitHub's API shows it (DOC). */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
  readonly created_at: string;
  readonly workflow_run: {
    readonly id: number;
    readonly repository_id: number;
    readonly head_repository_id: number;
    readonly head_branch: string;
    readonly head_sha: string;
  };
}

/** GitHub's REST API of one repository, as far as the sub-action `report` and our reusable workflows use it. */
export interface GitHubApi {
  /** `api.github.com`; of an Enterprise Server its host, with {@link prefix} `/api/v3`. */
  host: string;
  prefix: string;
  repository: string;
  /** The job's token. */
  readonly token: string;
  /** What the token may do. */
  readonly permissions: Set<Permission>;
  issuesEnabled: boolean;
  /** Whether new issues stay out of lists until a test says otherwise. */
  listsLag: boolean;
  /** The commits there are. */
  readonly commits: Set<string>;
  readonly deployments: Set<number>;
  readonly issues: Issue[];
  readonly comments: Comment[];
  readonly statuses: Record<string, unknown>[];
  readonly deploymentStatuses: Record<string, unknown>[];
  /** The artifacts of all runs, asked for at each request. */
  artifacts: () => readonly Artifact[];
  /** Whatever it returns is the answer in place of GitHub's. */
  intercept: ((request: Request) => Interception | Promise<Interception | undefined> | undefined) | undefined;
}

/** An empty repository, whose job may do everything. */
export function createGitHubApi(): GitHubApi {
  return {
    host: "api.github.com",
    prefix: "",
    repository: "octo/demo",
    token: `ghs_${randomBytes(18).toString("hex")}`,
    permissions: new Set(["issues", "statuses", "deployments", "actions"]),
    issuesEnabled: true,
    listsLag: false,
    commits: new Set(["ffac537e6cbbf934b08745a378932722df287a53"]),
    deployments: new Set([42]),
    issues: [],
    comments: [],
    statuses: [],
    deploymentStatuses: [],
    artifacts: () => [],
    intercept: undefined,
  };
}
