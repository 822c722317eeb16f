import { formatSeconds } from "../../lib/quantities/duration.ts";
import { excerpt } from "../../lib/text.ts";
import { attemptOf, inOrder, type ResultsFile } from "./results-file.ts";

/** The run of the workflow that results are told in. */
export interface ThisRun {
  /** Its id, and that of the run whose end started it; empty where it is not known. */
  readonly ids: readonly string[];
  /** Which attempt it is; empty where that is not known. */
  readonly attempt: string;
}

type Origin = Pick<ResultsFile, "name" | "run" | "attempt" | "at">;

const mostRuns = 5;
const mostLines = 20;

/** What people should know where no file is of this run: nobody can tell whether that was meant. */
export function otherRuns(files: readonly ResultsFile[], { ids }: ThisRun): readonly string[] {
  const lastOf = new Map(inOrder(files.filter(({ run }) => run !== "")).map(({ run, at }) => [run, at]));
  const [own] = ids;
  if (own === undefined || lastOf.size === 0 || ids.some((id) => lastOf.has(id))) return [];
  const runs = [...lastOf].map(([run, at]) => `run ${excerpt(run, 40)}, measured ${moment(at)}`);
  const more = runs.length > mostRuns ? [`${runs.length - mostRuns} more`] : [];
  return [
    `No file of results is of this run (${own}): they are of ${[...runs.slice(0, mostRuns), ...more].join(", and of ")}. ` +
      "An earlier run may have left them in the workspace of a self-hosted runner: delete them before the checks. " +
      "If you fetched them from another run on purpose, all is well.",
  ];
}

/** A line for each file of an attempt before the newest one of its run. */
export function earlierAttempts(
  files: readonly Origin[],
  { ids: [own], attempt }: ThisRun,
  nowMs: number,
): readonly string[] {
  const newest = new Map(own === undefined ? [] : [[own, attemptOf({ run: own, attempt: `${own}/${attempt}` })]]);
  for (const file of files) newest.set(file.run, Math.max(attemptOf(file), newest.get(file.run) ?? 0));
  const lines = files.flatMap((file) => {
    const [its, last] = [attemptOf(file), newest.get(file.run) ?? 0];
    if (file.run === "" || its === 0 || its >= last) return [];
    const age = formatSeconds(Math.max(0, nowMs - file.at));
    return [`${file.name} counts, from attempt ${its} and ${age} old: attempt ${last} has nothing in its place.`];
  });
  const more = lines.length - mostLines;
  return more > 0 ? [...lines.slice(0, mostLines), `${more} more files of earlier attempts count.`] : lines;
}

/** `2026-11-25 18:40 UTC`. */
const moment = (at: number) => `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
