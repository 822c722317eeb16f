import type { IncomingMessage, ServerResponse } from "node:http";
import { resetConnection } from "../transport/connections.ts";
import { json, parseRequest, type Reply, type Request, send } from "../transport/message.ts";
import type { GitHubApi } from "../world/github-api.ts";
import { artifactRoutes } from "./artifacts.ts";
import { issueRoutes } from "./issues.ts";
import { notFound, type Route } from "./route.ts";
import { statusRoutes } from "./statuses.ts";

const routes: readonly Route[] = [...issueRoutes, ...statusRoutes, ...artifactRoutes];

const forbidden = (): Reply =>
  json(403, { message: "Resource not accessible by integration" }, { "x-ratelimit-remaining": "990" });

/** GitHub's API: who asks, for what, whether they may; then the route. */
export async function answerApi(request: IncomingMessage, response: ServerResponse, api: GitHubApi): Promise<void> {
  const parsed = await parseRequest(request);
  if (parsed === undefined) return send(response, json(400, { message: "Problems parsing JSON" }));
  const interception = await api.intercept?.(parsed);
  if (interception === "silent") return;
  if (interception === "reset") return resetConnection(request);
  return send(response, interception ?? replyTo(parsed, api));
}

function replyTo(request: Request, api: GitHubApi): Reply {
  const { headers, method, path } = request;
  // Without a name GitHub answers nobody (DOC).
  if ((headers["user-agent"] ?? "") === "") return json(403, { message: "Request forbidden by administrative rules." });
  const [, token] = /^(?:token|bearer) (\S+)$/i.exec(headers.authorization ?? "") ?? [];
  if (token !== api.token) return json(401, { message: "Bad credentials" });
  const base = `${api.prefix}/repos/${api.repository}`;
  if (!path.startsWith(`${base}/`)) return notFound();
  const place = `${method} ${path.slice(base.length)}`;
  const found = routes.find(({ route }) => patternOf(route).test(place));
  if (found === undefined) return notFound();
  const needed = found.writes ?? found.reads;
  if (needed !== undefined && !api.permissions.has(needed)) return forbidden();
  const body = bodyOf(request);
  if (body === undefined) return json(400, { message: "Problems parsing JSON" });
  const [, ...parts] = patternOf(found.route).exec(place) ?? [];
  return found.answer({ request, parts: parts.map(decodeURIComponent), body, api });
}

const patternOf = (route: string) => new RegExp(`^${route.replaceAll("*", "([^/]+)")}$`);

function bodyOf({ body, method }: Request): Readonly<Record<string, unknown>> | undefined {
  if (method === "GET" || body === "") return {};
  try {
    return JSON.parse(body) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
