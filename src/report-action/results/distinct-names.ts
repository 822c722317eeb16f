import type { Measured, Result, Unknown } from "./result.ts";

/**
 * Checks of one name, which is often but the request, get their place into their names, such as `GET /healthcheck at` and the
 * service, so that a reader can tell which is meant. Only where two would be the same, and their places tell them apart.
 */
export function distinctNames({ results, unknown }: Measured): Measured {
  const places = new Map<string, Set<string>>();
  for (const { name, place = "" } of [...results, ...unknown])
    places.set(name, (places.get(name) ?? new Set()).add(place));
  const distinct = <Check extends Result | Unknown>(check: Check): Check => {
    const { name, place } = check;
    if (place === undefined || (places.get(name)?.size ?? 0) < 2) return check;
    return { ...check, name: `${name} ${place}`, ownName: name };
  };
  return { results: results.map(distinct), unknown: unknown.map(distinct) };
}
