import { parseJson } from "../../lib/json.ts";
import { excerpt } from "../../lib/text.ts";
import { braceSize } from "./brace-size.ts";
import { distinctNames } from "./distinct-names.ts";
import { merge } from "./merge.ts";
import { earlierAttempts, otherRuns, type ThisRun } from "./origin.ts";
import { parseResults } from "./parse-results.ts";
import { nothing, readResultsFile } from "./read-results-file.ts";
import type { Measured, Unknown } from "./result.ts";
import { inOrder, missingShards, unsaid, withoutCopies } from "./results-file.ts";

/** The disk, as far as results are on it. */
export interface ResultsDisk {
  /** The content of an ordinary file; throws as `node:fs` does. */
  readFile(path: string): Uint8Array;
  /** The paths that match a pattern, folders among them. */
  glob(pattern: string): readonly string[];
  isFolder(path: string): boolean;
}

export interface ResultsInput {
  /** The input `results`, as given. */
  readonly text: string;
  /** How many files there must be, where that is known. */
  readonly shards: number | undefined;
  readonly thisRun: ThisRun;
}

const mostFiles = 10_000;

/** What was measured, and what people should know of where that comes from. */
interface ReadResults extends Measured {
  readonly warnings?: readonly string[];
  /** Lines for the log. */
  readonly notes?: readonly string[];
}

/**
 * Everything that was measured. A text that begins with `[` is JSON, any other is globs of files, one a line. Whatever cannot be
 * used is unknown, with the reason, and the rest still counts.
 *
 * @param nowMs milliseconds since the epoch
 */
export function readResults({ text, shards, thisRun }: ResultsInput, disk: ResultsDisk, nowMs: number): ReadResults {
  const given = text.trim();
  if (given === "") return nothing("results", "is empty: the step that checks did not run, or has another id");
  if (given.startsWith("[")) {
    const value = parseJson(given);
    if (value === undefined) return nothing("results", "is not valid JSON");
    const measured = { ...parseResults(value, "results", nowMs), ...unsaid, name: "results", at: nowMs };
    return distinctNames(merge([measured, { results: [], unknown: missingShards([measured], shards), ...unsaid }]));
  }
  // As a glob it would have to be expanded, which can take for ever.
  if (/^\{\s*(?:["}]|$)/.test(given))
    return nothing(
      "results",
      "is a JSON object: give it the output results of the step that checks, or paths of files",
    );
  const patterns = given.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  const unmatched: Unknown[] = [];
  const paths = new Set<string>();
  for (const pattern of patterns) {
    const found = matching(pattern, disk);
    if (typeof found === "string") unmatched.push({ name: excerpt(pattern, 300), reason: found });
    else for (const path of found) paths.add(path);
  }
  if (paths.size > mostFiles)
    unmatched.push({ name: "results", reason: `matches ${paths.size} files, of which ${mostFiles} are read` });
  const read = [...paths]
    .sort()
    .slice(0, mostFiles)
    .map((path) => readResultsFile(path, disk.readFile, nowMs));
  const files = withoutCopies(read);
  // Who names one file may tell of a part. A glob means all there are.
  const isOnePath = patterns.length === 1 && patterns.every(isPlain);
  const missing = isOnePath && shards === undefined ? [] : missingShards(files, shards);
  // That a glob has nothing to match says no more than the shards that are missing.
  const lacking = unmatched.filter(
    ({ name, reason }) => missing.length === 0 || isPlain(name) || reason !== matchesNone,
  );
  const rest = { results: [], unknown: [...lacking, ...missing], ...unsaid };
  const merged = merge([...inOrder(files), rest]);
  const counting = files.filter((file) => merged.counting.has(file));
  return {
    ...distinctNames(merged),
    warnings: otherRuns(files, thisRun),
    notes: earlierAttempts(counting, thisRun, nowMs),
  };
}

const isPlain = (pattern: string) => !/[*?[{]|[!+@]\(/.test(pattern);

const matchesNone = "is no file, and matches none";

/** The files that a pattern means, or why there are none. */
function matching(pattern: string, disk: ResultsDisk): readonly string[] | string {
  if (braceSize(pattern) > mostFiles) return `stands for more than ${mostFiles} paths, by its braces`;
  try {
    const found = disk.glob(pattern).filter((path) => isPlain(pattern) || !disk.isFolder(path));
    return found.length === 0 ? matchesNone : found;
  } catch (error) {
    return `cannot be looked for (${excerpt(error instanceof Error ? error.message : String(error), 100)})`;
  }
}
