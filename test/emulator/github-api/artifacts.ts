import { json, type Reply } from "../transport/message.ts";
import type { Call, Route } from "./route.ts";

/** Artifacts of the repository's runs, the newest first (DOC; the order is OBS). */
export const artifactRoutes: readonly Route[] = [{ route: "GET /actions/artifacts", reads: "actions", answer: list }];

function list({ api, request: { query } }: Call): Reply {
  const name = query.get("name");
  const found = api
    .artifacts()
    .filter((artifact) => name === null || artifact.name === name)
    .toSorted((a, b) => b.id - a.id);
  const size = Math.min(100, Number(query.get("per_page") ?? 30));
  const start = (Number(query.get("page") ?? 1) - 1) * size;
  return json(200, { total_count: found.length, artifacts: found.slice(start, start + size) });
}
