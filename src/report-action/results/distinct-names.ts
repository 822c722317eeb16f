import type { Measured, Result, Unknown } from "./result.ts";

const mostOfPath = 300;

/**
 * Checks of one name, which is often but the request, get their place into their names, such as `GET /healthcheck at` and the
 * service, so that a reader can tell which is meant; the path too where it is another one at the same place. Only where two would
 * be the same, and this tells them apart.
 */
export function distinctNames({ results, unknown }: Measured): Measured {
  const places = new Map<string, Map<string, Set<string>>>();
  for (const { name, place = "", path } of [...results, ...unknown]) {
    const known = places.get(name) ?? new Map<string, Set<string>>();
    const paths = known.get(place) ?? new Set();
    places.set(name, known.set(place, path === undefined ? paths : paths.add(path)));
  }
  const distinct = <Check extends Result | Unknown>(check: Check): Check => {
    const { name, place, path = "" } = check;
    const known = places.get(name);
    if (place === undefined || known === undefined) return check;
    const hasOtherPaths = (known.get(place)?.size ?? 0) > 1;
    if (known.size < 2 && !hasOtherPaths) return check;
    return { ...check, name: `${name} ${place}${hasOtherPaths ? path.slice(0, mostOfPath) : ""}`, ownName: name };
  };
  return { results: results.map(distinct), unknown: unknown.map(distinct) };
}
