import { objectOf, textOf } from "../../lib/json.ts";
import { comment } from "../../lib/markup/comment.ts";
import { type GitHubClient, GitHubRefusal, idOf } from "../github/github-client.ts";
import { createdAt, type Issue, isLabelled, issueOf } from "./issue.ts";
import { incidentLabel } from "./marker.ts";

interface IssueChange {
  readonly body?: string;
  readonly state?: "open" | "closed";
  readonly state_reason?: "completed" | "not_planned" | "reopened";
}

const pageSize = 100;
const mostPages = 5;

/** Issues that are not further apart in time than this may have been created at once. */
const sameTimeMs = 120_000;
const mostNeighbours = 12;

/** The issues of one kind of incident: looked for by label and hidden line, written one request at a time. */
export class IncidentStore {
  readonly #github: GitHubClient;
  readonly #key: string;

  constructor(github: GitHubClient, key: string) {
    this.#github = github;
    this.#key = key;
  }

  /** The open ones, the oldest first. One that somebody opened again when its outage was over is of no other outage. */
  async open(): Promise<readonly Issue[]> {
    const found: Issue[] = [];
    for (let page = 1; page <= mostPages; page++) {
      const issues = await this.#list("open", page);
      found.push(...issues.flatMap((issue) => issueOf(issue, this.#key) ?? []));
      if (issues.length < pageSize) break;
    }
    return found.filter(({ open, marker }) => open && !marker.over).toSorted((a, b) => a.number - b.number);
  }

  /** The newest closed one. */
  async lastClosed(): Promise<Issue | undefined> {
    const issues = await this.#list("closed", 1);
    const found = issues.flatMap((issue) => issueOf(issue, this.#key) ?? []);
    return found.filter(({ open }) => !open).toSorted((a, b) => b.number - a.number)[0];
  }

  /** Opens one, and gives its number. */
  async create(title: string, body: string): Promise<{ readonly number: number; readonly createdAt: number }> {
    const issue = await this.#github.request("POST /issues", { title, body, labels: [incidentLabel] });
    const number = idOf(issue, "number");
    // Without the label the next run would not find it, and open another one.
    if (!isLabelled(objectOf(issue)["labels"]))
      await this.#github.request("POST /issues/{issue_number}/labels", {
        issue_number: number,
        labels: [incidentLabel],
      });
    return { number, createdAt: createdAt(issue) };
  }

  async change(number: number, change: IssueChange): Promise<void> {
    await this.#github.request("PATCH /issues/{issue_number}", { issue_number: number, ...change });
  }

  /**
   * Comments on a change. Of two runs that do so at once, the later takes its comment back.
   *
   * @param change the same for the same change
   */
  async comment(number: number, body: string, change: string): Promise<void> {
    const route = "/issues/{issue_number}/comments";
    const begin = comment(`snowflake-endpoint-change ${change}`).toString();
    const ours = await this.#github.request(`POST ${route}`, { issue_number: number, body: `${begin}\n${body}` });
    const [id, at] = [idOf(ours, "id"), createdAt(ours)];
    if (at === 0) return;
    const since = new Date(at - sameTimeMs).toISOString();
    const recent = await this.#github.request(`GET ${route}`, { issue_number: number, since, per_page: pageSize });
    const earlier = (Array.isArray(recent) ? recent : []).some((other: unknown) => {
      const sameTime = Math.abs(createdAt(other) - at) <= sameTimeMs;
      return sameTime && idOf(other, "id") < id && textOf(objectOf(other), "body")?.startsWith(begin) === true;
    });
    if (earlier) await this.#github.request("DELETE /issues/comments/{comment_id}", { comment_id: id });
  }

  /**
   * Open ones that were created at about the same time as this one. GitHub's lists lag behind a create, so two runs that look at
   * the same moment both find none; by its number an issue is there at once (OBS). Whichever looks last sees the other.
   */
  async twins({
    number,
    createdAt: at,
  }: {
    readonly number: number;
    readonly createdAt: number;
  }): Promise<readonly Issue[]> {
    const found: Issue[] = [];
    for (const step of [-1, 1]) {
      for (let distance = 1; distance <= mostNeighbours && number + step * distance > 0; distance++) {
        const neighbour = await this.#byNumber(number + step * distance);
        // A number may be a discussion's, or of what was deleted; above the last one there is nothing.
        if (neighbour === undefined && step > 0) break;
        if (neighbour === undefined) continue;
        if (createdAt(neighbour) > 0 && at > 0 && Math.abs(createdAt(neighbour) - at) > sameTimeMs) break;
        const issue = issueOf(neighbour, this.#key);
        if (issue?.open === true && !issue.marker.over) found.push(issue);
      }
    }
    return found.toSorted((a, b) => a.number - b.number);
  }

  async #byNumber(number: number): Promise<unknown> {
    try {
      return await this.#github.request("GET /issues/{issue_number}", { issue_number: number });
    } catch (error) {
      if (error instanceof GitHubRefusal && [301, 404, 410].includes(error.status)) return undefined;
      throw error;
    }
  }

  async #list(state: "open" | "closed", page: number): Promise<readonly unknown[]> {
    const query = { state, labels: incidentLabel, sort: "created", direction: "desc", per_page: pageSize, page };
    const issues = await this.#github.request("GET /issues", query);
    return Array.isArray(issues) ? (issues as readonly unknown[]) : [];
  }
}
