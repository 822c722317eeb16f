import type { Measured, Result, Unknown } from "./result.ts";

/** What one file measured. */
interface Part extends Measured {
  /** The run and its attempt: a job that is run again has another. */
  readonly attempt: string;
  /** Which part of one list it is, as in `2/3`. */
  readonly shard?: string;
}

/** What was measured, and which parts still have a share in it. */
interface Merged extends Measured {
  readonly counting: ReadonlySet<Part>;
}

interface Place {
  readonly one: Result | Unknown;
  readonly part: Part;
}

/**
 * One of each check, in the order in which they first came: results of several files with the same name and host are of one
 * check, and the later counts, unless their URLs have two paths. Within one file they are of several, for a name that nobody gave
 * is but the request; and so they are in two shards, which share a list out. What has no host, because no request was sent, is of
 * a check of that name in another attempt, where there is one: in the same attempt it is of another service, whose check has the
 * same name.
 */
export function merge(parts: readonly Part[]): Merged {
  const places: Place[] = [];
  const byName = new Map<string, number[]>();
  const others: (readonly [Unknown, Part])[] = [];
  for (const part of parts) {
    for (const one of [...part.results, ...part.unknown]) {
      if ("reason" in one && one.host === undefined) {
        others.push([one, part]);
        continue;
      }
      const known = byName.get(one.name) ?? [];
      const index = placeOf({ one, part }, known, places) ?? places.length;
      if (index === places.length) known.push(index);
      byName.set(one.name, known);
      places[index] = { one, part };
    }
  }
  const all = places.map(({ one }) => one);
  return {
    results: all.flatMap((one) => ("standing" in one ? [one] : [])),
    unknown: [...all.flatMap((one) => ("reason" in one ? [one] : [])), ...others.map(([one]) => one)],
    counting: new Set([...places.map(({ part }) => part), ...others.map(([, part]) => part)]),
  };
}

/** Whose place among those of the same name it takes; undefined where it is another check. */
function placeOf({ one, part }: Place, known: readonly number[], places: readonly Place[]): number | undefined {
  const hostAt = (index: number) => places[index]?.one.host ?? "";
  const mayBe = (index: number) => places[index]?.part !== part && !areTwoShards(places[index]?.part.shard, part.shard);
  const isAgain = (index: number) => mayBe(index) && places[index]?.part.attempt !== part.attempt;
  const host = one.host ?? "";
  const isElsewhere = (index: number) => {
    const path = places[index]?.one.path;
    return path !== undefined && one.path !== undefined && path !== one.path;
  };
  const isSame = (index: number) => hostAt(index) === host && !isElsewhere(index) && mayBe(index);
  const same = host === "" ? undefined : known.find(isSame);
  const withoutHost = known.find((index) => hostAt(index) === "" && isAgain(index));
  const withHost = host === "" ? known.filter((index) => hostAt(index) !== "" && isAgain(index)) : [];
  const isClear = new Set(withHost.map(hostAt)).size === 1;
  return same ?? withoutHost ?? (isClear ? withHost[0] : undefined);
}

/** Whether they are two parts of one list, in which no check is twice. */
function areTwoShards(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [[number, total], [another, ofHow]] = [one.split("/").map(Number), other.split("/").map(Number)] as const;
  return total === ofHow && number !== another;
}
