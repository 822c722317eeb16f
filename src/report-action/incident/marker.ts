import { createHash } from "node:crypto";
import { objectOf, parseJson, textOf } from "../../lib/json.ts";
import { comment } from "../../lib/markup/comment.ts";
import type { Html } from "../../lib/markup/html.ts";
import { type Before, marksOf, mostMarks } from "../outage.ts";

/** What an incident's issue remembers, hidden in its first line: what was down when it was written last, and these. */
export interface Marker extends Pick<Before, "digest" | "marks"> {
  /** Which incidents it belongs to: the same for the same title. */
  readonly key: string;
  /** When the outage began, as an ISO date. */
  readonly since: string;
  /** Whether it was opened again after somebody closed it. That is done once. */
  readonly reopened: boolean;
  /** Whether the outage is over: what follows is another incident. */
  readonly over: boolean;
}

/** By this label issues are looked for. Only who may write to the repository can set it. */
export const incidentLabel = "endpoint-incident";

const kind = "snowflake-endpoint-incident";

/** Of the hidden line: marks, and a few words. */
const mostCharacters = 400 + 20 * mostMarks;

/** The key of the incidents with a title. */
export const incidentKey = (title: string): string =>
  createHash("sha256").update(title.trim().toLowerCase()).digest("hex").slice(0, 16);

/** The hidden line that an issue's text begins with. */
export const markerLine = ({ key, since, digest, reopened, over, marks }: Marker): Html =>
  comment(`${kind} ${JSON.stringify({ key, since, digest, reopened, over, marks: marks.join(" ") })}`);

/** What an issue remembers; undefined where it is none of ours, or somebody took the line out. */
export function markerOf(body: string): Marker | undefined {
  const [line = ""] = body.slice(0, mostCharacters).split(/\r?\n/, 1);
  const [, found, text = ""] = /^<!-- ([\w-]+) (.*) -->$/.exec(line) ?? [];
  if (found !== kind) return undefined;
  const object = objectOf(parseJson(text));
  const [key, since, digest] = ["key", "since", "digest"].map((name) => textOf(object, name));
  if (key === undefined || since === undefined || digest === undefined || Number.isNaN(Date.parse(since)))
    return undefined;
  const marks = marksOf(textOf(object, "marks")?.split(" "));
  return { key, since, digest, reopened: object["reopened"] === true, over: object["over"] === true, marks };
}

/** The text of an issue of ours with another hidden line, and otherwise as it is. */
export function withMarker(body: string, marker: Marker): string {
  const lineEnd = body.indexOf("\n");
  return `${markerLine(marker).toString()}${lineEnd < 0 ? "" : body.slice(lineEnd)}`;
}
