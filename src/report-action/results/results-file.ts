import type { Measured, Unknown } from "./result.ts";

/** One file: what it measured, when and in which run, and which of how many it is. */
export interface ResultsFile extends Measured {
  /** Its path, as it is shown. */
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The run's id; empty where it is not known. */
  readonly run: string;
  /** The run and its attempt, as in `17000000001/2`. */
  readonly attempt: string;
  /** As in `2/3`. */
  readonly shard?: string;
  /** A print of the content; absent where that cannot be used. */
  readonly print?: string;
}

/** Of what says nothing of its run. */
export const unsaid = { run: "", attempt: "" } as const;

/** No matrix has more jobs than 256, and the input `shards` no more than this. */
const mostShards = 1_000;

/**
 * The files as they were measured: by the run, in a run by its attempts, in an attempt by the clock. Those of one run are from
 * several machines, whose clocks differ.
 */
export function inOrder(files: readonly ResultsFile[]): readonly ResultsFile[] {
  const lastOf = new Map<string, number>();
  for (const { run, at } of files) lastOf.set(run, Math.max(at, lastOf.get(run) ?? at));
  const last = ({ run, at }: ResultsFile) => (run === "" ? at : (lastOf.get(run) ?? at));
  return files.toSorted((a, b) => {
    const differences = [last(a) - last(b), attemptOf(a) - attemptOf(b), a.at - b.at];
    return differences.find((difference) => difference !== 0) ?? 0;
  });
}

/** The number of its attempt; 0 where it does not say that. */
export function attemptOf({ run, attempt }: Pick<ResultsFile, "run" | "attempt">): number {
  const number = Number(attempt.slice(run.length + 1));
  return Number.isNaN(number) ? 0 : number;
}

/** Without copies of a file: whoever copies one measures nothing. */
export function withoutCopies(files: readonly ResultsFile[]): readonly ResultsFile[] {
  const first = new Map(files.toReversed().map((file) => [file.print, file]));
  return files.filter((file) => file.print === undefined || first.get(file.print) === file);
}

/**
 * The shards of which there is no file. A file that says which of how many it is misses the others, whatever else there is. Where
 * none says that it is one of so many as there must be, each file counts as one. A file that an earlier run left behind stands for
 * none.
 *
 * @param shards how many files there must be, where that was said
 */
export function missingShards(files: readonly ResultsFile[], shards: number | undefined): readonly Unknown[] {
  const totals = new Set(files.flatMap(({ shard }) => (shard === undefined ? [] : [totalOf(shard)])));
  const uncounted =
    shards === undefined || totals.has(shards) ? [] : shardsOf(shards).slice(withoutEarlierRuns(files).length);
  const absent = [...totals].filter((total) => total <= mostShards).flatMap((total) => absentOf(total, files));
  return [...uncounted, ...absent].map((shard) => ({
    name: `shard ${shard}`,
    reason: "has no file: its job did not run, or ended before it could measure",
  }));
}

/** What says nothing of its run, as a file that cannot be used, is of none that was earlier. */
function withoutEarlierRuns(files: readonly ResultsFile[]): readonly ResultsFile[] {
  const { run: last } = inOrder(files.filter(({ run }) => run !== "")).at(-1) ?? unsaid;
  return files.filter(({ run }) => run === "" || run === last);
}

function absentOf(total: number, files: readonly ResultsFile[]): readonly string[] {
  const those = inOrder(files.filter(({ shard }) => shard !== undefined && totalOf(shard) === total));
  const { run } = those.at(-1) ?? unsaid;
  const there = new Set(those.filter((file) => file.run === run).map(({ shard }) => shard));
  return shardsOf(total).filter((shard) => !there.has(shard));
}

const totalOf = (shard: string) => Number(shard.split("/")[1]);

const shardsOf = (total: number) => Array.from({ length: total }, (_, index) => `${index + 1}/${total}`);
