import { createHash } from "node:crypto";
import { objectOf, textOf } from "../../lib/json.ts";
import type { Result } from "../results/result.ts";

/** When each check that was counted was measured last: milliseconds since the epoch, by a print of the check. */
export type Seen = ReadonlyMap<string, number>;

const width = 6;

/** As many as one list may have, and again. The oldest are forgotten. */
const mostChecks = 2_000;

const printOf = ({ name, ownName = name, host, path = "" }: Result) =>
  createHash("sha256")
    .update(JSON.stringify([ownName, host, path]))
    .digest("base64url")
    .slice(0, width);

/** How much later a result was measured than the last that was seen of its check, in milliseconds: 0 for the same one. */
export const newerBy = (seen: Seen, result: Result): number =>
  result.at - (seen.get(printOf(result)) ?? Number.NEGATIVE_INFINITY);

/** What is seen with these results. */
export function withSeen(seen: Seen, results: readonly Result[]): Seen {
  const all = new Map(seen);
  for (const result of results) {
    const print = printOf(result);
    all.set(print, Math.max(result.at, all.get(print) ?? result.at));
  }
  return new Map([...all].toSorted(([, a], [, b]) => b - a).slice(0, mostChecks));
}

/** As JSON: each time, with the prints of its checks as one text. */
export const seenJson = (seen: Seen): readonly object[] =>
  [...Map.groupBy(seen, ([, at]) => at)].map(([at, group]) => ({
    at: new Date(at).toISOString(),
    checks: group.map(([print]) => print).join(""),
  }));

/** The same from a text that anybody may have changed. Nothing was seen that is yet to come. */
export function seenOf(value: unknown, nowMs: number): Seen {
  const groups: readonly unknown[] = Array.isArray(value) ? value.slice(0, mostChecks) : [];
  const pairs = groups.flatMap((item) => {
    const group = objectOf(item);
    const at = Date.parse(textOf(group, "at") ?? "");
    const prints = (textOf(group, "checks") ?? "").slice(0, width * mostChecks).match(/[\w-]{6}/g) ?? [];
    return at <= nowMs ? prints.map((print) => [print, at] as const) : [];
  });
  return new Map(pairs.slice(0, mostChecks));
}
