import type { Measured, Result, Unknown } from "./result.ts";

/**
 * One of each check, in the order in which they first came: results with the same name and host are of one check, and the later
 * counts. What has no host, because no request was sent, is of the check of that name, where there is one.
 */
export function merge(parts: readonly Measured[]): Measured {
  const latest = new Map<string, Result | Unknown>();
  const others: Unknown[] = [];
  for (const { results, unknown } of parts) {
    for (const one of [...results, ...unknown]) {
      if ("reason" in one && one.host === undefined) others.push(one);
      else latest.set(keyIn(latest, one.name, one.host ?? ""), one);
    }
  }
  const all = [...latest.values()];
  return {
    results: all.flatMap((one) => ("standing" in one ? [one] : [])),
    unknown: [...all.flatMap((one) => ("reason" in one ? [one] : [])), ...others],
  };
}

const keyOf = (name: string, host: string) => `${host}\n${name}`;

/** The key of the check that is meant; where the name alone says it, the host need not be known. */
function keyIn(known: ReadonlyMap<string, Result | Unknown>, name: string, host: string): string {
  const exact = keyOf(name, host);
  if (known.has(exact)) return exact;
  const alike = [...(host === "" ? known : [])].filter(([, one]) => one.name === name);
  const withoutHost = keyOf(name, "");
  if (host !== "" && known.get(withoutHost)?.host === "") return withoutHost;
  const [only, ...more] = alike;
  return only !== undefined && more.length === 0 ? only[0] : exact;
}
