import { json, type Reply } from "../transport/message.ts";
import type { Comment, GitHubApi, Issue } from "../world/github-api.ts";
import { type Call, invalid, notFound, type Route } from "./route.ts";

/** Issues and their comments as GitHub keeps them (DOC). */
export const issueRoutes: readonly Route[] = [
  { route: "GET /issues", answer: list },
  { route: "POST /issues", writes: "issues", answer: create },
  { route: "GET /issues/*", answer: (call) => withIssue(call, (issue) => json(200, shown(issue))) },
  { route: "PATCH /issues/*", writes: "issues", answer: (call) => withIssue(call, (issue) => change(issue, call)) },
  {
    route: "POST /issues/*/labels",
    writes: "issues",
    answer: (call) => withIssue(call, (issue) => label(issue, call)),
  },
  { route: "GET /issues/*/comments", answer: comments },
  {
    route: "POST /issues/*/comments",
    writes: "issues",
    answer: (call) => withIssue(call, (issue) => say(issue, call)),
  },
  { route: "DELETE /issues/comments/*", writes: "issues", answer: remove },
];

const mostCharacters = 65_536;
const gone = (): Reply => json(410, { message: "Issues has been disabled in this repository." });
const now = () => new Date().toISOString().replace(/\.\d+Z$/, "Z");

/** An issue of a repository, as if somebody had opened it. */
export function addIssue(api: GitHubApi, given: Partial<Issue>): Issue {
  const issue: Issue = {
    number: api.issues.length + 1,
    id: 9_000 + api.issues.length,
    title: "",
    body: "",
    state: "open",
    state_reason: null,
    labels: [],
    locked: false,
    created_at: now(),
    user: "github-actions[bot]",
    unlisted: api.listsLag,
    ...given,
  };
  api.issues.push(issue);
  return issue;
}

function shown({ labels, user, unlisted: _unlisted, pullRequest, ...issue }: Issue) {
  return {
    ...issue,
    labels: labels.map((name) => ({ name })),
    user: { login: user, type: user.endsWith("[bot]") ? "Bot" : "User" },
    ...(pullRequest ? { pull_request: {} } : {}),
  };
}

function withIssue({ api, parts: [number] }: Call, answer: (issue: Issue) => Reply): Reply {
  if (!api.issuesEnabled) return gone();
  const issue = api.issues.find((one) => String(one.number) === number);
  return issue === undefined ? notFound() : answer(issue);
}

function list({ api, request: { query } }: Call): Reply {
  if (!api.issuesEnabled) return gone();
  const state = query.get("state") ?? "open";
  const labels = (query.get("labels") ?? "").split(",").filter((name) => name !== "");
  const found = api.issues
    .filter((issue) => !issue.unlisted && (state === "all" || issue.state === state))
    .filter((issue) => labels.every((name) => issue.labels.includes(name)))
    .toSorted((a, b) => (query.get("direction") === "asc" ? a.number - b.number : b.number - a.number));
  const size = Math.min(100, Number(query.get("per_page") ?? 30));
  const start = (Number(query.get("page") ?? 1) - 1) * size;
  return json(200, found.slice(start, start + size).map(shown));
}

function create({ api, body }: Call): Reply {
  if (!api.issuesEnabled) return gone();
  const { title, body: text = "", labels = [] } = body;
  if (typeof title !== "string" || title.trim() === "" || title.length > 256)
    return invalid({ resource: "Issue", field: "title", code: "missing_field" });
  if (typeof text !== "string" || text.length > mostCharacters) return invalid({ field: "body", code: "too long" });
  if (!Array.isArray(labels)) return invalid({ field: "labels", code: "invalid" });
  return json(201, shown(addIssue(api, { title, body: text, labels: labels.map(String) })));
}

function change(issue: Issue, { body }: Call): Reply {
  const { title = issue.title, body: text = issue.body, state = issue.state, state_reason: reason = null } = body;
  if (issue.locked) return json(403, { message: "Unable to update issue because issue is locked." });
  if (typeof title !== "string" || typeof text !== "string" || text.length > mostCharacters) return invalid({});
  if (state !== "open" && state !== "closed") return invalid({ field: "state", code: "invalid" });
  if (reason !== null && !["completed", "not_planned", "reopened"].includes(reason as string))
    return invalid({ field: "state_reason", code: "invalid" });
  Object.assign(issue, { title, body: text, state, state_reason: reason });
  return json(200, shown(issue));
}

function label(issue: Issue, { body: { labels } }: Call): Reply {
  if (!Array.isArray(labels)) return invalid({ field: "labels", code: "missing_field" });
  issue.labels = [...new Set([...issue.labels, ...labels.map(String)])];
  return json(
    200,
    issue.labels.map((name) => ({ name })),
  );
}

function say(issue: Issue, { api, body: { body } }: Call): Reply {
  if (issue.locked) return json(403, { message: "Unable to create comment because issue is locked." });
  if (typeof body !== "string" || body === "" || body.length > mostCharacters) return invalid({ field: "body" });
  const comment: Comment = { id: 70_000 + api.comments.length, issue: issue.number, body, created_at: now() };
  api.comments.push(comment);
  return json(201, comment);
}

function comments({ api, parts: [number], request: { query } }: Call): Reply {
  const since = Date.parse(query.get("since") ?? "1970-01-01T00:00:00Z");
  const found = api.comments.filter((one) => String(one.issue) === number && Date.parse(one.created_at) >= since);
  return json(200, found);
}

function remove({ api, parts: [id] }: Call): Reply {
  const at = api.comments.findIndex((one) => String(one.id) === id);
  if (at < 0) return notFound();
  api.comments.splice(at, 1);
  return { status: 204, headers: {}, body: "" };
}
