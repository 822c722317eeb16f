import { createHash } from "node:crypto";
import { objectOf, parseJson, textOf } from "../../lib/json.ts";
import { comment } from "../../lib/markup/comment.ts";
import type { Html } from "../../lib/markup/html.ts";

/** What an incident's issue remembers, hidden in its first line. */
export interface Marker {
  /** Which incidents it belongs to: the same for the same title. */
  readonly key: string;
  /** When the outage began, as an ISO date. */
  readonly since: string;
  /** What was unhealthy when it was written last. */
  readonly digest: string;
  /** Whether it was opened again after somebody closed it. That is done once. */
  readonly reopened: boolean;
  /** Whether the outage is over: what follows is another incident. */
  readonly over: boolean;
}

/** By this label issues are looked for. Only who may write to the repository can set it. */
export const incidentLabel = "endpoint-incident";

const kind = "snowflake-endpoint-incident";

/** The key of the incidents with a title. */
export const incidentKey = (title: string): string =>
  createHash("sha256").update(title.trim().toLowerCase()).digest("hex").slice(0, 16);

/** The hidden line that an issue's text begins with. */
export const markerLine = ({ key, since, digest, reopened, over }: Marker): Html =>
  comment(`${kind} ${JSON.stringify({ key, since, digest, reopened, over })}`);

/** What an issue remembers; undefined where it is none of ours, or somebody took the line out. */
export function markerOf(body: string): Marker | undefined {
  const [line = ""] = body.slice(0, 400).split(/\r?\n/, 1);
  const [, found, text = ""] = /^<!-- ([\w-]+) (.*) -->$/.exec(line) ?? [];
  if (found !== kind) return undefined;
  const object = objectOf(parseJson(text));
  const [key, since, digest] = ["key", "since", "digest"].map((name) => textOf(object, name));
  if (key === undefined || since === undefined || digest === undefined || Number.isNaN(Date.parse(since)))
    return undefined;
  return { key, since, digest, reopened: object["reopened"] === true, over: object["over"] === true };
}

/** The text of an issue of ours with another hidden line, and otherwise as it is. */
export function withMarker(body: string, marker: Marker): string {
  const lineEnd = body.indexOf("\n");
  return `${markerLine(marker).toString()}${lineEnd < 0 ? "" : body.slice(lineEnd)}`;
}
