import type { OutputObject, OutputValue } from "../../runner/runner.ts";
import { shortNames } from "./short-names.ts";
import { shortenings } from "./shortenings.ts";

/** A later step gets the output as an environment variable, of which Linux allows 128 KiB. */
const mostBytes = 100_000;

const bytesOf = (value: OutputValue) => Buffer.byteLength(JSON.stringify(value));

interface Fitted {
  readonly results: Results;
  /** What had to be left out, in words; empty where all fits. */
  readonly leftOut: readonly string[];
}

type Results = readonly OutputObject[];

/**
 * The results, without secrets, in so few bytes that they fit: first long texts are cut, then the conditions of healthy checks go,
 * then step by step what is not needed to know which checks there are and how they stand, of healthy ones first. Checks never go:
 * of fewer checks, all can be healthy. Of what the last step takes away, as many keep it as there is room for: the unhealthy
 * ones and the first ones.
 */
export function fitResults(results: Results): Fitted {
  let last = sized(results);
  if (last.bytes <= mostBytes) return { results, leftOut: [] };
  const leftOut = new Set<string>();
  for (const { apply, says } of shortenings) {
    const next = sized(last.results.map(apply));
    if (next.bytes < last.bytes) leftOut.add(says);
    if (next.bytes <= mostBytes) return { results: enriched(next, last), leftOut: [...leftOut] };
    last = next;
  }
  return { results: shortNames(last.results, mostBytes), leftOut: [...leftOut, "parts of long names"] };
}

interface Sized {
  readonly results: Results;
  /** Of each, with the comma behind it. */
  readonly sizes: readonly number[];
  /** Of all, as a list. */
  readonly bytes: number;
}

function sized(results: Results): Sized {
  const sizes = results.map((result) => bytesOf(result) + 1);
  return { results, sizes, bytes: sizes.reduce((sum, size) => sum + size, 1) };
}

/** The results that fit, of which as many as there is room for are as they were before the last step. */
function enriched({ results, sizes, bytes }: Sized, before: Sized): Results {
  const taken = [...results];
  let left = mostBytes - bytes;
  const places = [...results.keys()].sort((a, b) => isHealthy(results[a]) - isHealthy(results[b]));
  for (const place of places) {
    const more = (before.sizes[place] ?? 0) - (sizes[place] ?? 0);
    const richer = before.results[place];
    if (more > left || richer === undefined) continue;
    left -= more;
    taken[place] = richer;
  }
  return taken;
}

const isHealthy = (result: OutputObject | undefined) => Number(result?.["healthy"] === true);
