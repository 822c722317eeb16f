import { json, type Reply } from "../transport/message.ts";
import { type Call, invalid, notFound, type Route } from "./route.ts";

/** Statuses of commits and of deployments as GitHub takes them (DOC). */
export const statusRoutes: readonly Route[] = [
  { route: "POST /statuses/*", writes: "statuses", answer: commitStatus },
  { route: "POST /deployments/*/statuses", writes: "deployments", answer: deploymentStatus },
];

const mostDescription = 140;
const mostStatuses = 1_000;

function commitStatus({ api, parts: [sha = ""], body }: Call): Reply {
  const { state, description = "", context = "default" } = body;
  if (!api.commits.has(sha)) return invalid({ message: `No commit found for SHA: ${sha}` });
  if (!["error", "failure", "pending", "success"].includes(String(state)))
    return invalid({ resource: "Status", code: "custom", field: "state" });
  if (String(description).length > mostDescription)
    return invalid({ resource: "Status", code: "custom", field: "description", message: "description is too long" });
  // OBS, ouzi-dev/commit-status-updater#527.
  if (/[\u{10000}-\u{10ffff}]/u.test(String(description)))
    return invalid({
      resource: "Status",
      code: "custom",
      field: "description",
      message: "description doesn't accept 4-byte Unicode",
    });
  const same = api.statuses.filter((one) => one["sha"] === sha && one["context"] === context);
  if (same.length >= mostStatuses)
    return invalid({ message: "This SHA and context has reached the maximum number of statuses." });
  const status = { sha, ...body };
  api.statuses.push(status);
  return json(201, status);
}

function deploymentStatus({ api, parts: [id = ""], body }: Call): Reply {
  if (!api.deployments.has(Number(id))) return notFound();
  const states = ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"];
  if (!states.includes(String(body["state"]))) return invalid({ field: "state", code: "invalid" });
  if (JSON.stringify(body["description"] ?? "").length - 2 > mostDescription) return invalid({ field: "description" });
  const status = { deployment: Number(id), ...body };
  api.deploymentStatuses.push(status);
  return json(201, status);
}
