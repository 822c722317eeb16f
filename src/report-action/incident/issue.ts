import { numberOf, objectOf, textOf } from "../../lib/json.ts";
import { incidentLabel, type Marker, markerOf } from "./marker.ts";

/** An issue that we opened. */
export interface Issue {
  readonly number: number;
  readonly open: boolean;
  /** Only people with certain rights may write to it then. */
  readonly locked: boolean;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly marker: Marker;
  /** Its text, the hidden line included. */
  readonly body: string;
}

/**
 * An issue as GitHub describes it (DOC), where it is ours and of these incidents. In a public repository everybody can write our
 * hidden line into an issue, but nobody without rights can set the label; that is why both must be there.
 */
export function issueOf(data: unknown, key: string): Issue | undefined {
  const object = objectOf(data);
  const number = numberOf(object, "number");
  const body = textOf(object, "body") ?? "";
  const marker = markerOf(body);
  if (number === undefined || marker?.key !== key || "pull_request" in object || !isLabelled(object["labels"]))
    return undefined;
  return {
    number,
    open: textOf(object, "state") === "open",
    locked: object["locked"] === true,
    createdAt: createdAt(data),
    marker,
    body,
  };
}

/** When an issue or a pull request was created: milliseconds since the epoch, 0 where nothing says so. */
export function createdAt(data: unknown): number {
  const at = Date.parse(textOf(objectOf(data), "created_at") ?? "");
  return Number.isNaN(at) ? 0 : at;
}

/** Whether it has our label: a list of names, or of objects with names. */
export function isLabelled(labels: unknown): boolean {
  if (!Array.isArray(labels)) return false;
  return labels.some((label: unknown) => (textOf(objectOf(label), "name") ?? label) === incidentLabel);
}
