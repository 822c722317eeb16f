import { createHash } from "node:crypto";
import type { Outcome } from "./outcome.ts";
import type { Result } from "./results/result.ts";

/** What was the case before, as an incident's issue or a history remembers it. */
export interface Before {
  readonly down: boolean;
  /** The same while the same checks are down with the same failure words. */
  readonly digest: string;
  /** A mark of each check that is down, at most {@link mostMarks}. */
  readonly marks: readonly string[];
}

/** How an outcome differs from the one before. `changed`: still down, with other checks or failure words. */
export type Transition = "none" | "down" | "up" | "changed";

/** What is down now: checks that are not healthy, and those that were not before and of which nothing is known since. */
export interface Outage extends Before {
  readonly transition: Transition;
  /** The names of the latter; undefined for one that is in no list now. */
  readonly unmeasured: readonly (string | undefined)[];
}

/** So many are remembered. Where there are more, any check may be one of them. */
export const mostMarks = 500;

/** What is down after an outcome, and how that differs from what was the case before; without that, an outage begins now. */
export function outageOf(before: Before | undefined, outcome: Outcome): Outage {
  const { state, unhealthy } = outcome;
  const unmeasured = stillDown(before?.marks ?? [], outcome);
  const marks = [...new Set([...unhealthy.map(markOf), ...unmeasured.map(({ mark }) => mark)])].sort();
  const digest = createHash("sha256").update(marks.join("\n")).digest("hex").slice(0, 16);
  const now = { down: marks.length > 0, digest, marks: marks.slice(0, mostMarks) };
  return { ...now, unmeasured: unmeasured.map(({ name }) => name), transition: transitionOf(before, now, state) };
}

function transitionOf(before: Before | undefined, { down, digest }: Before, state: Outcome["state"]): Transition {
  if (state !== "up" && state !== "down") return "none";
  if (before?.down !== true) return down ? "down" : "none";
  if (!down) return "up";
  return before.digest === digest ? "none" : "changed";
}

const width = 6;
const print = (text: string) => createHash("sha256").update(text).digest("base64url").slice(0, width);

/** The prints of name, host and failure word. A check that was not asked has no host, and is the one of its name at any. */
const markOf = ({ name, ownName = name, host = "", failure = "" }: Partial<Result> & Pick<Result, "name">) =>
  `${print(ownName)}${print(host)}${print(failure)}`;
const placeIn = (mark: string) => mark.slice(0, 2 * width);
const hostIn = (mark: string) => mark.slice(width, 2 * width);
const nowhere = print("");

/** Marks as they were remembered, in a text that anybody may have changed. */
export const marksOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(isMark).slice(0, mostMarks) : [];

const isMark = (item: unknown): item is string => typeof item === "string" && /^[\w-]{18}$/.test(item);

/**
 * The marks whose checks were not measured: they are paused or unknown, or it is unknown which checks there were. A check that is
 * no longer in the list has no mark any more.
 */
function stillDown(marks: readonly string[], { results, unknown }: Outcome) {
  if (marks.length === 0) return [];
  const isPartMissing = unknown.some(({ host }) => host === undefined);
  const places = [...results, ...unknown.filter(({ host }) => host !== undefined)].map((check) => ({
    name: check.name,
    mark: markOf(check),
    isMeasured: "standing" in check && check.standing !== "paused",
  }));
  const byName = Map.groupBy(places, ({ mark }) => mark.slice(0, width));
  const known = new Set(marks.map(placeIn));
  const others = marks.length < mostMarks ? [] : places.filter(({ mark }) => !known.has(placeIn(mark)));
  return [...marks, ...others.map(({ mark }) => mark)].flatMap((mark) => {
    const host = hostIn(mark);
    const isHere = (other: string) => host === nowhere || other === nowhere || other === host;
    const same = (byName.get(mark.slice(0, width)) ?? []).filter((place) => isHere(hostIn(place.mark)));
    if (same.some(({ isMeasured }) => isMeasured) || (same.length === 0 && !isPartMissing)) return [];
    return [{ mark, name: same[0]?.name }];
  });
}
